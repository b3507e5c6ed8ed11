package org.busyhour.engine.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * That a contact needs several agents at once: they begin together, work at the pace of the slowest, and are done
 * together.
 *
 * @param places whom it needs
 * @param keeps whether agents who are free are kept for it until all are there; else they go on with other work, and it
 *     begins when enough are free at the same moment
 */
public record Together(List<Place> places, boolean keeps) {
    /**
     * Some agents of a kind.
     *
     * @param group the place of their group; empty: of all groups that can take the contact
     * @param agents how many
     */
    public record Place(OptionalInt group, int agents) {
        /** Checks the numbers. */
        public Place {
            Require.that(group.orElse(0) >= 0, "group", group);
            Require.that(agents >= 1, "agents", agents);
        }
    }

    /** Checks that it is several, and that each group is named once. */
    public Together {
        places = List.copyOf(places);
        Require.that(places.stream().mapToInt(Place::agents).sum() > 1, "places", places);
        long kinds = places.stream().map(Place::group).distinct().count();
        boolean any = places.stream().anyMatch(place -> place.group().isEmpty());
        Require.that(kinds == places.size() && (!any || kinds == 1), "places", places);
    }

    /**
     * Makes a need for so many of all who can take the contact.
     *
     * @param agents how many
     * @param keeps whether those who are free are kept
     * @return the need
     */
    public static Together ofAny(int agents, boolean keeps) {
        return new Together(List.of(new Place(OptionalInt.empty(), agents)), keeps);
    }
}
