package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;

/** Turns a forest plot into a plot of JFreeChart's: names on the left, figures on the right, marks between them. */
final class ForestPlot {
    private static final double WIDEST_NAME = 150;
    private static final double GAP = 12;
    private static final int LABELS = 6;

    /** How much room there is beyond the outermost interval, as a share of the axis. */
    private static final double ROOM = 0.05;

    private ForestPlot() {}

    static JFreeChart of(ForestChart chart) {
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(), differences(chart), names(chart), new XYLineAndShapeRenderer(true, false));
        plot.setRangeAxis(1, figures(chart));
        ValueMarker nothing = new ValueMarker(0, Theme.INK, Theme.HAIR);
        nothing.setAlpha(1);
        plot.addDomainMarker(nothing, Layer.BACKGROUND);
        for (int i = 0; i < chart.rows().size(); i++) {
            plot.addAnnotation(new ForestMark(chart.rows().get(i), height(chart, i)));
        }
        return laidOut(plot, chart);
    }

    private static JFreeChart laidOut(XYPlot plot, ForestChart chart) {
        double right = widest(chart.rows().stream().map(ForestChart.Row::text).toList());
        JFreeChart drawn = Theme.chart(plot, right + GAP);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(Theme.HAIR);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(Math.min(WIDEST_NAME, widest(labels(chart))) + GAP);
        sides.setRight(right + GAP);
        plot.setFixedRangeAxisSpace(sides, false);
        return drawn;
    }

    /** The axis of differences: 0 is on it, and all intervals. */
    private static LabelAxis differences(ForestChart chart) {
        double low =
                chart.rows().stream().mapToDouble(ForestChart.Row::least).min().orElse(0);
        double high = chart.rows().stream()
                .mapToDouble(ForestChart.Row::greatest)
                .max()
                .orElse(0);
        double least = Math.min(0, low);
        double greatest = Math.max(0, high);
        double length = greatest > least ? greatest - least : 1;
        double step = Scale.roundStep(length / LABELS);
        List<LabelAxis.Label> labels = new ArrayList<>();
        int first = (int) StrictMath.ceil(least / step - 1e-9);
        int last = (int) StrictMath.floor(greatest / step + 1e-9);
        for (int i = first; i <= last; i++) {
            labels.add(new LabelAxis.Label(i * step, signed(i * step), Theme.TEXT));
        }
        return new LabelAxis(least - ROOM * length, greatest + ROOM * length, labels);
    }

    private static LabelAxis names(ForestChart chart) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            String name = Lettering.fit(chart.rows().get(i).label(), Theme.TEXT, WIDEST_NAME);
            labels.add(new LabelAxis.Label(
                    height(chart, i), name, style(chart.rows().get(i))));
        }
        return new LabelAxis(chart.rows().size(), labels);
    }

    private static LabelAxis figures(ForestChart chart) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            ForestChart.Row row = chart.rows().get(i);
            labels.add(new LabelAxis.Label(height(chart, i), row.text(), style(row)));
        }
        return new LabelAxis(chart.rows().size(), labels);
    }

    private static Lettering.Style style(ForestChart.Row row) {
        return row.strong() ? Theme.TEXT.in(Theme.INK) : Theme.TEXT;
    }

    private static double height(ForestChart chart, int row) {
        return chart.rows().size() - row - 0.5;
    }

    private static List<String> labels(ForestChart chart) {
        return chart.rows().stream().map(ForestChart.Row::label).toList();
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Lettering.width(text, Theme.TEXT))
                .max()
                .orElse(0);
    }

    private static String signed(double value) {
        String number = Scale.number(value);
        return value > 0 ? "+" + number : number;
    }
}
