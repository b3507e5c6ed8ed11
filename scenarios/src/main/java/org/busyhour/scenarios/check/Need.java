package org.busyhour.scenarios.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Channel;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.value.Share;

/** What must be there for a KPI to have something to count. */
enum Need {
    DEADLINE("a deadline", of(type -> type.deferral().deadline().isPresent())),
    DEFERRED("work that can be done later", of(type -> type.deferral().channel().deferred())),
    REPLY("mails or other work that is replied to later", of(Need::repliedTo)),
    LINE("customers on the line", of(type -> !type.deferral().channel().deferred())),
    LIST("a list of customers to call", of(type -> type.deferral().channel().outbound())),
    CALLBACK("an offer to be called back", of(Need::callsBack)),
    MESSAGE("an offer to leave a message", of(type -> type.message().isPresent())),
    FRONT("something that stands before the queue", of(type -> type.front().isPresent())),
    JOURNEY("contacts that begin a journey over stages", of(Need::begins)),
    UNSOLVED(
            "matters that may stay unsolved", of(type -> type.returns().solved().below())),
    RETRY("customers who try again", of(type -> type.returns().retry().isPresent())),
    REPEAT("matters that come back unsolved", of(type -> type.returns().repeat().isPresent())),
    REST("an allocation limit at which the rest is called back", of(type -> ends(type, AllocationRule.Then.CALL_BACK))),
    HANDED_ON("contacts that are handed on", of(Need::handsOn)),
    APPOINTMENTS("appointments", of(type -> type.arrivals() instanceof ArrivalsSpec.ByAppointment)),
    TOGETHER("contacts that need several agents", of(type -> type.together().isPresent())),
    APPROVAL(
            "a limit at which a supervisor is asked",
            of(type -> type.allocation().flatMap(AllocationSpec::approval).isPresent())),
    LIMIT("an allocation limit", of(type -> type.allocation().isPresent())),
    /** Expected numbers; the centre's are the sum, so that none may be unknown. */
    FORECAST("a forecast", new Where(Need::forecast, false, (spec, group) -> true, false)),
    QUOTA("a quota", inAny((spec, group) -> group.quota().isPresent())),
    /** Hours of one agent; heads that come and go have none. */
    SHIFTS("shifts", inAny((spec, group) -> group.staffing().ofPeople())),
    /** Shifts, or days of heads of whom some are missing. */
    COMING(
            "shifts, or a head count of which a share is absent",
            inAny((spec, group) -> group.staffing().ofPeople()
                    || group.shrinkage().absence().share().value() > 0)),
    BREAKS("breaks", inAny((spec, group) -> PlannedPauses.any(spec, group, Agent.Kind.BREAK))),
    STRETCH(
            "a law with longest-stretch",
            inAny((spec, group) -> spec.labour().longestStretch().isPresent())),
    LEAST_BREAK(
            "a law with least-break",
            inAny((spec, group) -> spec.labour().leastBreak().isPresent())),
    SHIFTS_APART(
            "a law with rest-between-shifts",
            inAny((spec, group) -> spec.labour().restBetweenShifts().isPresent())),
    /** What an hour costs; the centre's is the sum, so that none may be unknown. */
    COST(
            "the cost of an hour",
            new Where(type -> true, false, (spec, group) -> group.cost().isPresent(), false));

    private final String words;
    private final Where where;

    Need(String words, Where where) {
        this.words = words;
        this.where = where;
    }

    /** Returns what a group has, one of which is enough for the centre. */
    private static Where inAny(BiPredicate<ScenarioSpec, GroupSpec> group) {
        return new Where(type -> true, false, group, true);
    }

    /**
     * Where it is to be found.
     *
     * @param type whether a contact type or stage has it
     * @param anyType whether one type that has it is enough for the centre, or all have to
     * @param group whether a group has it by itself
     * @param anyGroup whether one group that has it is enough for the centre, or all have to
     */
    private record Where(
            Predicate<ContactSpec> type,
            boolean anyType,
            BiPredicate<ScenarioSpec, GroupSpec> group,
            boolean anyGroup) {}

