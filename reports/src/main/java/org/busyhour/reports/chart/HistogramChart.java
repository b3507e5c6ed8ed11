package org.busyhour.reports.chart;

import java.util.List;

/**
 * How a duration is distributed.
 *
 * @param caption the words that go with it
 * @param size how large it is
 * @param durations the horizontal axis
 * @param scale the vertical axis
 * @param hue what the colour of the bars means
 * @param bars the bars from left to right
 * @param quantiles the quantiles that are marked
 */
public record HistogramChart(
        Caption caption, Size size, Scale durations, Scale scale, Hue hue, List<Bar> bars, List<Quantile> quantiles)
        implements Chart {
    /** Copies the lists. */
    public HistogramChart {
        bars = List.copyOf(bars);
        quantiles = List.copyOf(quantiles);
    }

    /**
     * One bar.
     *
     * @param from the shortest duration that it counts, in seconds
     * @param to the first duration that it doesn't count any more
     * @param share the share of all durations that it counts
     */
    public record Bar(double from, double to, double share) {}

    /**
     * A quantile.
     *
     * @param seconds its value
     * @param label what is written at it
     */
    public record Quantile(double seconds, String label) {}
}
