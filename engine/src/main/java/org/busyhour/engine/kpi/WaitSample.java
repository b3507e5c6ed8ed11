package org.busyhour.engine.kpi;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.tally.Waits;
import org.busyhour.engine.time.Ticks;

/**
 * The waits of some contacts, of all replications together and of each for itself, or of each batch of the only one.
 */
final class WaitSample {
    private final Histogram pooled;
    private final List<Day> days;

    /** A replication or batch: where in the waits of its replication these contacts stand. */
    static final class Day {
        private final Waits waits;
        private final int[] places;

        Day(Waits waits, int... places) {
            this.waits = waits;
            this.places = places.clone();
        }

        private void addTo(Histogram histogram) {
            for (int place : places) {
                waits.addTo(histogram, place);
            }
        }

        private long upTo(int bucket) {
            long sum = 0;
            for (int place : places) {
                sum += waits.upTo(place, bucket);
            }
            return sum;
        }

        private long total() {
            long sum = 0;
            for (int place : places) {
                sum += waits.total(place);
            }
            return sum;
        }
    }

    /** Takes the waits of all, and those of each; none if they weren't kept. */
    WaitSample(Histogram pooled, List<Day> days) {
        this.pooled = pooled;
        this.days = days;
    }

    Histogram pooled() {
        return pooled;
    }

    /** The quantile of each replication in their order, in seconds; NaN where one has no data. */
    double[] ofReplications(double share) {
        double[] values = new double[days.size()];
        Histogram waits = new Histogram();
        for (int i = 0; i < values.length; i++) {
            days.get(i).addTo(waits);
            values[i] = waits.total() > 0 ? Ticks.toSeconds(waits.quantile(share)) : Double.NaN;
            waits.clear();
        }
        return values;
    }

    /** The share of waits that lie in a bucket or below it; of no days if they weren't kept. */
    Series upTo(int bucket) {
        double[] over = days.stream().mapToDouble(day -> day.upTo(bucket)).toArray();
        double[] under = days.stream().mapToDouble(Day::total).toArray();
        return new Series(over, under, Arrays.stream(over).sum(), pooled.total());
    }

    /**
     * The share of waits up to a threshold, or below it: of a bucket what it is told by counts, so that the share is
     * that of the quantile if and only if the threshold is on the same side of it.
     */
    Series within(double seconds, boolean inclusive) {
        int bucket = -1;
        for (int at = 0; at < pooled.buckets(); at++) {
            double told = Ticks.toSeconds(Histogram.middle(at));
            bucket = told < seconds || (inclusive && told == seconds) ? at : bucket;
        }
        return upTo(bucket);
    }
}
