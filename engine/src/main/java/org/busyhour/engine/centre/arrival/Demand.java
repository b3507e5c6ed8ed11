package org.busyhour.engine.centre.arrival;

import java.util.List;
import java.util.stream.LongStream;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.random.MeanOneGamma;
import org.busyhour.engine.random.NormalScore;
import org.busyhour.engine.random.Strata;
import org.busyhour.engine.random.Streams;

/** What is expected of a type in one replication, its days being as busy as they are drawn. */
final class Demand {
    /** No type may be called so. */
    private static final String CENTRE = "centre";

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
                .map(busyness -> usual.over(busyness.days(), factors(busyness, streams, name)))
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

    private static double[] factors(Busyness busyness, Streams streams, String name) {
        MeanOneGamma gamma = new MeanOneGamma(1 / (busyness.cv() * busyness.cv()));
        Strata own = streams.busyness(name);
        Strata centre = streams.busyness(CENTRE);
        double[] factors = new double[busyness.days().size()];
        for (int day = 0; day < factors.length; day++) {
            double lower = own.next();
            factors[day] = busyness.common() == 0
                    ? gamma.quantile(lower, 1 - lower)
                    : joined(gamma, busyness.common(), lower, centre.next());
        }
        return factors;
    }

    /** By a Gaussian copula: the mixture of two independent normal scores is one, and its probability is uniform. */
    private static double joined(MeanOneGamma gamma, double common, double own, double centre) {
        double score =
                StrictMath.sqrt(common) * NormalScore.of(centre) + StrictMath.sqrt(1 - common) * NormalScore.of(own);
        return gamma.quantile(NormalScore.less(score), NormalScore.less(-score));
    }

    /** Cuts the intervals at the beginnings of days, and multiplies each piece by the factor of its day. */
    private Demand over(List<Long> days, double[] factors) {
        long end = bounds[bounds.length - 1];
        long[] cuts = LongStream.concat(
                        LongStream.of(bounds),
                        days.stream().mapToLong(Long::longValue).filter(day -> day > bounds[0] && day < end))
                .sorted()
                .distinct()
                .toArray();
        double[] busy = new double[cuts.length - 1];
        int interval = 0;
        int day = 0;
        for (int i = 0; i < busy.length; i++) {
            while (bounds[interval + 1] <= cuts[i]) {
                interval++;
            }
            while (day + 1 < factors.length && days.get(day + 1) <= cuts[i]) {
                day++;
            }
            busy[i] = part(interval, cuts[i], cuts[i + 1]) * factors[day];
        }
        return new Demand(cuts, busy);
    }

    /** A whole interval keeps its count to the last digit. */
    private double part(int interval, long from, long to) {
        double length = bounds[interval + 1] - bounds[interval];
        return expected[interval] * ((to - from) / length);
    }
}
