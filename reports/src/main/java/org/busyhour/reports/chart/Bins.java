package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.time.Ticks;

/**
 * Bars of one width from 0 on.
 *
 * <p>A bucket of a histogram that lies in several bars is divided among them, as if its durations lay evenly in it. The
 * first bucket, which holds the zeros, is left out.
 *
 * @param width the width of a bar in seconds
 * @param count how many bars there are
 */
record Bins(double width, int count) {
    private static final int MOST = 36;
    private static final double[] WIDTHS = {
        0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400
    };

    /** Returns the bars of the least round width of which at most 36 reach so far. */
    static Bins upTo(double seconds) {
        double width = WIDTHS[0];
        for (int i = 1; i < WIDTHS.length && width * MOST < seconds; i++) {
            width = WIDTHS[i];
        }
        return new Bins(width, Math.max(1, (int) StrictMath.ceil(seconds / width)));
    }

    double end() {
        return width * count;
    }

    List<HistogramChart.Bar> bars(Histogram histogram) {
        double[] shares = shares(histogram);
        List<HistogramChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bars.add(new HistogramChart.Bar(i * width, (i + 1) * width, shares[i]));
        }
        return bars;
    }

    double highest(Histogram histogram) {
        double highest = 0;
        double[] shares = shares(histogram);
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, shares[i]);
        }
        return highest;
    }

    /** Returns the share of durations beyond the last bar. */
    double beyond(Histogram histogram) {
        return shares(histogram)[count];
    }

    private double[] shares(Histogram histogram) {
        double[] shares = new double[count + 1];
        for (int bucket = 1; bucket < histogram.buckets(); bucket++) {
            if (histogram.count(bucket) > 0) {
                divide(histogram, bucket, shares);
            }
        }
        return shares;
    }

    private void divide(Histogram histogram, int bucket, double[] shares) {
        double from = Ticks.toSeconds(Histogram.lowerBound(bucket));
        double to = Ticks.toSeconds(Histogram.lowerBound(bucket + 1));
        double share = histogram.count(bucket) / (double) histogram.total();
        int first = Math.min(count, (int) (from / width));
        for (int i = first; i <= count && (i == first || i * width < to); i++) {
            double end = i == count ? to : Math.min(to, (i + 1) * width);
            shares[i] += share * Math.max(0, end - Math.max(from, i * width)) / (to - from);
        }
    }
}
