package org.busyhour.engine.model;

/**
 * The two questions that route everything: a contact asks for an agent, an agent asks for a contact.
 *
 * @param agentScope among which idle agents a contact chooses
 * @param agentOrder which of these it takes
 * @param contactScope among which waiting contacts an agent chooses
 * @param contactOrder which of these it takes
 */
public record Routing(
        AgentScope agentScope, AgentOrder agentOrder, ContactScope contactScope, ContactOrder contactOrder) {
    /** Longest idle agent over all groups, longest waiting contact over all types. */
    public static final Routing DEFAULT =
            new Routing(AgentScope.ALL, AgentOrder.LONGEST_IDLE, ContactScope.ALL, ContactOrder.LONGEST_WAIT);

    /** Among which idle agents a contact chooses. */
    public enum AgentScope {
        /** All groups that can take it. */
        ALL,
        /** The first group in its preference that has an idle agent. */
        PREFERENCE
    }

    /** Which idle agent a contact takes. */
    public enum AgentOrder {
        /** The one whose last contact or signing in is the longest ago. */
        LONGEST_IDLE,
        /** The one with the lowest occupancy, as it was when the agent last became free. */
        LEAST_OCCUPIED,
        /** The next in the order of the file after the one who was taken last. */
        ROUND_ROBIN,
        /** Any, each with the same chance. */
        RANDOM
    }

    /** Among which waiting contacts an agent chooses. */
    public enum ContactScope {
        /** All types that the agent can take. */
        ALL,
        /** The first type in the group's preference that has a contact waiting. */
        PREFERENCE,
        /** The most urgent priority that has a contact waiting. */
        PRIORITY
    }

    /** Which waiting contact an agent takes. */
    public enum ContactOrder {
        /** The one that has waited longest. */
        LONGEST_WAIT,
        /** Any, each with the same chance. */
        RANDOM,
        /** The one that came last. */
        LAST_COME,
        /** The one whose deadline is first; a live contact's is the end of its service level's time. */
        EARLIEST_DEADLINE
    }
}
