package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** Draws any chart at a place: its heading, below it the plot by JFreeChart. One at a time, as JFreeChart asks for. */
final class Painter {
    private Painter() {}

    static synchronized void draw(Graphics2D g2, Chart chart, double x, double y) {
        int width = chart.size().width();
        int heading = Heading.height(chart.caption(), width);
        Heading.draw(g2, chart.caption(), x, y, width);
        if (chart instanceof ChartGrid grid) {
            drawPanels(g2, grid, x, y + heading);
            return;
        }
        plot(chart)
                .draw(
                        g2,
                        new Rectangle2D.Double(
                                x, y + heading, width, chart.size().height() - heading));
    }

    private static JFreeChart plot(Chart chart) {
        if (chart instanceof DayChart day) {
            return DayPlot.of(day);
        }
        if (chart instanceof HistogramChart histogram) {
            return HistogramPlot.of(histogram);
        }
        if (chart instanceof ForestChart forest) {
            return ForestPlot.of(forest);
        }
        if (chart instanceof WaterfallChart waterfall) {
            return WaterfallPlot.of(waterfall);
        }
        if (chart instanceof TornadoChart tornado) {
            return TornadoPlot.of(tornado);
        }
        if (chart instanceof PointsChart points) {
            return PointsPlot.of(points);
        }
        if (chart instanceof HeatChart heat) {
            return HeatPlot.of(heat);
        }
        throw new IllegalArgumentException("chart was " + chart);
    }

    private static void drawPanels(Graphics2D g2, ChartGrid grid, double x, double y) {
        for (int i = 0; i < grid.panels().size(); i++) {
            Chart panel = grid.panels().get(i);
            int column = i % grid.columns();
            int row = i / grid.columns();
            double left = x + column * (double) panel.size().width();
            double top = y + row * (double) panel.size().height();
            draw(g2, panel, left, top);
        }
    }
}
