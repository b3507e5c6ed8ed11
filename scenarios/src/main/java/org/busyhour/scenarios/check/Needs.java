package org.busyhour.scenarios.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.value.Unreadable;

/** Which KPIs have nothing to count where a mechanism isn't used, and what to ask for instead. */
final class Needs {

    private static final String DEADLINE =
            "take service-level where customers are on the line, or write a deadline where they aren't, as deadline: 4h";
    private static final String LIST = "name a contact type of channel outbound";
    private static final String LIMIT = "write one, as allocation: {limit: 10m}";
    private static final String APPROVAL =
            "write it at the limit, as extend: {by: 10m, approval: {from: leads, takes: 2m, gives-up: 3m}}";
    private static final String JOURNEY = "name the contact type whose contacts go on, or take stage.time";
    private static final String UNSOLVED = "write the share that is solved, as solved: 80 %";
    private static final String BREAKS = "give the people's shifts breaks, as breaks: [15m at 10:00]";
    private static final String FRONT = "write it, as front: {time: 40s, contained: 20 %}";
    private static final String CALLBACK = "write one, as callback: {when: waited 2m, accepted: 40 %}";
    private static final String APPOINTMENTS = "write them, as arrivals: {appointments: 20m}";
    private static final String FORECAST = "write one, as forecast: 60/h";
    private static final String LAW =
            "write it, as labour: {longest-stretch: 4h, least-break: 15m, rest-between-shifts: 11h}";
    private static final String COST = "write it in each group, as cost: 24/h";

