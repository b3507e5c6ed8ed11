package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * That contacts need several agents at once.
 *
 * @param places whom they need
 * @param keeps whether agents who are free are kept until all are there
 * @param at where it was written
 */
public record TogetherSpec(List<Place> places, boolean keeps, Node at) {
    /**
     * Some agents of a kind.
     *
     * @param group their group; empty: any that takes the contacts
     * @param agents how many
     */
    public record Place(Optional<Reference> group, int agents) {}

    /** Copies the list. */
    public TogetherSpec {
        places = List.copyOf(places);
    }
}
