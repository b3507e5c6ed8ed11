package org.busyhour.reports.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/** Turns a waterfall into a plot of JFreeChart's: names on the left, figures on the right, bars between them. */
final class WaterfallPlot {
    private WaterfallPlot() {}

    static JFreeChart of(WaterfallChart chart) {
        List<WaterfallChart.Row> rows = chart.rows();
        double least =
                rows.stream().mapToDouble(WaterfallChart.Row::least).min().orElse(0);
        double greatest =
                rows.stream().mapToDouble(WaterfallChart.Row::greatest).max().orElse(0);
        List<RowPlot.Row> drawn = IntStream.range(0, rows.size())
                .mapToObj(i -> new RowPlot.Row(
                        rows.get(i).label(),
                        rows.get(i).text(),
                        rows.get(i).strong(),
                        height -> new WaterfallMark(rows.get(i), height, i == rows.size() - 1)))
                .toList();
        return RowPlot.of(drawn, RowPlot.axis(least, greatest, false)).chart();
    }
}
