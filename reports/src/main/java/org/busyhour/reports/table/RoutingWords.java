package org.busyhour.reports.table;

import org.busyhour.engine.model.Routing;

/** Why routing chose as it did, in words. */
final class RoutingWords {
    private RoutingWords() {}

    /** Why a contact took this idle agent, as "the longest". */
    static String whyAgent(Routing routing) {
        String among = preferred(routing);
        return switch (routing.agentOrder()) {
            case LONGEST_IDLE -> among + "the longest";
            case LEAST_OCCUPIED -> among + "the least occupied";
            case FEWEST_CONTACTS -> among + "the one with the fewest contacts today";
            case MOST_SKILLED -> among + "the one with the most skills";
            case LEAST_SKILLED -> among + "the one with the fewest skills";
            case CHEAPEST -> among + "the cheapest";
            case FASTEST -> among + "the fastest";
            case ROUND_ROBIN -> among + "the next in turn";
            case RANDOM -> among + "drawn by chance";
            case POLICY ->
                among + "named by the policy " + routing.agentPolicy().orElseThrow();
        };
    }

    /** Why an agent took this waiting contact, as "of 3 that wait it has waited longest". */
    static String whyContact(Routing routing, int waiting, String type) {
        String order = switch (routing.contactOrder()) {
            case LONGEST_WAIT -> "it has waited longest";
            case LAST_COME -> "it came last";
            case RANDOM -> "it was drawn by chance";
            case EARLIEST_DEADLINE -> "it is due first";
            case WEIGHTED_WAIT -> "its weighted wait is the greatest";
            case SMALLEST_SLACK -> "it has the least time left to be in time";
            case RATIO_TO_TARGET -> "its queue is furthest over its target";
            case LONGEST_QUEUE -> "its queue is the longest";
            case FEWEST_AGENTS -> "the fewest agents can take it";
            case POLICY -> "the policy " + routing.contactPolicy().orElseThrow() + " took it";
        };
        StringBuilder words = new StringBuilder("of " + waiting + " that wait ");
        for (Routing.ContactScope scope : routing.contactScopes()) {
            words.append(scoped(scope, type)).append(", and ");
        }
        return words + order;
    }

    private static String scoped(Routing.ContactScope scope, String type) {
        return switch (scope) {
            case PREFERENCE -> type + " is preferred";
            case PRIORITY -> "none is more urgent";
            case LOCAL -> "none is nearer";
            case ALL -> "";
        };
    }

    private static String preferred(Routing routing) {
        StringBuilder words = new StringBuilder();
        for (Routing.AgentScope scope : routing.agentScopes()) {
            words.append(
                    switch (scope) {
                        case SAME_AGENT -> "who knows the case, or ";
                        case LOCAL -> "at the site ";
                        case PREFERENCE -> "in the preferred group ";
                        case ALL -> "";
                    });
        }
        return words.toString();
    }
}
