package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Routing;

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

    /** Takes all agents away. */
    void clear();

    /**
     * Returns the variant that an order names.
     *
     * @param order the order in which contacts take agents
     * @param agents the agents
     * @return nobody waiting yet
     */
    static IdleAgents of(Routing.AgentOrder order, Agents agents) {
        return switch (order) {
            case LONGEST_IDLE -> new LongestIdle(agents);
            case LEAST_OCCUPIED -> LowestFirst.leastOccupied(agents);
            case ROUND_ROBIN -> new RoundRobin(agents);
            case RANDOM -> new RandomIdle(agents);
        };
    }
}
