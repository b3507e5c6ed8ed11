package org.busyhour.reports.chart;

import java.util.List;

/**
 * Small multiples: charts of the same kind and scale side by side.
 *
 * @param caption the words that go with all of them
 * @param columns how many stand in a row
 * @param panels the charts, all of the same size
 */
public record ChartGrid(Caption caption, int columns, List<Chart> panels) implements Chart {
    /** Checks that there is something to see. */
    public ChartGrid {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || columns < 1) {
            throw new IllegalArgumentException(panels.size() + " panels in " + columns + " columns");
        }
    }

    /** Returns the size with the heading on top. */
    @Override
    public Size size() {
        Size panel = panels.get(0).size();
        int across = Math.min(columns, panels.size());
        int down = (panels.size() + columns - 1) / columns;
        int width = Math.max(Size.FULL.width(), across * panel.width());
        return new Size(width, Heading.height(caption, width) + down * panel.height());
    }
}
