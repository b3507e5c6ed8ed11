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

/** A dot, full if it stands out, with its intervals as lines if there is no band, and what is written at it. */
final class PointMark extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 3;
    private static final double GAP = 7;

    private final transient PointsChart.Point point;
    private final Hue hue;
    private final boolean crossed;

    PointMark(PointsChart.Point point, Hue hue, boolean crossed) {
        this.point = point;
        this.hue = hue;
        this.crossed = crossed;
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
        double x = domainAxis.valueToJava2D(point.x(), area, RectangleEdge.BOTTOM);
        double y = rangeAxis.valueToJava2D(point.y(), area, RectangleEdge.LEFT);
        g2.setPaint(point.strong() ? Theme.line(hue) : Theme.QUIET);
        g2.setStroke(Theme.HAIR);
        PointsChart.Span width = point.width();
        PointsChart.Span height = point.height();
        if (crossed && width != null) {
            double low = domainAxis.valueToJava2D(width.low(), area, RectangleEdge.BOTTOM);
            double high = domainAxis.valueToJava2D(width.high(), area, RectangleEdge.BOTTOM);
            g2.draw(new Line2D.Double(low, y, high, y));
        }
        if (crossed && height != null) {
            double low = rangeAxis.valueToJava2D(height.low(), area, RectangleEdge.LEFT);
            double high = rangeAxis.valueToJava2D(height.high(), area, RectangleEdge.LEFT);
            g2.draw(new Line2D.Double(x, low, x, high));
        }
        Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        if (point.strong()) {
            g2.fill(dot);
        } else {
            g2.draw(dot);
        }
        write(g2, area, x, y);
    }

    /** To the right, or to the left where there is no room. */
    private void write(Graphics2D g2, Rectangle2D area, double x, double y) {
        Lettering.Style style = Theme.TEXT.in(Theme.INK);
        boolean fits = x + GAP + Lettering.width(point.label(), style) <= area.getMaxX();
        double baseline = Lettering.baseline(y + (fits ? GAP : -GAP), style);
        if (!point.label().isEmpty()) {
            Lettering.draw(
                    g2,
                    point.label(),
                    fits ? x + GAP : x - GAP,
                    baseline,
                    fits ? Lettering.Align.LEFT : Lettering.Align.RIGHT,
                    style);
        }
    }
}
