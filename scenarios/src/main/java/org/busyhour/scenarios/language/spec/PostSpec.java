package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;

/**
 * What routing knows of a group beside its skills.
 *
 * @param site where it works
 * @param reserve for which types it keeps idle agents
 */
public record PostSpec(Optional<String> site, List<Reserve> reserve) {
    /** What a group has that says nothing of it. */
    public static final PostSpec PLAIN = new PostSpec(Optional.empty(), List.of());

    /** Copies the list. */
    public PostSpec {
        reserve = List.copyOf(reserve);
    }

    /**
     * Idle agents kept for a type.
     *
     * @param type the type
     * @param agents how many
     */
    public record Reserve(Reference type, int agents) {}
}
