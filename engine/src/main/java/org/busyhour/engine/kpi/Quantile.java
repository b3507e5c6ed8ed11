package org.busyhour.engine.kpi;

import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * A quantile of waits pooled over replications, with the 95 % interval of Woodruff (1952,
 * doi:10.1080/01621459.1952.10483443) for samples that come in clusters: here the contacts of a replication.
 *
 * <p>The share of waits up to a duration is a ratio of sums over replications, and as such has a standard error, by the
 * delta method. With that of the share p at the quantile, s, and Student's t, the interval goes from the quantile at p
 * - t s to that at p + t s. Its ends are those of their buckets, so that it is never narrower than what the buckets
 * hide. Nothing but the order of the waits is used, so skewed waits and waits of 0 do no harm.
 *
 * <p>Where many waits are the same, as those of 0, the share S at the quantile isn't p. What the clusters make of the
 * variance of a share of independent contacts, the design effect, is measured there and taken for p: s^2 = p (1 - p) /
 * (S (1 - S)) times the variance of S. It is measured below that bucket where the share there is nearer to p, or nobody
 * waits longer. Where all waits are alike there is nothing to measure, and the contacts are taken as independent.
 *
 * <p>Where p + t s isn't below 1, so few waits say nothing of how long the quantile may be, and there is no interval.
 */
final class Quantile {
    private final WaitSample sample;
    private final double share;
    private final int bucket;

    /** The share of waits up to the quantile, by replication, or just below it. */
    private final Series cut;

    private final double errorOfCut;
    private final @Nullable Ends ends;

    /** The interval in seconds, and how many standard errors of the share lie between its middle and an end. */
    private record Ends(double low, double high, double studentT) {}

    private Quantile(WaitSample sample, double share, Sampling sampling) {
        this.sample = sample;
        this.share = share;
        bucket = sample.pooled().bucketAt(share);
        cut = cut();
        Series independent = cut.inGroups(sampling.together());
        boolean known = sampling.hasInterval() && independent.known().length > 1;
        errorOfCut = known ? independent.standardError() : 0;
        ends = known ? ends(sampling.studentT(0)) : null;
    }

    /** Returns the quantile at a share of waits; absent if there are none. */
    static @Nullable Quantile of(WaitSample sample, double share, Sampling sampling) {
        return sample.pooled().total() == 0 ? null : new Quantile(sample, share, sampling);
    }

    private Series cut() {
        double total = sample.pooled().total();
        double at = sample.pooled().upTo(bucket) / total;
        double below = sample.pooled().upTo(bucket - 1) / total;
        boolean lower = below > 0 && (at == 1 || share - below < at - share);
        return sample.upTo(lower ? bucket - 1 : bucket);
    }

    private @Nullable Ends ends(double studentT) {
        double half = studentT * standardErrorOfShare();
        if (share + half >= 1) {
            return null;
        }
        int low = share - half <= 0 ? 0 : sample.pooled().bucketAt(share - half);
        int high = sample.pooled().bucketAt(share + half);
        return new Ends(
                Ticks.toSeconds(Histogram.lowerBound(low)),
                Ticks.toSeconds(Histogram.lowerBound(high + 1) - 1),
                studentT);
    }

    private double standardErrorOfShare() {
        double binomial = share * (1 - share) / sample.pooled().total();
        double measured = cut.value() * (1 - cut.value()) / sample.pooled().total();
        return Math.sqrt(measured == 0 ? binomial : binomial / measured * errorOfCut * errorOfCut);
    }

    double value() {
        return Ticks.toSeconds(Histogram.middle(bucket));
    }

    /** The estimate without days. */
    Estimate estimate() {
        return new Estimate(
                value(), ends == null ? null : ends.low(), ends == null ? null : ends.high(), null, null, null);
    }

    /**
     * What the quantile is made of, to first order (Bahadur 1966, doi:10.1214/aoms/1177699450): it moves with a
     * replication as the share of waits up to it does, against it, by what the interval tells of the density (Francisco
     * and Fuller 1991, doi:10.1214/aos/1176347993). The wider half of the interval counts, so that the standard error
     * of the series is never too small where the interval is lopsided.
     *
     * @return the series: its influences are those of the quantile, the values of its days have no meaning; absent
     *     where there are too few waits for an interval, or those of replications weren't kept
     */
    @Nullable
    Series series() {
        boolean alone = cut.known().length == 1;
        if (ends == null && !alone) {
            return null;
        }
        double slope = slope();
        double[] influences = cut.influences();
        double[] under = cut.under();
        double mean = cut.sumUnder() / under.length;
        double[] over = new double[under.length];
        for (int i = 0; i < over.length; i++) {
            over[i] = value() * under[i] - slope * mean * influences[i];
        }
        return new Series(over, under, value() * cut.sumUnder(), cut.sumUnder());
    }

    /** By how many seconds the quantile moves as the share moves by 1. */
    private double slope() {
        if (ends == null || errorOfCut == 0) {
            return 0;
        }
        double half = ends.low() == 0 ? Math.max(ends.high() - value(), value()) : (ends.high() - ends.low()) / 2;
        return half / ends.studentT() / errorOfCut;
    }
}
