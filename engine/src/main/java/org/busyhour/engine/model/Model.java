package org.busyhour.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.time.Ticks;

/**
 * A contact centre that is to be simulated: who calls, who works, when, and who takes what.
 *
 * @param timeline when the day begins, closes and ends, and its reporting intervals
 * @param types the contact types, in the order of the file; skills and preferences name them by their place here
 * @param groups the agent groups, in the order of the file
 * @param routing how a contact finds an agent and an agent finds a contact
 * @param trunks how many lines the centre has for contacts that wait or talk; empty: no limit
 * @param incidents what goes wrong for a while, each with a name of its own
 * @param rules what is done when something happens, each with a name of its own
 */
public record Model(
        Timeline timeline,
        List<ContactType> types,
        List<AgentGroup> groups,
        Routing routing,
        OptionalInt trunks,
        List<Incident> incidents,
        List<Rule> rules) {
    /** Checks that every place named exists. */
    public Model {
        types = List.copyOf(types);
        groups = List.copyOf(groups);
        incidents = List.copyOf(incidents);
        rules = List.copyOf(rules);
        Require.that(!types.isEmpty(), "types", types);
        Require.that(!groups.isEmpty(), "groups", groups);
        Require.that(trunks.orElse(0) >= 0, "trunks", trunks);
        for (ContactType type : types) {
            for (int group : type.groups()) {
                Require.that(group >= 0 && group < groups.size(), "group of " + type.name(), group);
            }
            for (int victim : type.interrupts()) {
                // Nobody leaves a customer who has just been called.
                boolean may = victim >= 0 && victim < types.size();
                may = may && types.get(victim).dialling().isEmpty();
                Require.that(may, "type interrupted by " + type.name(), victim);
            }
            requireNoChatOverChat(type, types);
            int to = type.allocation()
                    .map(AllocationRule::transferTo)
                    .orElse(OptionalInt.empty())
                    .orElse(0);
            Require.that(to < groups.size(), "transfer of " + type.name(), to);
            requireStages(type, types);
            int call = type.deadline()
                    .flatMap(Deadline::ifLate)
                    .map(LateCall::type)
                    .orElse(-1);
            boolean live = call < types.size() && (call < 0 || !types.get(call).deferred());
            Require.that(live, "late call of " + type.name(), call);
            int answered = type.message().map(Message::type).orElse(-1);
            boolean later = answered < types.size()
                    && (answered < 0 || types.get(answered).deferred());
            Require.that(later, "message of " + type.name(), answered);
        }
        for (AgentGroup group : groups) {
            for (Skill skill : group.skills()) {
                Require.that(skill.type() < types.size(), "skill of " + group.name(), skill.type());
                // Who waits for one group has nobody to wait for after a while.
                boolean atOnce = skill.after() == 0 || skill.after() == Ticks.NEVER;
                Require.that(atOnce || !routing.commitment().one(), "delay of " + group.name(), skill.after());
            }
            for (Post.Reserve reserve : group.post().reserve()) {
                Require.that(reserve.type() < types.size(), "reserve of " + group.name(), reserve.type());
            }
        }
        for (Incident incident : incidents) {
            requireTypes(incident.name(), incident.slowed(), types);
            requireTypes(
                    incident.name(),
                    incident.outage().map(Incident.Outage::types).orElse(List.of()),
                    types);
        }
        long names = incidents.stream().map(Incident::name).distinct().count();
        Require.that(names == incidents.size(), "incidents", incidents);
        long ruleNames = rules.stream().map(Rule::name).distinct().count();
        Require.that(ruleNames == rules.size(), "rules", rules);
        for (Rule rule : rules) {
            requirePlaces(rule, types, groups);
        }
    }

    /**
     * Tells whether contacts of a type that find nobody idle wait for one group only.
     *
     * @param type the place of the type
     * @return whether they do: not those that are worked on later, that are called, or that need several agents
     */
    public boolean waitsForOneGroup(int type) {
        ContactType of = types.get(type);
        return routing.commitment().one()
                && !of.deferred()
                && !of.channel().outbound()
                && of.together().isEmpty()
                && groups.stream().anyMatch(group -> group.skills().stream().anyMatch(skill -> skill.type() == type));
    }

    private static void requirePlaces(Rule rule, List<ContactType> types, List<AgentGroup> groups) {
        rule.conditions()
                .flatMap(Condition::thresholds)
                .map(Condition.Threshold::gauge)
                .forEach(gauge -> {
                    int known = gauge.measure().ofGroups() ? groups.size() : types.size();
                    Require.that(gauge.of() < known, "measure of " + rule.name(), gauge);
                });
        rule.actions()
                .forEach(action -> Require.that(action.fits(types.size(), groups), "action of " + rule.name(), action));
    }

    private static void requireStages(ContactType from, List<ContactType> types) {
        from.journey().next().forEach(step -> requireStage("next of " + from.name(), from, step.to(), types));
        from.stageAtLimit().ifPresent(stage -> requireStageAtLimit(from, stage, types));
    }

    private static void requireStage(String what, ContactType from, int to, List<ContactType> types) {
        boolean stage = to < types.size() && types.get(to).stage();
        Require.that(stage, what, to);
        boolean onLine = from.deferred() && !types.get(to).deferred();
        Require.that(!onLine, what + ", who is on no line", to);
    }

    /** At the limit an agent has no time to hand a contact over. */
    private static void requireStageAtLimit(ContactType from, int to, List<ContactType> types) {
        String what = "stage at the limit of " + from.name();
        requireStage(what, from, to, types);
        boolean alone = types.get(to).journey().handover().isEmpty();
        Require.that(alone, what + ", to which agents hand over", to);
    }

    /** An agent who is taken away from chats goes on with nothing but them, so that no other chat may come between. */
    private static void requireNoChatOverChat(ContactType type, List<ContactType> types) {
        List<Integer> below = new ArrayList<>(type.isChat() ? type.interrupts() : List.of());
        for (int i = 0; i < below.size(); i++) {
            ContactType victim = types.get(below.get(i));
            Require.that(!victim.isChat(), "chat interrupted by " + type.name(), victim.name());
            victim.interrupts().stream().filter(next -> !below.contains(next)).forEach(below::add);
        }
    }

    private static void requireTypes(String incident, List<Integer> places, List<ContactType> types) {
        places.forEach(place -> Require.that(place >= 0 && place < types.size(), "type of " + incident, place));
    }

    /**
     * Makes a centre in which nothing goes wrong.
     *
     * @param timeline when the day begins, closes and ends, and its reporting intervals
     * @param types the contact types
     * @param groups the agent groups
     * @param routing how a contact finds an agent and an agent finds a contact
     * @param trunks how many lines the centre has; empty: no limit
     */
    public Model(
            Timeline timeline, List<ContactType> types, List<AgentGroup> groups, Routing routing, OptionalInt trunks) {
        this(timeline, types, groups, routing, trunks, List.of());
    }

    /**
     * Makes a centre without rules.
     *
     * @param timeline when the day begins, closes and ends, and its reporting intervals
     * @param types the contact types
     * @param groups the agent groups
     * @param routing how a contact finds an agent and an agent finds a contact
     * @param trunks how many lines the centre has; empty: no limit
     * @param incidents what goes wrong for a while
     */
    public Model(
            Timeline timeline,
            List<ContactType> types,
            List<AgentGroup> groups,
            Routing routing,
            OptionalInt trunks,
            List<Incident> incidents) {
        this(timeline, types, groups, routing, trunks, incidents, List.of());
    }

    /**
     * Returns the same centre at another time.
     *
     * @param other the course of a replication
     * @return the centre, else as it is
     */
    public Model withTimeline(Timeline other) {
        return new Model(other, types, groups, routing, trunks, incidents, rules);
    }

    /**
     * Returns the same centre with other contacts.
     *
     * @param others the contact types, in the same order
     * @return the centre, else as it is
     */
    public Model withTypes(List<ContactType> others) {
        return new Model(timeline, others, groups, routing, trunks, incidents, rules);
    }

    /**
     * Returns the same centre with other agents.
     *
     * @param others the groups, in the same order
     * @return the centre, else as it is
     */
    public Model withGroups(List<AgentGroup> others) {
        return new Model(timeline, types, others, routing, trunks, incidents, rules);
    }

    /**
     * Returns the same centre where something else goes wrong.
     *
     * @param others the incidents
     * @return the centre, else as it is
     */
    public Model withIncidents(List<Incident> others) {
        return new Model(timeline, types, groups, routing, trunks, others, rules);
    }

    /**
     * Returns the same centre with other rules.
     *
     * @param others the rules
     * @return the centre, else as it is
     */
    public Model withRules(List<Rule> others) {
        return new Model(timeline, types, groups, routing, trunks, incidents, others);
    }

    /**
     * Returns the rules that let agents hurry.
     *
     * @return what they do
     */
    public Stream<Action.Hurry> hurries() {
        return rules.stream()
                .flatMap(rule -> rule.actions().stream())
                .filter(Action.Hurry.class::isInstance)
                .map(Action.Hurry.class::cast);
    }

    /**
     * Tells whether contacts ever go on to a stage.
     *
     * @return whether the conversation with any contact may be followed by another
     */
    public boolean hasJourneys() {
        return types.stream().anyMatch(ContactType::goesOn);
    }

    /**
     * Tells whether conversations of a type may leave the matter unsolved: by the type itself, or because agents take
     * it who solve less.
     *
     * @param type the place of the type
     * @return whether they may
     */
    public boolean mayStayUnsolved(int type) {
        double own = types.get(type).returns().solved();
        return own < 1
                || groups.stream()
                        .anyMatch(group -> group.skills().stream()
                                .filter(skill -> skill.type() == type)
                                .anyMatch(skill -> skill.solved().orElse(own) < 1
                                        || group.performance().mayFail()))
                || hurries().anyMatch(hurry -> hurry.much().solved() < 1);
    }

    /**
     * Returns from when on contacts of each type come no more: what is deferred comes also when the centre is closed.
     *
     * @return an instant a type, in the order of {@link #types()}
     */
    public long[] stops() {
        return types.stream()
                .mapToLong(type -> type.deferred() ? timeline.end() : timeline.closes())
                .toArray();
    }

    /**
     * Returns how many agents there are, all groups together.
     *
     * @return the number of agents; agents are numbered group by group in the order of {@link #groups()}
     */
    public int agents() {
        return groups.stream().mapToInt(g -> g.staffing().agents()).sum();
    }
}
