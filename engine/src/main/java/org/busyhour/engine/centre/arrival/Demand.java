package org.busyhour.engine.centre.arrival;

import java.util.List;
import java.util.stream.LongStream;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.random.Streams;

/** What is expected of a type in one replication, its days being as busy as they are drawn. */
final class Demand {
    private final long[] bounds;
    private final double[] expected;

    private Demand(long[] bounds, double[] expected) {
        this.bounds = bounds;
        this.expected = expected;
    }

    /** Draws how busy the days are, where they differ. */
    static Demand of(ArrivalProcess.Poisson process, Streams streams, String name) {
        Demand usual = new Demand(
                process.bounds().stream().mapToLong(Long::longValue).toArray(),
                process.expected().stream().mapToDouble(Double::doubleValue).toArray());
        return process.busyness()
                .map(busyness -> usual.over(busyness.starts(), Factors.of(busyness, streams, name)))
                .orElse(usual);
    }

    /** Returns the instants that bound the intervals; nobody else has them. */
    long[] bounds() {
        return bounds;
    }

    /** Returns how many contacts are expected in each. */
    double[] expected() {
        return expected;
    }

    /** Cuts the intervals where another factor begins, and multiplies each piece by its own. */
    private Demand over(List<Long> starts, double[] factors) {
        long end = bounds[bounds.length - 1];
        long[] cuts = LongStream.concat(
                        LongStream.of(bounds),
                        starts.stream().mapToLong(Long::longValue).filter(start -> start > bounds[0] && start < end))
                .sorted()
                .distinct()
                .toArray();
        double[] busy = new double[cuts.length - 1];
        int interval = 0;
        int factor = 0;
        for (int i = 0; i < busy.length; i++) {
            while (bounds[interval + 1] <= cuts[i]) {
                interval++;
            }
            while (factor + 1 < factors.length && starts.get(factor + 1) <= cuts[i]) {
                factor++;
            }
            busy[i] = part(interval, cuts[i], cuts[i + 1]) * factors[factor];
        }
        return new Demand(cuts, busy);
    }

    /** A whole interval keeps its count to the last digit. */
    private double part(int interval, long from, long to) {
        double length = bounds[interval + 1] - bounds[interval];
        return expected[interval] * ((to - from) / length);
    }
}
