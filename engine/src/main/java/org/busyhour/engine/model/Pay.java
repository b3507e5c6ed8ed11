package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * What is paid for time that isn't paid as planned work by day is; factors are on what an hour costs.
 *
 * @param overtime the factor of overtime; 1: as any other hour
 * @param night when it is night and what is paid then; empty: as by day
 * @param callUp the factor of time at work when called up
 * @param onCall the factor of time on call; 0: nothing is paid for it
 */
public record Pay(double overtime, Optional<Night> night, double callUp, double onCall) {
    /** Every hour at work is paid alike, and time on call isn't. */
    public static final Pay ALIKE = new Pay(1, Optional.empty(), 1, 0);

    /** Checks the factors. */
    public Pay {
        Require.that(overtime >= 0, "overtime", overtime);
        Require.that(callUp >= 0, "callUp", callUp);
        Require.that(onCall >= 0, "onCall", onCall);
    }

    /**
     * The nights of a run.
     *
     * @param starts the instants at which they begin, increasing; the first may be before 0
     * @param ends the instants at which they end, each before the next one begins
     * @param factor the factor of time at work by night, overtime included; what it differs from 1 by comes on top of
     *     the factor of overtime
     */
    public record Night(List<Long> starts, List<Long> ends, double factor) {
        /** Checks the order. */
        public Night {
            starts = List.copyOf(starts);
            ends = List.copyOf(ends);
            Require.that(starts.size() == ends.size(), "ends", ends);
            Require.that(factor >= 0, "factor", factor);
            for (int i = 0; i < starts.size(); i++) {
                Require.that(starts.get(i) < ends.get(i), "ends", ends);
                Require.that(i == 0 || ends.get(i - 1) <= starts.get(i), "starts", starts);
            }
        }
    }
}
