package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** Turns a table of tints into a plot of JFreeChart's: labels on the left and below, a mark a cell. */
final class HeatPlot {
    private static final double WIDEST_NAME = 150;
    private static final double GAP = 12;

    private HeatPlot() {}

    static JFreeChart of(HeatChart chart) {
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(), columns(chart), rows(chart), new XYLineAndShapeRenderer(true, false));
        for (int row = 0; row < chart.rows().size(); row++) {
            List<HeatChart.Cell> cells = chart.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                int fromBelow = chart.rows().size() - row - 1;
                plot.addAnnotation(new HeatMark(cells.get(column), chart.hue(), column, fromBelow));
            }
        }
        JFreeChart drawn = Theme.chart(plot, GAP);
        plot.setRangeGridlinesVisible(false);
        AxisSpace sides = new AxisSpace();
        double widest = chart.rows().stream()
                .mapToDouble(row -> Lettering.width(row.label(), Theme.TEXT))
                .max()
                .orElse(0);
        sides.setLeft(Math.min(WIDEST_NAME, widest) + GAP);
        sides.setRight(GAP);
        plot.setFixedRangeAxisSpace(sides, false);
        return drawn;
    }

    private static LabelAxis columns(HeatChart chart) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            labels.add(new LabelAxis.Label(i + 0.5, chart.columns().get(i), Theme.TEXT));
        }
        return new LabelAxis(chart.columns().size(), labels);
    }

    private static LabelAxis rows(HeatChart chart) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        int n = chart.rows().size();
        for (int i = 0; i < n; i++) {
            String name = Lettering.fit(chart.rows().get(i).label(), Theme.TEXT, WIDEST_NAME);
            labels.add(new LabelAxis.Label(n - i - 0.5, name, Theme.TEXT));
        }
        return new LabelAxis(n, labels);
    }
}
