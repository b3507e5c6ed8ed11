package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * What routing knows of a group beside its skills.
 *
 * @param site where it works; empty: nowhere in particular
 * @param reserve for which types it keeps idle agents, each type once
 */
public record Post(Optional<String> site, List<Reserve> reserve) {
    /** What a group has that says nothing of it. */
    public static final Post PLAIN = new Post(Optional.empty(), List.of());

    /** Checks that no type is named twice. */
    public Post {
        reserve = List.copyOf(reserve);
        Require.that(reserve.stream().map(Reserve::type).distinct().count() == reserve.size(), "reserve", reserve);
    }

    /**
     * Idle agents kept for a type: others take one only when more are idle.
     *
     * @param type the place of the type in {@link Model#types()}
     * @param agents how many
     */
    public record Reserve(int type, int agents) {
        /** Checks the numbers. */
        public Reserve {
            Require.that(type >= 0, "type", type);
            Require.that(agents >= 1, "agents", agents);
        }
    }

    /**
     * Returns how many idle agents are kept for other types than one.
     *
     * @param type the place of the type
     * @return the sum
     */
    public int keptFromType(int type) {
        return reserve.stream()
                .filter(kept -> kept.type() != type)
                .mapToInt(Reserve::agents)
                .sum();
    }
}
