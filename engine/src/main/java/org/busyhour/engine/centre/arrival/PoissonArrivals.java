package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.time.Ticks;

/**
 * A Poisson process with a rate that is constant in each interval, by change of time scale: on the scale on which one
 * contact is expected a unit, gaps are exponential of mean 1, and each is mapped back to the clock (Cinlar 1975,
 * Introduction to Stochastic Processes, section 4.7). With 15 % more volume the same gaps come closer together.
 */
final class PoissonArrivals implements Arrivals {
    private final long[] bounds;
    private final double[] expected;
    private final Stream random;
    private int interval;
    private double at;
    private double perContact;

    PoissonArrivals(ArrivalProcess.Poisson process, Stream random) {
        this.random = random;
        bounds = process.bounds().stream().mapToLong(Long::longValue).toArray();
        expected = process.expected().stream().mapToDouble(Double::doubleValue).toArray();
        enter(0);
    }

    @Override
    public long next() {
        double gap = random.exponential();
        while (interval < expected.length) {
            double arrival = at + gap * perContact;
            if (arrival < bounds[interval + 1]) {
                at = arrival;
                // Half up, but never out of the interval to which the contact belongs.
                return Math.min((long) (arrival + 0.5), bounds[interval + 1] - 1);
            }
            gap -= (bounds[interval + 1] - at) / perContact;
            enter(interval + 1);
        }
        return Ticks.NEVER;
    }

    private void enter(int newInterval) {
        interval = newInterval;
        if (interval < expected.length) {
            at = bounds[interval];
            perContact = (bounds[interval + 1] - bounds[interval]) / expected[interval];
        }
    }
}
