package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A step of a waterfall: a bar, full if its interval leaves out 0, with a line as long as the interval at its end, and
 * a thin one down to the next row. A value is a stroke as high as its row.
 */
final class WaterfallMark extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double HALF_BAR = 0.3;
    private static final double HALF_VALUE = 0.42;

    private final transient WaterfallChart.Row row;
    private final double height;
    private final boolean last;

    /** Stands at a height of the vertical axis. */
    WaterfallMark(WaterfallChart.Row row, double height, boolean last) {
        this.row = row;
        this.height = height;
        this.last = last;
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
        boolean value = row.from() == row.to() && row.low() == null;
        double half = value ? HALF_VALUE : HALF_BAR;
        double top = rangeAxis.valueToJava2D(height + half, area, RectangleEdge.LEFT);
        double bottom = rangeAxis.valueToJava2D(height - half, area, RectangleEdge.LEFT);
        double from = domainAxis.valueToJava2D(row.from(), area, RectangleEdge.BOTTOM);
        double to = domainAxis.valueToJava2D(row.to(), area, RectangleEdge.BOTTOM);
        if (!last) {
            double next = rangeAxis.valueToJava2D(height - 1 + HALF_BAR, area, RectangleEdge.LEFT);
            g2.setStroke(Theme.HAIR);
            g2.setPaint(Theme.QUIET);
            g2.draw(new Line2D.Double(to, bottom, to, next));
        }
        g2.setStroke(Theme.interval());
        g2.setPaint(Theme.INK);
        if (value) {
            g2.draw(new Line2D.Double(from, top, from, bottom));
        } else {
            bar(g2, new Rectangle2D.Double(Math.min(from, to), top, Math.abs(to - from), bottom - top));
            interval(g2, area, domainAxis, (top + bottom) / 2);
        }
    }

    private void bar(Graphics2D g2, Rectangle2D bar) {
        g2.setPaint(row.strong() ? Theme.line(Hue.OFFERED) : Theme.QUIET);
        if (row.strong()) {
            g2.fill(bar);
        } else {
            g2.setStroke(Theme.HAIR);
            g2.draw(bar);
        }
    }

    private void interval(Graphics2D g2, Rectangle2D area, ValueAxis axis, double y) {
        Double low = row.low();
        Double high = row.high();
        if (low != null && high != null && low < high) {
            g2.setPaint(Theme.INK);
            g2.setStroke(Theme.interval());
            double left = axis.valueToJava2D(low, area, RectangleEdge.BOTTOM);
            double right = axis.valueToJava2D(high, area, RectangleEdge.BOTTOM);
            g2.draw(new Line2D.Double(left, y, right, y));
        }
    }
}
