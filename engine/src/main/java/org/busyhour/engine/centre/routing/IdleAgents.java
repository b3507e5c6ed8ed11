package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;

/** The agents who wait for a contact, kept in the order in which contacts take them. */
public interface IdleAgents {
    /** No agent. */
    int NONE = -1;

    /**
     * Adds an agent who waits for a contact from now on.
     *
     * @param agent who
     */
    void add(int agent);

    /**
     * Takes an agent away.
     *
     * @param agent who, waiting
     */
    void remove(int agent);

    /**
     * Returns how many agents of a group wait.
     *
     * @param group the group
     * @return the number
     */
    int count(int group);

    /**
     * Chooses an agent of one group.
     *
     * @param group the group, somebody of it waiting
     * @param type the contact's type
     * @param address the contact's address, from which random choices are drawn
     * @return who; still waiting
     */
    int choose(int group, int type, long address);

    /**
     * Chooses an agent of several groups.
     *
     * @param groups the groups
     * @param type the contact's type
     * @param address the contact's address, from which random choices are drawn
     * @return who, still waiting, or {@link #NONE}
     */
    int choose(GroupSet groups, int type, long address);

    /** Takes all agents away, and forgets what they did. */
    void clear();

    /**
     * Tells which contact asks next, where that matters.
     *
     * @param slot the contact
     * @param now the instant
     */
    default void asks(int slot, long now) {}

    /**
     * Counts contacts that an agent answers, where that matters.
     *
     * @param agent who, not waiting
     * @param by how many more
     * @param now the instant
     */
    default void counted(int agent, int by, long now) {}

    /** Quotas begin anew for agents some of whom wait. */
    default void quotasBegin() {}

    /** How fast an agent works on contacts of a type. */
    interface Speed {
        /**
         * Returns the speed.
         *
         * @param agent who
         * @param type the place of the type
         * @return by what talk, hold and wrap are divided
         */
        double of(int agent, int type);

        /**
         * Returns how fast an agent is among those of the same group, which stays the same while the agent waits.
         *
         * @param agent who
         * @return a factor on the speed for each type
         */
        double own(int agent);
    }

    /**
     * Returns the variant that a model's order names.
     *
     * @param model the centre
     * @param agents its agents
     * @param contacts its contacts
     * @param speed how fast they work
     * @return nobody waiting yet
     */
    static IdleAgents of(Model model, Agents agents, Contacts contacts, Speed speed) {
        List<AgentGroup> groups = model.groups();
        return switch (model.routing().agentOrder()) {
            case LONGEST_IDLE -> new LongestIdle(model, agents);
            case LEAST_OCCUPIED -> LowestFirst.leastOccupied(model, agents);
            case ROUND_ROBIN -> new RoundRobin(agents);
            case RANDOM -> new RandomIdle(agents);
            case FEWEST_CONTACTS -> new FewestContacts(model, agents, new ContactsToday(model));
            case MOST_SKILLED ->
                new LowestFirst(
                        model,
                        agents,
                        agent -> -groups.get(agents.group(agent)).skills().size());
            case LEAST_SKILLED ->
                new LowestFirst(
                        model,
                        agents,
                        agent -> groups.get(agents.group(agent)).skills().size());
            case FASTEST -> new BestForType(agents, speed, (agent, type) -> -speed.of(agent, type));
            case CHEAPEST ->
                new BestForType(
                        agents, speed, (agent, type) -> cost(groups, agents.group(agent)) / speed.of(agent, type));
            case POLICY -> new ByAgentPolicy(model, agents, contacts, speed);
        };
    }

    /**
     * Returns who is idle longest of each group, for other purposes than to give contacts agents.
     *
     * @param agents the agents
     * @return nobody waiting yet
     */
    static IdleAgents longestFirst(Agents agents) {
        return new LowestFirst(agents, agent -> 0);
    }

    private static double cost(List<AgentGroup> groups, int group) {
        return groups.get(group).costPerHour().orElse(Double.MAX_VALUE);
    }
}
