package org.busyhour.reports.chart;

import java.util.List;

/**
 * Values over the day, a step an interval.
 *
 * @param caption the words that go with it
 * @param size how large it is
 * @param day the horizontal axis
 * @param scale the vertical axis
 * @param series the lines, those drawn first at the back
 * @param guides values to compare with, such as targets
 */
public record DayChart(Caption caption, Size size, DayAxis day, Scale scale, List<Series> series, List<Guide> guides)
        implements Chart {
    /** Checks the lengths. */
    public DayChart {
        series = List.copyOf(series);
        guides = List.copyOf(guides);
        for (Series line : series) {
            if (line.values().size() != day.intervals()) {
                throw new IllegalArgumentException(
                        "values of " + line.name() + " were " + line.values().size());
            }
        }
    }

    /**
     * A thin dashed line across the chart.
     *
     * @param at the value at which it lies
     * @param label what is written at its right end
     */
    public record Guide(double at, String label) {}
}
