package org.busyhour.reports.chart;

import java.util.List;

/**
 * Bars below each other, all from 0, to the left or to the right: a tornado where the longest stand at the top.
 *
 * @param caption the words that go with it
 * @param rows the bars from top to bottom
 */
public record TornadoChart(Caption caption, List<WaterfallChart.Row> rows) implements Chart {
    /** Copies the list and checks that all bars begin at 0. */
    public TornadoChart {
        rows = List.copyOf(rows);
        if (rows.stream().anyMatch(row -> row.from() != 0)) {
            throw new IllegalArgumentException("a bar doesn't begin at 0");
        }
    }

    @Override
    public Size size() {
        return new WaterfallChart(caption, rows).size();
    }
}
