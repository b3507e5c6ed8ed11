package org.busyhour.engine.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A contact centre that is to be simulated: who calls, who works, when, and who takes what.
 *
 * @param timeline when the day begins, closes and ends, and its reporting intervals
 * @param types the contact types, in the order of the file; skills and preferences name them by their place here
 * @param groups the agent groups, in the order of the file
 * @param routing how a contact finds an agent and an agent finds a contact
 * @param trunks how many lines the centre has for contacts that wait or talk; empty: no limit
 */
public record Model(
        Timeline timeline, List<ContactType> types, List<AgentGroup> groups, Routing routing, OptionalInt trunks) {
    /** Checks that every place named exists. */
    public Model {
        types = List.copyOf(types);
        groups = List.copyOf(groups);
        Require.that(!types.isEmpty(), "types", types);
        Require.that(!groups.isEmpty(), "groups", groups);
        Require.that(trunks.orElse(0) >= 0, "trunks", trunks);
        for (ContactType type : types) {
            for (int group : type.groups()) {
                Require.that(group >= 0 && group < groups.size(), "group of " + type.name(), group);
            }
            for (int victim : type.interrupts()) {
                Require.that(victim >= 0 && victim < types.size(), "type interrupted by " + type.name(), victim);
            }
            int to = type.allocation()
                    .map(AllocationRule::transferTo)
                    .orElse(OptionalInt.empty())
                    .orElse(0);
            Require.that(to < groups.size(), "transfer of " + type.name(), to);
            for (Journey.Step step : type.journey().next()) {
                boolean stage = step.to() < types.size() && types.get(step.to()).stage();
                Require.that(stage, "next of " + type.name(), step.to());
            }
            int call = type.deadline()
                    .flatMap(Deadline::ifLate)
                    .map(LateCall::type)
                    .orElse(-1);
            boolean live = call < types.size() && (call < 0 || !types.get(call).deferred());
            Require.that(live, "late call of " + type.name(), call);
        }
        for (AgentGroup group : groups) {
            for (Skill skill : group.skills()) {
                Require.that(skill.type() < types.size(), "skill of " + group.name(), skill.type());
            }
        }
    }

    /**
     * Tells whether contacts ever go on to a stage.
     *
     * @return whether the conversation with any contact may be followed by another
     */
    public boolean hasJourneys() {
        return types.stream().anyMatch(type -> type.journey().goesOn());
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
