package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A difference of a forest plot: a line as long as its interval and a dot, full if the difference is beyond noise. */
final class ForestMark extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 4;

    private final transient ForestChart.Row row;
    private final double height;

    /** Stands at a height of the vertical axis. */
    ForestMark(ForestChart.Row row, double height) {
        this.row = row;
        this.height = height;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        double y = rangeAxis.valueToJava2D(height, area, RectangleEdge.LEFT);
        double x = domainAxis.valueToJava2D(row.value(), area, RectangleEdge.BOTTOM);
        double low = domainAxis.valueToJava2D(row.least(), area, RectangleEdge.BOTTOM);
        double high = domainAxis.valueToJava2D(row.greatest(), area, RectangleEdge.BOTTOM);
        g2.setPaint(row.strong() ? Theme.INK : Theme.QUIET);
        g2.setStroke(Theme.interval());
        line(g2, low, x - RADIUS, y);
        line(g2, x + RADIUS, high, y);
        Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        if (row.strong()) {
            g2.fill(dot);
        } else {
            g2.draw(dot);
        }
    }

    private static void line(Graphics2D g2, double from, double to, double y) {
        if (from < to) {
            g2.draw(new Line2D.Double(from, y, to, y));
        }
    }
}
