package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A quantile of a histogram: a line from the axis up to its label, each label on a row of its own. */
final class QuantileMark extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 4;

    private final transient HistogramChart.Quantile quantile;
    private final int row;

    QuantileMark(HistogramChart.Quantile quantile, int row) {
        this.quantile = quantile;
        this.row = row;
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
        double at = Math.min(quantile.seconds(), domainAxis.getUpperBound());
        double x = domainAxis.valueToJava2D(at, area, RectangleEdge.BOTTOM);
        double middle = area.getMinY() + Theme.LEADING * (row + 0.5);
        Lettering.Style style = Theme.TEXT.in(Theme.INK);
        g2.setPaint(Theme.INK);
        g2.setStroke(Theme.guide());
        g2.draw(new Line2D.Double(x, middle - Theme.LEADING / 2, x, area.getMaxY()));
        boolean fits = x + GAP + Lettering.width(quantile.label(), style) <= area.getMaxX();
        double textX = fits ? x + GAP : x - GAP;
        Lettering.Align align = fits ? Lettering.Align.LEFT : Lettering.Align.RIGHT;
        Lettering.draw(g2, quantile.label(), textX, Lettering.baseline(middle, style), align, style);
    }
}
