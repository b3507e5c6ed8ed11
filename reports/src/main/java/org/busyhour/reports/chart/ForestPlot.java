package org.busyhour.reports.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/** Turns a forest plot into a plot of JFreeChart's: names on the left, figures on the right, marks between them. */
final class ForestPlot {
    private ForestPlot() {}

    static JFreeChart of(ForestChart chart) {
        List<RowPlot.Row> rows = chart.rows().stream()
                .map(row ->
                        new RowPlot.Row(row.label(), row.text(), row.strong(), height -> new ForestMark(row, height)))
                .toList();
        return RowPlot.of(rows, axis(chart)).withLine(0).chart();
    }

    /** 0 is on the axis, and all intervals. */
    private static LabelAxis axis(ForestChart chart) {
        double low =
                chart.rows().stream().mapToDouble(ForestChart.Row::least).min().orElse(0);
        double high = chart.rows().stream()
                .mapToDouble(ForestChart.Row::greatest)
                .max()
                .orElse(0);
        return RowPlot.axis(Math.min(0, low), Math.max(0, high), chart.differences());
    }
}
