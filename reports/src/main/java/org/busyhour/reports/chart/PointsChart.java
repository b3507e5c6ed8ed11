package org.busyhour.reports.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points in a plane, each with its intervals.
 *
 * @param caption the words that go with it
 * @param across the horizontal axis
 * @param scale the vertical axis
 * @param hue what the colour means
 * @param points the points, from left to right where they are joined
 * @param joined whether they are values of one thing that changes from left to right: a line with a band
 */
public record PointsChart(Caption caption, Across across, Scale scale, Hue hue, List<Point> points, boolean joined)
        implements Chart {
    /** Copies the list and checks that there is something to see. */
    public PointsChart {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no points");
        }
    }

    @Override
    public Size size() {
        return Size.FULL;
    }

    /**
     * A horizontal axis.
     *
     * @param from where it begins
     * @param to where it ends
     * @param marks its labels
     */
    public record Across(double from, double to, List<Scale.Mark> marks) {
        /** Copies the list. */
        public Across {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A point.
     *
     * @param x where it stands on the horizontal axis
     * @param width the interval of that; absent if it is known exactly
     * @param y where it stands on the vertical axis
     * @param height the interval of that; absent if it is unknown
     * @param strong whether it stands out
     * @param label what is written at it; may be empty
     */
    public record Point(
            double x,
            @Nullable Span width,
            double y,
            @Nullable Span height,
            boolean strong,
            String label) {}

    /**
     * An interval.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Span(double low, double high) {}
}
