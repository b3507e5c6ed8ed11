package org.busyhour.reports.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Differences or values below each other, each with its interval, on an axis with a line at 0: a forest plot.
 *
 * @param caption the words that go with it
 * @param rows the figures from top to bottom, all in the same unit
 * @param differences whether they are differences, so that the axis says which are above 0
 */
public record ForestChart(Caption caption, List<Row> rows, boolean differences) implements Chart {
    private static final int ROW = 22;

    /** Copies the list and checks that there is something to see. */
    public ForestChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows");
        }
    }

    /**
     * Makes a chart of differences.
     *
     * @param caption the words that go with it
     * @param rows the differences from top to bottom, all in the same unit
     */
    public ForestChart(Caption caption, List<Row> rows) {
        this(caption, rows, true);
    }

    /** Returns a size that grows with the rows. */
    @Override
    public Size size() {
        int plot = ROW * rows.size() + Theme.TOP + Theme.BOTTOM;
        int width = Size.FULL.width();
        return new Size(width, Math.max(100, Heading.height(caption, width) + plot));
    }

    /**
     * A difference or a value.
     *
     * @param label of what it is
     * @param value the figure in the unit in which people read it
     * @param low the lower end of its interval; absent if it is unknown
     * @param high the upper end
     * @param strong whether it is beyond noise, as every value is
     * @param text the same in figures
     */
    public record Row(
            String label,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            boolean strong,
            String text) {
        double least() {
            return low == null ? value : low;
        }

        double greatest() {
            return high == null ? value : high;
        }
    }
}