    /** Returns what types have. */
    private static Where of(Predicate<ContactSpec> type) {
        return new Where(type, true, (spec, group) -> true, false);
    }

    /** Returns what it is. */
    String words() {
        return words;
    }

    /** Returns whether something has it, or may have it. */
    boolean metBy(ScenarioSpec spec, Scope.Kind kind, String name) {
        return switch (kind) {
            case CENTRE ->
                met(spec.types(), type -> has(spec, type), where.anyType)
                        && met(spec.groups(), group -> where.group.test(spec, group), where.anyGroup);
            case TYPE ->
                spec.types().stream().filter(type -> type.name().equals(name)).allMatch(type -> has(spec, type));
            case GROUP, AGENT ->
                Measures.group(spec, kind, name)
                        .filter(group -> !metBy(spec, group))
                        .isEmpty();
        };
    }

    private boolean metBy(ScenarioSpec spec, GroupSpec group) {
        return where.group.test(spec, group)
                && (!where.anyType
                        || spec.types().stream()
                                .filter(type -> reaches(type, group))
                                .anyMatch(type -> has(spec, type)));
    }

    /** Matters may stay unsolved because of who takes them, too. */
    private boolean has(ScenarioSpec spec, ContactSpec type) {
        return where.type.test(type)
                || (this == UNSOLVED
                        && spec.groups().stream()
                                .anyMatch(group ->
                                        reaches(type, group) && (mayFail(group, type) || hurries(spec, group))));
    }

    private static boolean hurries(ScenarioSpec spec, GroupSpec group) {
        return spec.rules().stream()
                .flatMap(rule -> rule.actions().stream())
                .anyMatch(action -> action instanceof RuleSpec.Action.Hurry hurry
                        && hurry.group().name().equals(group.name())
                        && hurry.solved().value() < 1);
    }

    private static boolean mayFail(GroupSpec group, ContactSpec type) {
        return group.performance().mayFail()
                || group.skills().stream()
                        .filter(skill -> skill.contact().name().equals(type.name()))
                        .anyMatch(skill -> skill.solved().filter(Share::below).isPresent());
    }

    /** Whether contacts of a type may come to a group. */
    private static boolean reaches(ContactSpec type, GroupSpec group) {
        return Stream.of(
                        group.skills().stream()
                                .map(skill -> skill.contact().name().equals(type.name())),
                        type.allocation().flatMap(limit -> limit.transferTo()).stream()
                                .map(to -> to.name().equals(group.name())),
                        type.together().stream().map(several -> true))
                .flatMap(each -> each)
                .anyMatch(reached -> reached);
    }

    private static <T> boolean met(List<T> all, Predicate<T> test, boolean any) {
        return any ? all.stream().anyMatch(test) : all.stream().allMatch(test);
    }

    /** Who is called from a list has written nothing. */
    private static boolean repliedTo(ContactSpec type) {
        Channel channel = type.deferral().channel();
        return channel.deferred() && !channel.outbound();
    }

    /** A limit may have the rest of a contact called back too. */
    private static boolean callsBack(ContactSpec type) {
        return type.callback().isPresent() || ends(type, AllocationRule.Then.CALL_BACK);
    }

    private static boolean ends(ContactSpec type, AllocationRule.Then how) {
        return type.allocation().filter(limit -> limit.then() == how).isPresent();
    }

    /** To a stage, or to another group. */
    private static boolean handsOn(ContactSpec type) {
        return !type.journey().next().isEmpty()
                || ends(type, AllocationRule.Then.GO_ON)
                || ends(type, AllocationRule.Then.TRANSFER);
    }

    /** Contacts go on after the conversation, or at the allocation limit. */
    private static boolean begins(ContactSpec type) {
        boolean atLimit = type.allocation().flatMap(limit -> limit.stage()).isPresent();
        return !type.journey().stage() && (atLimit || !type.journey().next().isEmpty());
    }

    private static boolean forecast(ContactSpec type) {
        return type.journey().stage()
                || type.forecast().isPresent()
                || type.arrivals() instanceof ArrivalsSpec.Constant
                || type.arrivals() instanceof ArrivalsSpec.Expected
                || type.arrivals() instanceof ArrivalsSpec.Weekly;
    }
}
