package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * The two questions that route everything: a contact asks for an agent, an agent asks for a contact.
 *
 * @param agentScopes among which idle agents a contact chooses: of those whom the first leaves, the second, and so on
 * @param agentOrder which of these it takes
 * @param agentPolicy the name of the policy that says which, if the order leaves it to one
 * @param contactScopes among which waiting contacts an agent chooses, in the same way
 * @param contactOrder which of these it takes
 * @param contactPolicy the name of the policy that says which, if the order leaves it to one
 * @param commitment for whom a contact waits that finds nobody idle
 */
public record Routing(
        List<AgentScope> agentScopes,
        AgentOrder agentOrder,
        Optional<String> agentPolicy,
        List<ContactScope> contactScopes,
        ContactOrder contactOrder,
        Optional<String> contactPolicy,
        Commitment commitment) {
    /** Longest idle agent over all groups, longest waiting contact over all types. */
    public static final Routing DEFAULT =
            new Routing(AgentScope.ALL, AgentOrder.LONGEST_IDLE, ContactScope.ALL, ContactOrder.LONGEST_WAIT);

    /** Checks that a policy is named where one decides, and that each scope stands once. */
    public Routing {
        agentScopes =
                agentScopes.stream().filter(scope -> scope != AgentScope.ALL).toList();
        contactScopes = contactScopes.stream()
                .filter(scope -> scope != ContactScope.ALL)
                .toList();
        Require.that(agentScopes.stream().distinct().count() == agentScopes.size(), "agentScopes", agentScopes);
        Require.that(contactScopes.stream().distinct().count() == contactScopes.size(), "contactScopes", contactScopes);
        Require.that((agentOrder == AgentOrder.POLICY) == agentPolicy.isPresent(), "agentPolicy", agentPolicy);
        Require.that(
                (contactOrder == ContactOrder.POLICY) == contactPolicy.isPresent(), "contactPolicy", contactPolicy);
    }

    /**
     * Makes a routing of one scope each and without a policy.
     *
     * @param agentScope among which idle agents a contact chooses
     * @param agentOrder which of these it takes
     * @param contactScope among which waiting contacts an agent chooses
     * @param contactOrder which of these it takes
     */
    public Routing(AgentScope agentScope, AgentOrder agentOrder, ContactScope contactScope, ContactOrder contactOrder) {
        this(List.of(agentScope), agentOrder, Optional.empty(), List.of(contactScope), contactOrder, Optional.empty());
    }

    /**
     * Makes a routing in which contacts wait for whoever takes them first.
     *
     * @param agentScopes among which idle agents a contact chooses
     * @param agentOrder which of these it takes
     * @param agentPolicy the name of the policy that says which, if the order leaves it to one
     * @param contactScopes among which waiting contacts an agent chooses
     * @param contactOrder which of these it takes
     * @param contactPolicy the name of the policy that says which, if the order leaves it to one
     */
    public Routing(
            List<AgentScope> agentScopes,
            AgentOrder agentOrder,
            Optional<String> agentPolicy,
            List<ContactScope> contactScopes,
            ContactOrder contactOrder,
            Optional<String> contactPolicy) {
        this(agentScopes, agentOrder, agentPolicy, contactScopes, contactOrder, contactPolicy, Commitment.NONE);
    }

    /**
     * Returns the same with another commitment.
     *
     * @param other for whom contacts wait
     * @return the routing
     */
    public Routing with(Commitment other) {
        return new Routing(agentScopes, agentOrder, agentPolicy, contactScopes, contactOrder, contactPolicy, other);
    }

    /**
     * Tells whether contacts choose among agents by a scope, alone or before or behind others.
     *
     * @param scope the scope
     * @return whether they do
     */
    public boolean uses(AgentScope scope) {
        return agentScopes.contains(scope);
    }

    /**
     * Tells whether contacts look at sites: not where they prefer one group before that, which is at one.
     *
     * @return whether they do
     */
    public boolean bySite() {
        return uses(AgentScope.LOCAL) && !before(AgentScope.PREFERENCE, AgentScope.LOCAL);
    }

    /**
     * Tells whether contacts look at one scope before another one.
     *
     * @param first the first
     * @param second the second, which may be missing
     * @return whether the first is there, and not behind the second
     */
    public boolean before(AgentScope first, AgentScope second) {
        int place = agentScopes.indexOf(first);
        return place >= 0 && (!uses(second) || place < agentScopes.indexOf(second));
    }

    /**
     * Tells whether agents choose among contacts by a scope, alone or before or behind others.
     *
     * @param scope the scope
     * @return whether they do
     */
    public boolean uses(ContactScope scope) {
        return contactScopes.contains(scope);
    }

    /**
     * Tells whether it matters when a contact is due.
     *
     * @return whether agents look at deadlines, or at what stands for them
     */
    public boolean byDue() {
        return contactOrder == ContactOrder.EARLIEST_DEADLINE || contactOrder == ContactOrder.SMALLEST_SLACK;
    }

    /**
     * For which groups a contact waits that finds nobody idle. What is chosen when it begins to wait stays so.
     *
     * @param to which groups
     * @param within ticks: up to which expected wait a group is preferred to those behind it; 0 unless that matters
     */
    public record Commitment(To to, long within) {
        /** For all groups that take it. */
        public static final Commitment NONE = new Commitment(To.ANY_GROUP, 0);

        /** Checks that a time is given where one matters, and only there. */
        public Commitment {
            Require.that((to == To.FIRST_GROUP_WITHIN) == within > 0, "within", within);
        }

        /**
         * Tells whether contacts wait for one group only.
         *
         * @return whether they do
         */
        public boolean one() {
            return to != To.ANY_GROUP;
        }

        /** Which groups. */
        public enum To {
            /** All that take it. */
            ANY_GROUP,
            /** The last in its preference. */
            LAST_GROUP,
            /** The one that would come to it soonest. */
            SHORTEST_EXPECTED_WAIT,
            /** The first in its preference that would come to it in time, else the one that would soonest. */
            FIRST_GROUP_WITHIN
        }
    }

    /** Among which idle agents a contact chooses. */
    public enum AgentScope {
        /** All groups that can take it. */
        ALL,
        /** The agent who answered the case last, if idle; else all. */
        SAME_AGENT,
        /** The groups at the site of its type, if any of their agents is idle; else all. */
        LOCAL,
        /** The first group in its preference that has an idle agent. */
        PREFERENCE
    }

    /** Which idle agent a contact takes. */
    public enum AgentOrder {
        /** The one whose last contact or signing in is the longest ago. */
        LONGEST_IDLE,
        /** The one with the lowest occupancy, as it was when the agent last became free. */
        LEAST_OCCUPIED,
        /** The one who has answered the fewest contacts on that day. */
        FEWEST_CONTACTS,
        /** The one whose group takes the most types. */
        MOST_SKILLED,
        /** The one whose group takes the fewest types. */
        LEAST_SKILLED,
        /** The one whose work on the contact costs least: cost an hour over speed. */
        CHEAPEST,
        /** The one who works fastest on a contact of its type. */
        FASTEST,
        /** The next in the order of the file after the one who was taken last. */
        ROUND_ROBIN,
        /** Any, each with the same chance. */
        RANDOM,
        /** Whom a policy names. */
        POLICY
    }

    /** Among which waiting contacts an agent chooses. */
    public enum ContactScope {
        /** All types that the agent can take. */
        ALL,
        /** The first type in the group's preference that has a contact waiting. */
        PREFERENCE,
        /** The most urgent priority that has a contact waiting. */
        PRIORITY,
        /** The types at the site of the group, if any has a contact waiting; else all. */
        LOCAL
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
        EARLIEST_DEADLINE,
        /** The one with the greatest product of wait and its type's weight. */
        WEIGHTED_WAIT,
        /** The one with the least time left to be answered in time; who is late already comes behind. */
        SMALLEST_SLACK,
        /** One of the type that has the most waiting for each that should. */
        RATIO_TO_TARGET,
        /** One of the type that has the most waiting. */
        LONGEST_QUEUE,
        /** One of the type that the fewest agents can take. */
        FEWEST_AGENTS,
        /** Which a policy names. */
        POLICY
    }
}
