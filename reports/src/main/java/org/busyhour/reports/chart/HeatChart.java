package org.busyhour.reports.chart;

import java.util.List;

/**
 * A table whose cells are tinted: the stronger, the greater the value.
 *
 * @param caption the words that go with it
 * @param hue what the colour means
 * @param columns what the columns are, from left to right
 * @param rows the rows from top to bottom
 */
public record HeatChart(Caption caption, Hue hue, List<String> columns, List<Row> rows) implements Chart {
    private static final int ROW = 26;

    /** Copies the lists and checks the lengths. */
    public HeatChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "cells of " + row.label() + " were " + row.cells().size());
            }
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
     * A row.
     *
     * @param label what it is
     * @param cells a cell a column
     */
    public record Row(String label, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param strength how strong its tint is, from 0 to 1
     * @param text what is written in it
     */
    public record Cell(double strength, String text) {}
}
