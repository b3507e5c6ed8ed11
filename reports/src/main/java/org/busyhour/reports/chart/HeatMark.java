package org.busyhour.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A tinted cell with its text, which stays readable: no tint is stronger than half. */
final class HeatMark extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double WEAKEST = 0.06;
    private static final double STRONGEST = 0.5;
    private static final double APART = 1;
    private static final int OPAQUE = 255;

    private final transient HeatChart.Cell cell;
    private final Hue hue;
    private final int column;
    private final int row;

    /** Stands in a column from the left and a row from below. */
    HeatMark(HeatChart.Cell cell, Hue hue, int column, int row) {
        this.cell = cell;
        this.hue = hue;
        this.column = column;
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
        double left = domainAxis.valueToJava2D(column, area, RectangleEdge.BOTTOM);
        double right = domainAxis.valueToJava2D(column + 1.0, area, RectangleEdge.BOTTOM);
        double top = rangeAxis.valueToJava2D(row + 1.0, area, RectangleEdge.LEFT);
        double bottom = rangeAxis.valueToJava2D(row, area, RectangleEdge.LEFT);
        Color color = Theme.line(hue);
        double alpha = WEAKEST + (STRONGEST - WEAKEST) * cell.strength();
        g2.setPaint(
                new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) StrictMath.rint(OPAQUE * alpha)));
        g2.fill(new Rectangle2D.Double(left, top, right - left - APART, bottom - top - APART));
        Lettering.Style style = Theme.TEXT.in(Theme.INK);
        String text = Lettering.fit(cell.text(), style, right - left - 2 * APART);
        double baseline = Lettering.baseline((top + bottom) / 2, style);
        Lettering.draw(g2, text, (left + right) / 2, baseline, Lettering.Align.CENTRE, style);
    }
}
