package org.busyhour.reports.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps from one value to another, below each other, each as a bar that begins where the one above ends.
 *
 * @param caption the words that go with it
 * @param rows the value at first, the steps, and the value at last, from top to bottom
 */
public record WaterfallChart(Caption caption, List<Row> rows) implements Chart {
    private static final int ROW = 22;

    /** Copies the list and checks that there is something to see. */
    public WaterfallChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows");
        }
    }

    /** Returns a size that grows with the rows. */
    @Override
    public Size size() {
        int plot = ROW * rows.size() + Theme.TOP + Theme.BOTTOM;
        int width = Size.FULL.width();
        return new Size(width, Math.max(100, Heading.height(caption, width) + plot));
    }

    /**
     * A step, or a value if it begins where it ends.
     *
     * @param label what it is
     * @param from where it begins, in the unit in which people read it
     * @param to where it ends
     * @param low where it would end at the lower end of its interval; absent if there is none
     * @param high likewise at the upper end
     * @param strong whether the interval of the step leaves out 0; values are strong
     * @param text the step or value in figures
     */
    public record Row(
            String label,
            double from,
            double to,
            @Nullable Double low,
            @Nullable Double high,
            boolean strong,
            String text) {
        double least() {
            return Math.min(Math.min(from, to), low == null ? to : low);
        }

        double greatest() {
            return Math.max(Math.max(from, to), high == null ? to : high);
        }
    }
}
