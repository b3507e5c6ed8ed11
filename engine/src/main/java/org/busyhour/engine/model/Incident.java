package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that goes wrong for a while: a system is slow, or contacts can't get through.
 *
 * @param name the name that the scenario gives
 * @param timing when it begins
 * @param length how long it lasts each time
 * @param work what the work on the types that are slowed takes, in times of the usual
 * @param slowed the types whose work is slowed, in any order
 * @param outage what doesn't get through, if it is an outage
 */
public record Incident(
        String name, Timing timing, Distribution length, double work, List<Integer> slowed, Optional<Outage> outage) {
    /** Sorts the types, checks the numbers. */
    public Incident {
        slowed = slowed.stream().distinct().sorted().toList();
        Require.positive(work, "work of " + name);
    }

    /** When an incident begins. */
    public sealed interface Timing {}

    /**
     * At given instants; one at which it isn't over yet does nothing.
     *
     * @param starts the instants, increasing
     */
    public record Given(List<Long> starts) implements Timing {
        /** Checks the order of the instants. */
        public Given {
            starts = List.copyOf(starts);
            Require.that(starts.isEmpty() || starts.get(0) >= 0, "starts", starts);
            Require.increasing(starts, "starts");
        }
    }

    /**
     * By chance; at the start of a replication it isn't there.
     *
     * @param gap the time from its end, or from the start of the replication, to its next beginning
     */
    public record ByChance(Distribution gap) implements Timing {}

    /**
     * Tells whether it begins at another instant in each replication.
     *
     * @return whether it begins by chance
     */
    public boolean beginsByChance() {
        return timing instanceof ByChance;
    }

    /**
     * Tells whether it lasts another time in each replication.
     *
     * @return whether that is drawn
     */
    public boolean lastsByChance() {
        return !(length instanceof Distribution.Constant);
    }

    /**
     * What doesn't get through.
     *
     * @param types the types of which no contact gets through, in any order
     * @param cutsWaiting whether those who wait are cut off when it begins; if not, they are served
     * @param cutsTalking whether conversations are cut off when it begins; if not, they are finished
     */
    public record Outage(List<Integer> types, boolean cutsWaiting, boolean cutsTalking) {
        /** Sorts the types. */
        public Outage {
            types = types.stream().distinct().sorted().toList();
        }
    }
}
