package org.busyhour.reports.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Turns points into a plot of JFreeChart's: a line with a band where they are joined, and a mark each. */
final class PointsPlot {
    private static final double RIGHT = 24;

    private PointsPlot() {}

    static JFreeChart of(PointsChart chart) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Theme.line(chart.hue()));
        renderer.setSeriesStroke(0, Theme.stroke(chart.hue(), chart.points().size()));
        List<LabelAxis.Label> labels = chart.across().marks().stream()
                .map(mark -> new LabelAxis.Label(mark.at(), mark.text(), Theme.TEXT))
                .toList();
        XYPlot plot = new XYPlot(
                line(chart),
                new LabelAxis(chart.across().from(), chart.across().to(), labels),
                LabelAxis.of(chart.scale()),
                renderer);
        if (chart.joined()) {
            band(chart, renderer);
        }
        chart.points().forEach(point -> plot.addAnnotation(new PointMark(point, chart.hue(), !chart.joined())));
        return Theme.chart(plot, RIGHT);
    }

    private static XYSeriesCollection line(PointsChart chart) {
        XYSeries line = new XYSeries("line", false, true);
        if (chart.joined()) {
            chart.points().forEach(point -> line.add(point.x(), point.y()));
        }
        return new XYSeriesCollection(line);
    }

    /** From left to right along the upper ends, and back along the lower. */
    private static void band(PointsChart chart, XYLineAndShapeRenderer renderer) {
        List<PointsChart.Point> points =
                chart.points().stream().filter(point -> point.height() != null).toList();
        double[] corners = new double[4 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            PointsChart.Span span = points.get(i).height();
            if (span != null) {
                corners[2 * i] = points.get(i).x();
                corners[2 * i + 1] = span.high();
                corners[corners.length - 2 * i - 2] = points.get(i).x();
                corners[corners.length - 2 * i - 1] = span.low();
            }
        }
        if (points.size() > 1) {
            renderer.addAnnotation(
                    new XYPolygonAnnotation(corners, null, null, Theme.band(chart.hue())), Layer.BACKGROUND);
        }
    }
}
