package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.reports.chart.Series.Value;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Turns a chart over the day into one of JFreeChart's: steps with bands, nights shaded, lines labelled at their ends.
 */
final class DayPlot {
    /** More lines than this would need a legend; they are drawn as small multiples instead. */
    private static final int LABELLED = 4;

    private static final double GAP = 10;

    private DayPlot() {}

    static JFreeChart of(DayChart chart) {
        XYLineAndShapeRenderer renderer = renderer(chart);
        XYPlot plot = new XYPlot(
                lines(chart),
                LabelAxis.of(chart.day().end(), chart.day().marks()),
                LabelAxis.of(chart.scale()),
                renderer);
        plot.setRangeAxis(1, new LabelAxis(chart.scale().max(), labels(chart)));
        chart.day().nights().forEach(n -> plot.addDomainMarker(night(n), Layer.BACKGROUND));
        chart.guides().forEach(g -> plot.addRangeMarker(guide(g), Layer.FOREGROUND));
        for (Series series : chart.series()) {
            bands(chart, series).forEach(b -> renderer.addAnnotation(b, Layer.BACKGROUND));
        }
        return Theme.chart(plot, room(chart));
    }

    private static XYLineAndShapeRenderer renderer(DayChart chart) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < chart.series().size(); i++) {
            renderer.setSeriesPaint(i, Theme.line(chart.series().get(i).hue()));
            renderer.setSeriesStroke(
                    i, Theme.stroke(chart.series().get(i).hue(), chart.day().intervals()));
        }
        return renderer;
    }

    /** A step is drawn by its two ends, so that what follows a gap begins where its own interval does. */
    private static XYSeriesCollection lines(DayChart chart) {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (Series series : chart.series()) {
            XYSeries line = new XYSeries(lines.getSeriesCount(), false, true);
            for (int i = 0; i < series.values().size(); i++) {
                double mean = series.values().get(i).mean();
                line.add(chart.day().bounds().get(i).doubleValue(), mean);
                line.add(chart.day().bounds().get(i + 1).doubleValue(), mean);
            }
            lines.addSeries(line);
        }
        return lines;
    }

    private static List<XYPolygonAnnotation> bands(DayChart chart, Series series) {
        List<XYPolygonAnnotation> bands = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= series.values().size(); i++) {
            boolean ends =
                    i == series.values().size() || !series.values().get(i).banded();
            if (ends && i > first) {
                bands.add(band(chart, series, first, i));
            }
            first = ends ? i + 1 : first;
        }
        return bands;
    }

    private static XYPolygonAnnotation band(DayChart chart, Series series, int from, int to) {
        double[] corners = new double[8 * (to - from)];
        for (int i = from; i < to; i++) {
            Value value = series.values().get(i);
            double left = chart.day().bounds().get(i);
            double right = chart.day().bounds().get(i + 1);
            put(corners, 4 * (i - from), left, value.high(), right, value.high());
            put(corners, corners.length - 4 * (i - from + 1), right, value.low(), left, value.low());
        }
        return new XYPolygonAnnotation(corners, null, null, Theme.band(series.hue()));
    }

    private static void put(double[] corners, int at, double... numbers) {
        System.arraycopy(numbers, 0, corners, at, numbers.length);
    }

    private static IntervalMarker night(DayAxis.Span night) {
        IntervalMarker marker = new IntervalMarker(night.from(), night.to(), Theme.NIGHT);
        marker.setAlpha(1);
        marker.setOutlinePaint(null);
        return marker;
    }

    private static ValueMarker guide(DayChart.Guide guide) {
        ValueMarker marker = new ValueMarker(guide.at(), Theme.INK, Theme.guide());
        marker.setAlpha(1);
        return marker;
    }

    private static List<LabelAxis.Label> labels(DayChart chart) {
        boolean named = chart.series().size() <= LABELLED && !chart.series().isEmpty();
        Stream<LabelAxis.Label> lines = chart.series().stream()
                .filter(s -> named && !s.name().isEmpty())
                .sorted(Comparator.comparingDouble(DayPlot::weight))
                .map(s -> new LabelAxis.Label(last(s), s.name(), Theme.TEXT.in(Theme.line(s.hue()))));
        Stream<LabelAxis.Label> guides =
                chart.guides().stream().map(g -> new LabelAxis.Label(g.at(), g.label(), Theme.TEXT.in(Theme.INK)));
        return Stream.concat(lines, guides).toList();
    }

    /** Lines that end at the same height are labelled in the order of their size over the day. */
    private static double weight(Series series) {
        return series.values().stream()
                .filter(v -> !v.gap())
                .mapToDouble(Value::mean)
                .sum();
    }

    private static double last(Series series) {
        double last = 0;
        for (Value value : series.values()) {
            last = value.gap() ? last : value.mean();
        }
        return last;
    }

    private static double room(DayChart chart) {
        if (chart.size().width() >= Chart.Size.FULL.width()) {
            return Theme.RIGHT;
        }
        double widest = labels(chart).stream()
                .mapToDouble(l -> Lettering.width(l.text(), l.style()))
                .max()
                .orElse(0);
        return Math.min(Theme.RIGHT, widest + 2 * GAP);
    }
}
