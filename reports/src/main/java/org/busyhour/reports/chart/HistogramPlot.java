package org.busyhour.reports.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Turns a histogram into one of JFreeChart's: bars, and above them the quantiles, each with a line down to the axis.
 */
final class HistogramPlot {
    private static final double RIGHT = 20;

    private HistogramPlot() {}

    static JFreeChart of(HistogramChart chart) {
        double head = headroom(chart);
        XYPlot plot = new XYPlot(
                bars(chart),
                LabelAxis.of(chart.durations()),
                LabelAxis.of(chart.scale().max() * head, chart.scale().marks()),
                renderer(chart.hue()));
        List<HistogramChart.Quantile> quantiles = chart.quantiles();
        for (int i = 0; i < quantiles.size(); i++) {
            plot.addAnnotation(new QuantileMark(quantiles.get(i), i));
        }
        return Theme.chart(plot, RIGHT);
    }

    /** Returns by how much the axis must be longer than its scale to leave room for a line of text a quantile. */
    private static double headroom(HistogramChart chart) {
        double height = chart.size().height()
                - Heading.height(chart.caption(), chart.size().width())
                - Theme.BOTTOM
                - (double) Theme.TOP;
        return height / (height - Theme.LEADING * chart.quantiles().size());
    }

    private static XYIntervalSeriesCollection bars(HistogramChart chart) {
        XYIntervalSeries series = new XYIntervalSeries("share", false, true);
        for (HistogramChart.Bar bar : chart.bars()) {
            double middle = (bar.from() + bar.to()) / 2;
            series.add(middle, bar.from(), bar.to(), bar.share(), 0, bar.share());
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(series);
        return bars;
    }

    private static XYBarRenderer renderer(Hue hue) {
        XYBarRenderer renderer = new XYBarRenderer(0.1);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Theme.line(hue));
        return renderer;
    }
}
