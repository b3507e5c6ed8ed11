package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;

/** Rows below each other: a name on the left, figures on the right, a mark between them on one axis for all. */
final class RowPlot {
    private static final double WIDEST_NAME = 150;
    private static final double GAP = 12;
    private static final int LABELS = 6;

    /** How much room there is beyond the outermost mark, as a share of the axis. */
    private static final double ROOM = 0.05;

    private final XYPlot plot;
    private final JFreeChart chart;

    private RowPlot(List<Row> rows, LabelAxis axis) {
        plot = new XYPlot(
                new XYSeriesCollection(), axis, labels(rows, RowPlot::name), new XYLineAndShapeRenderer(true, false));
        plot.setRangeAxis(1, labels(rows, Row::text));
        for (int i = 0; i < rows.size(); i++) {
            plot.addAnnotation(rows.get(i).mark().apply(height(rows, i)));
        }
        chart = laidOut(rows);
    }

    /**
     * A row.
     *
     * @param label the name
     * @param text the figures
     * @param strong whether both stand out
     * @param mark draws what is between them at a height of the vertical axis
     */
    record Row(String label, String text, boolean strong, DoubleFunction<XYAnnotation> mark) {}

    static RowPlot of(List<Row> rows, LabelAxis axis) {
        return new RowPlot(rows, axis);
    }

    JFreeChart chart() {
        return chart;
    }

    /** Draws a line through all rows. */
    RowPlot withLine(double at) {
        ValueMarker marker = new ValueMarker(at, Theme.INK, Theme.HAIR);
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
        return this;
    }

    /** Makes an axis with room to both sides, labelled at round values; those above 0 with a plus sign if wished. */
    static LabelAxis axis(double least, double greatest, boolean plus) {
        double length = greatest > least ? greatest - least : 1;
        double step = Scale.roundStep(length / LABELS);
        List<LabelAxis.Label> labels = new ArrayList<>();
        long first = (long) StrictMath.ceil(least / step - 1e-9);
        long last = (long) StrictMath.floor(greatest / step + 1e-9);
        for (long i = first; i <= last; i++) {
            String number = Scale.number(i * step);
            labels.add(new LabelAxis.Label(i * step, plus && i > 0 ? "+" + number : number, Theme.TEXT));
        }
        return new LabelAxis(least - ROOM * length, greatest + ROOM * length, labels);
    }

    private JFreeChart laidOut(List<Row> rows) {
        double right = widest(rows.stream().map(Row::text).toList());
        JFreeChart drawn = Theme.chart(plot, right + GAP);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(Math.min(WIDEST_NAME, widest(rows.stream().map(Row::label).toList())) + GAP);
        sides.setRight(right + GAP);
        plot.setFixedRangeAxisSpace(sides, false);
        return drawn;
    }

    private static String name(Row row) {
        return Lettering.fit(row.label(), Theme.TEXT, WIDEST_NAME);
    }

    private static LabelAxis labels(List<Row> rows, Function<Row, String> text) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Lettering.Style style = rows.get(i).strong() ? Theme.TEXT.in(Theme.INK) : Theme.TEXT;
            labels.add(new LabelAxis.Label(height(rows, i), text.apply(rows.get(i)), style));
        }
        return new LabelAxis(rows.size(), labels);
    }

    private static double height(List<Row> rows, int row) {
        return rows.size() - row - 0.5;
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Lettering.width(text, Theme.TEXT))
                .max()
                .orElse(0);
    }
}