    private static final Map<String, Needed> BY_KPI = Map.ofEntries(
            Map.entry("on-time", new Needed(Need.DEADLINE, DEADLINE)),
            Map.entry("on-goal", new Needed(Need.DEADLINE, DEADLINE)),
            Map.entry("lateness.mean", new Needed(Need.DEADLINE, DEADLINE)),
            Map.entry("lateness.p90", new Needed(Need.DEADLINE, DEADLINE)),
            Map.entry("tfr", new Needed(Need.REPLY, "take asa")),
            Map.entry("backlog", new Needed(Need.DEFERRED, "take queue.mean")),
            Map.entry("backlog.age", new Needed(Need.DEFERRED, "take wait.p90")),
            Map.entry("service-level", new Needed(Need.LINE, "take on-time with a deadline, or wait.p90")),
            Map.entry("contact-rate", new Needed(Need.LIST, LIST)),
            Map.entry("abandoned-connects", new Needed(Need.LIST, "take abandonment, or " + LIST)),
            Map.entry("records.finished", new Needed(Need.LIST, LIST)),
            Map.entry("dials", new Needed(Need.LIST, LIST)),
            Map.entry("dropped", new Needed(Need.LIST, "take abandoned, or " + LIST)),
            Map.entry("unreached", new Needed(Need.LIST, LIST)),
            Map.entry("called-back", new Needed(Need.CALLBACK, CALLBACK)),
            Map.entry("callback.success", new Needed(Need.CALLBACK, CALLBACK)),
            Map.entry("callback.time", new Needed(Need.CALLBACK, CALLBACK)),
            Map.entry(
                    "messages",
                    new Needed(
                            Need.MESSAGE,
                            "write one, as message: {when: waited 2m, accepted: 40 %, answered-as: mails}")),
            Map.entry("containment", new Needed(Need.FRONT, FRONT)),
            Map.entry("front.time", new Needed(Need.FRONT, FRONT)),
            Map.entry("journeys", new Needed(Need.JOURNEY, JOURNEY)),
            Map.entry("journey.time", new Needed(Need.JOURNEY, JOURNEY)),
            Map.entry("journey.away", new Needed(Need.JOURNEY, JOURNEY)),
            Map.entry("journey.wait", new Needed(Need.JOURNEY, JOURNEY)),
            Map.entry("journey.answers", new Needed(Need.JOURNEY, JOURNEY)),
            Map.entry("solved", new Needed(Need.UNSOLVED, UNSOLVED)),
            Map.entry("fcr", new Needed(Need.UNSOLVED, UNSOLVED)),
            Map.entry("retries", new Needed(Need.RETRY, "write who does, as retry: {share: 50 %, after: 10m}")),
            Map.entry("repeats", new Needed(Need.REPEAT, "write how many, as repeat: {share: 50 %, after: 1 day}")),
            Map.entry("callbacks", new Needed(Need.REST, "write it, as allocation: {limit: 10m, then: call-back}")),
            Map.entry("transfers", new Needed(Need.HANDED_ON, "write to which stage, as next: {approval: 20 %}")),
            Map.entry("booked", new Needed(Need.APPOINTMENTS, APPOINTMENTS)),
            Map.entry("no-show", new Needed(Need.APPOINTMENTS, APPOINTMENTS)),
            Map.entry("together", new Needed(Need.TOGETHER, "write how many, as together: 2")),
            Map.entry("assembly.time", new Needed(Need.TOGETHER, "write how many, as together: 2")),
            Map.entry("allocation.breach", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("allocation.overrun", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("allocation.unused", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("allocation.forced", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("allocation.extended", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("allocation.warned", new Needed(Need.LIMIT, LIMIT)),
            Map.entry("approvals", new Needed(Need.APPROVAL, APPROVAL)),
            Map.entry("approvals.granted", new Needed(Need.APPROVAL, APPROVAL)),
            Map.entry("approvals.unanswered", new Needed(Need.APPROVAL, APPROVAL)),
            Map.entry("approvals.wait", new Needed(Need.APPROVAL, APPROVAL)),
            Map.entry("forecast", new Needed(Need.FORECAST, FORECAST)),
            Map.entry("forecast-accuracy", new Needed(Need.FORECAST, FORECAST)),
            Map.entry("forecast-bias", new Needed(Need.FORECAST, FORECAST)),
            Map.entry(
                    "absence-rate",
                    new Needed(Need.COMING, "give the group a shift, or write shrinkage: {absence: 6 %}")),
            Map.entry("breaks.due", new Needed(Need.BREAKS, BREAKS)),
            Map.entry("breaks.taken", new Needed(Need.BREAKS, BREAKS)),
            Map.entry("breaks.delay", new Needed(Need.BREAKS, BREAKS)),
            Map.entry("labour.stretches", new Needed(Need.STRETCH, LAW)),
            Map.entry("labour.breaks", new Needed(Need.LEAST_BREAK, LAW)),
            Map.entry("labour.rests", new Needed(Need.SHIFTS_APART, LAW)),
            Map.entry("idle-after-quota", new Needed(Need.QUOTA, "write one, as quota: 60/day")),
            Map.entry("quota-attainment", new Needed(Need.QUOTA, "write one, as quota: 60/day")),
            Map.entry("cost", new Needed(Need.COST, COST)),
            Map.entry("cost-per-contact", new Needed(Need.COST, COST)),
            Map.entry("cost.regular", new Needed(Need.COST, COST)),
            Map.entry("cost.overtime", new Needed(Need.COST, COST)),
            Map.entry("cost.night", new Needed(Need.COST, COST)),
            Map.entry("cost.on-call", new Needed(Need.COST, COST)),
            Map.entry("cost.call-up", new Needed(Need.COST, COST)));

    /** Of a group the paid time is known even if nobody is on a shift. */
    private static final Needed PAID = new Needed(Need.SHIFTS, "name the group");

    private static final Set<String> PAID_OF_AGENT = Set.of(
            "utilisation",
            "contacts-per-hour",
            "dialling",
            "assembling",
            "adherence",
            "absence-rate",
            "side-work",
            "idle-after-quota",
            "approving",
            "duties");

    private Needs() {}

    /**
     * What a KPI needs.
     *
     * @param need what that is
     * @param hint how to have it, or which KPI fits where it is missing
     */
    private record Needed(Need need, String hint) {}

    /**
     * Returns what to say of a KPI that has nothing to count.
     *
     * @param spec a scenario
     * @param kpi the KPI
     * @param kind what it is asked of
     * @param name the name of that
     * @return nothing if there may be something to count
     */
    static Optional<Unreadable> missing(ScenarioSpec spec, Kpi kpi, Scope.Kind kind, String name) {
        return needs(kpi, kind)
                .filter(needed -> !needed.need().metBy(spec, kind, name))
                .map(needed -> unknown(kpi, kind, name, needed))
                .findFirst();
    }

    private static Stream<Needed> needs(Kpi kpi, Scope.Kind kind) {
        boolean ofPaid = PAID_OF_AGENT.contains(kpi.key()) || Shrinking.parts().contains(kpi) || kpi.planned();
        Stream<Needed> paid = kind == Scope.Kind.AGENT && ofPaid ? Stream.of(PAID) : Stream.of();
        return Stream.concat(paid, Stream.ofNullable(BY_KPI.get(kpi.key())));
    }

    private static Unreadable unknown(Kpi kpi, Scope.Kind kind, String name, Needed needed) {
        String where = " of " + name + (counted(kpi) ? " is always 0" : " is never known");
        String why = ": it needs " + needed.need().words() + (kind == Scope.Kind.CENTRE ? "" : " there");
        return new Unreadable(kpi.key() + where + why, needed.hint());
    }

    /** Returns the same in a scenario under examination: parts that can't be read may bring what is missing. */
    static Optional<Unreadable> missing(Case scenario, Kpi kpi, Scope.Kind kind, String name) {
        return Stream.of("contacts", "stages", "groups").anyMatch(scenario::unreadable)
                ? Optional.empty()
                : missing(scenario.spec(), kpi, kind, name);
    }

    /** Returns the KPIs that need something. */
    static Set<String> keys() {
        return BY_KPI.keySet();
    }

    /**
     * Whether a KPI is a count, which is 0 where there is nothing to count; of a law that there isn't nobody counts.
     */
    static boolean counted(Kpi kpi) {
        return kpi.unit() == Unit.COUNT
                && !kpi.key().equals("forecast")
                && !kpi.key().startsWith("labour.")
                && !kpi.planned();
    }
}
