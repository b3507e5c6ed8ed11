package org.busyhour.reports.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/** Turns a tornado into a plot of JFreeChart's: names on the left, figures on the right, bars about a line at 0. */
final class TornadoPlot {
    private TornadoPlot() {}

    static JFreeChart of(TornadoChart chart) {
        List<WaterfallChart.Row> rows = chart.rows();
        double least =
                rows.stream().mapToDouble(WaterfallChart.Row::least).min().orElse(0);
        double greatest =
                rows.stream().mapToDouble(WaterfallChart.Row::greatest).max().orElse(0);
        List<RowPlot.Row> drawn = rows.stream()
                .map(row -> new RowPlot.Row(
                        row.label(), row.text(), row.strong(), height -> new WaterfallMark(row, height, true)))
                .toList();
        return RowPlot.of(drawn, RowPlot.axis(least, greatest, true))
                .withLine(0)
                .chart();
    }
}
