package org.busyhour.reports.table;

import org.busyhour.engine.model.Routing;

/** Why routing chose as it did, in words. */
final class RoutingWords {
    private RoutingWords() {}

    /** Why a contact took this idle agent, as "the longest". */
    static String whyAgent(Routing routing) {
        return switch (routing.agentOrder()) {
            case LONGEST_IDLE -> preferred(routing) + "the longest";
            case LEAST_OCCUPIED -> preferred(routing) + "the least occupied";
            case ROUND_ROBIN -> preferred(routing) + "the next in turn";
            case RANDOM -> preferred(routing) + "drawn by chance";
        };
    }

    /** Why an agent took this waiting contact, as "of 3 that wait it has waited longest". */
    static String whyContact(Routing routing, int waiting, String type) {
        String order = switch (routing.contactOrder()) {
            case LONGEST_WAIT -> "it has waited longest";
            case LAST_COME -> "it came last";
            case RANDOM -> "it was drawn by chance";
            case EARLIEST_DEADLINE -> "it is due first";
        };
        String all = "of " + waiting + " that wait ";
        return switch (routing.contactScope()) {
            case ALL -> all + order;
            case PREFERENCE -> all + type + " is preferred, and " + order;
            case PRIORITY -> all + "none is more urgent, and " + order;
        };
    }

    private static String preferred(Routing routing) {
        return routing.agentScope() == Routing.AgentScope.PREFERENCE ? "in the preferred group " : "";
    }
}
