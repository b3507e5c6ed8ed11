package org.busyhour.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.ChartColor;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** How charts look: the only place with colours of paper and ink, sizes of text and strokes. */
final class Theme {
    static final Color PAPER = ChartColor.WHITE;
    static final Color INK = new Color(0x1F2328);
    static final Color QUIET = new Color(0x57606A);
    static final Color GRID = new Color(0xE3E6E9);
    static final Color NIGHT = new Color(0xF2F4F7);

    static final Lettering.Style TITLE = new Lettering.Style(14, true, INK);
    static final Lettering.Style TEXT = new Lettering.Style(12, false, QUIET);

    /** The distance from one baseline to the next. */
    static final double LEADING = 16;

    static final Stroke HAIR = new BasicStroke(1);

    /** Room for the labels of the vertical axis. */
    static final int LEFT = 46;

    /**
     * Room for the labels of the lines in a chart of full size: always the same, so that charts one below the other
     * line up.
     */
    static final int RIGHT = 98;

    /** Room for the labels of the horizontal axis. */
    static final int BOTTOM = 25;

    /** Room above the plot, so that its highest label isn't cut. */
    static final int TOP = 8;

    private static final int BAND_ALPHA = 51;
    private static final float LINE_WIDTH = 1.8f;
    private static final float THIN_WIDTH = 1;
    private static final int CROWDED = 120;
    private static final float[] DASHES = {5, 3};
    private static final float[] FINE_DASHES = {3, 3};

    private Theme() {}

    static Color line(Hue hue) {
        return new Color(hue.rgb());
    }

    /** Returns the hue of a band: the line's at 20 %. */
    static Color band(Hue hue) {
        return new Color(hue.rgb() >> 16 & 0xFF, hue.rgb() >> 8 & 0xFF, hue.rgb() & 0xFF, BAND_ALPHA);
    }

    /** Returns how a line is drawn: thinner where there are so many intervals that steps would run into each other. */
    static Stroke stroke(Hue hue, int intervals) {
        return new BasicStroke(
                intervals > CROWDED ? THIN_WIDTH : LINE_WIDTH,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                hue.dashed() ? DASHES : null,
                0);
    }

    /** Returns how an interval of confidence is drawn. */
    static Stroke interval() {
        return new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    static Stroke guide() {
        return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, FINE_DASHES, 0);
    }

    /** Makes a chart of a plot: no frame, no legend, no title (see {@link Heading}). */
    static JFreeChart chart(XYPlot plot, double right) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(TOP, 0, 0, 0));
        plot.setNoDataMessage(null);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(LEFT);
        sides.setRight(right);
        plot.setFixedRangeAxisSpace(sides, false);
        AxisSpace foot = new AxisSpace();
        foot.setBottom(BOTTOM);
        plot.setFixedDomainAxisSpace(foot, false);
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        plot.setForegroundAlpha(Plot.DEFAULT_FOREGROUND_ALPHA);
        return chart;
    }
}
