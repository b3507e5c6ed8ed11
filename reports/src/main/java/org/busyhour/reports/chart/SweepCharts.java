package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.reports.SweepReport;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.sweep.Outcome;
import org.busyhour.studies.sweep.Setting;
import org.busyhour.studies.sweep.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a sweep, one a KPI: a curve with a band where one number is varied, a heat map where two values are,
 * bars from the base where one is at a time; and the frontier of cost against service level.
 */
public final class SweepCharts {
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(.*)");
    private static final double ROOM = 0.04;
    private static final int LABELS = 6;
    private static final int LABELLED = 12;
    private static final String PLUS_MINUS = "±";

    private final SweepReport report;

    private SweepCharts(SweepReport report) {
        this.report = report;
    }

    /**
     * Draws a sweep.
     *
     * @param report the sweep
     * @return its charts, none where more values are varied than a page can show
     */
    public static List<Chart> of(SweepReport report) {
        SweepCharts charts = new SweepCharts(report);
        List<Chart> all = new ArrayList<>();
        charts.frontier().ifPresent(all::add);
        for (Kpi kpi : report.kpis()) {
            charts.chart(kpi).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<Chart> chart(Kpi kpi) {
        if (report.design() == SweepReport.Design.ONE_AT_A_TIME) {
            return tornado(kpi);
        }
        if (report.paths().size() == 1 && !report.named()) {
            return curve(kpi, report.paths().get(0));
        }
        if (report.named()) {
            return named(kpi);
        }
        boolean table =
                report.design() == SweepReport.Design.GRID && report.paths().size() == 2;
        return table ? Optional.of(heat(kpi)) : Optional.empty();
    }

    private Chart.Caption caption(String file, String title, String subtitle, List<String> values) {
        return new Chart.Caption(file, title + report.of(), subtitle, String.join("; ", values) + ".");
    }

    private static String described(Outcome outcome, Kpi kpi) {
        return outcome.variant() + " "
                + outcome.answer(kpi)
                        .value()
                        .map(value -> Figures.withInterval(value, kpi.unit()))
                        .orElse(Figures.UNDEFINED);
    }

    /** Empty unless every value is a number with the same unit, and every variant has the KPI. */
    private Optional<Chart> curve(Kpi kpi, String path) {
        List<PointsChart.Point> points = new ArrayList<>();
        List<Scale.Mark> marks = new ArrayList<>();
        String unit = "";
        for (Outcome outcome : report.outcomes()) {
            String text = outcome.variant().value(path).orElse("");
            Matcher number = NUMBER.matcher(text);
            Optional<Estimate> value = outcome.answer(kpi).value();
            if (!number.matches() || value.isEmpty() || !(marks.isEmpty() || unit.equals(number.group(2)))) {
                return Optional.empty();
            }
            unit = number.group(2);
            double x = Double.parseDouble(number.group(1));
            marks.add(new Scale.Mark(x, text));
            points.add(new PointsChart.Point(x, null, value.get().mean(), span(value.get()), true, ""));
        }
        points.sort(Comparator.comparingDouble(PointsChart.Point::x));
        marks.sort(Comparator.comparingDouble(Scale.Mark::at));
        double length = points.get(points.size() - 1).x() - points.get(0).x();
        if (length <= 0) {
            return Optional.empty();
        }
        PointsChart.Across across = new PointsChart.Across(
                points.get(0).x() - ROOM * length, points.get(points.size() - 1).x() + ROOM * length, marks);
        List<String> words =
                report.outcomes().stream().map(o -> described(o, kpi)).toList();
        Chart.Caption caption = caption(kpi.key(), kpi.title(), "Over " + path + ", with 95 % intervals", words);
        return Optional.of(new PointsChart(caption, across, scale(kpi, points), hue(kpi), points, true));
    }

    private static PointsChart.@Nullable Span span(Estimate value) {
        Double low = value.low();
        Double high = value.high();
        return low == null || high == null ? null : new PointsChart.Span(low, high);
    }

    private static Scale scale(Kpi kpi, List<PointsChart.Point> points) {
        double max = 0;
        for (PointsChart.Point point : points) {
            PointsChart.Span height = point.height();
            max = Math.max(max, height == null ? point.y() : height.high());
        }
        return switch (kpi.unit()) {
            case SHARE -> Scale.shares();
            case SECONDS -> Scale.seconds(max);
            default -> Scale.counts(max);
        };
    }

    /** Colours mean what they mean elsewhere: answered, waiting, abandoned, staff. */
    private static Hue hue(Kpi kpi) {
        return switch (kpi.key()) {
            case "abandonment", "abandoned" -> Hue.ABANDONED;
            case "occupancy", "utilisation", "cost", "overtime", "paid-time", "staffing" -> Hue.STAFFING;
            default -> kpi.unit() == Unit.SECONDS ? Hue.WAITING : Hue.ANSWERED;
        };
    }

    /** A row a variant, for its name says more than where on an axis it is. */
    private Optional<Chart> named(Kpi kpi) {
        List<ForestChart.Row> rows = report.outcomes().stream()
                .flatMap(outcome -> outcome.answer(kpi).value().map(value -> row(outcome, kpi, value)).stream())
                .toList();
        List<String> words =
                report.outcomes().stream().map(o -> described(o, kpi)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ForestChart(caption(kpi.key(), kpi.title(), "With 95 % intervals", words), rows, false));
    }

    private static ForestChart.Row row(Outcome outcome, Kpi kpi, Estimate value) {
        double factor = Figures.shown(1, kpi.unit());
        Double low = value.low();
        Double high = value.high();
        return new ForestChart.Row(
                outcome.variant().toString(),
                value.mean() * factor,
                low == null ? null : Double.valueOf(low * factor),
                high == null ? null : Double.valueOf(high * factor),
                true,
                withHalfWidth(value, kpi));
    }

    private static String withHalfWidth(Estimate value, Kpi kpi) {
        Double half = value.halfWidth();
        double mean = Figures.shown(value.mean(), kpi.unit());
        int decimals = Figures.decimals(mean, kpi.unit());
        return half == null
                ? Figures.measured(value.mean(), kpi.unit())
                : Figures.fixed(mean, decimals) + " " + PLUS_MINUS + " "
                        + Figures.fixed(Figures.shown(half, kpi.unit()), decimals) + Figures.sign(kpi.unit());
    }

    private Chart heat(Kpi kpi) {
        String down = report.paths().get(0);
        String across = report.paths().get(1);
        double least = extreme(kpi, true);
        double length = Math.max(extreme(kpi, false) - least, Double.MIN_NORMAL);
        List<HeatChart.Row> rows = new ArrayList<>();
        for (String value : values(down)) {
            List<HeatChart.Cell> cells = report.outcomes().stream()
                    .filter(outcome -> outcome.variant().value(down).orElse("").equals(value))
                    .map(outcome -> cell(outcome.answer(kpi).value(), kpi, least, length))
                    .toList();
            rows.add(new HeatChart.Row(value, cells));
        }
        List<String> words =
                report.outcomes().stream().map(o -> described(o, kpi)).toList();
        Chart.Caption caption = caption(kpi.key(), kpi.title(), down + " down, " + across + " across", words);
        return new HeatChart(caption, hue(kpi), values(across), rows);
    }

    private static HeatChart.Cell cell(Optional<Estimate> value, Kpi kpi, double least, double length) {
        return value.map(v -> new HeatChart.Cell((v.mean() - least) / length, Figures.measured(v.mean(), kpi.unit())))
                .orElse(new HeatChart.Cell(0, Figures.UNDEFINED));
    }

    private double extreme(Kpi kpi, boolean least) {
        var means = report.outcomes().stream()
                .flatMap(outcome -> outcome.answer(kpi).value().stream())
                .mapToDouble(Estimate::mean);
        return (least ? means.min() : means.max()).orElse(0);
    }

    private List<String> values(String path) {
        return report.outcomes().stream()
                .flatMap(outcome -> outcome.variant().value(path).stream())
                .distinct()
                .toList();
    }

    /** What moves the KPI most stands at the top: the paths in the order of their greatest differences. */
    private Optional<Chart> tornado(Kpi kpi) {
        List<Outcome> moved = report.outcomes().stream()
                .filter(outcome -> report.difference(outcome, kpi).isPresent())
                .sorted(Comparator.comparingDouble(outcome -> -swing(path(outcome), kpi)))
                .toList();
        List<WaterfallChart.Row> rows = moved.stream()
                .map(outcome ->
                        row(outcome, kpi, report.difference(outcome, kpi).orElseThrow()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                rows.stream().map(row -> row.label() + " " + row.text()).toList();
        String unit = kpi.unit() == Unit.SHARE ? ", percentage points" : "";
        return Optional.of(
                new TornadoChart(caption(kpi.key(), kpi.title(), "Paired difference to the base" + unit, words), rows));
    }

    private static String path(Outcome outcome) {
        return outcome.variant().settings().get(0).path();
    }

    private double swing(String path, Kpi kpi) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.variant().value(path).isPresent())
                .flatMap(outcome -> report.difference(outcome, kpi).stream())
                .mapToDouble(difference -> Math.abs(difference.value()))
                .max()
                .orElse(0);
    }

    private static WaterfallChart.Row row(Outcome outcome, Kpi kpi, Difference difference) {
        double factor = Figures.shown(1, kpi.unit());
        Double low = difference.low();
        Double high = difference.high();
        boolean strong = low != null && high != null && (low > 0 || high < 0);
        return new WaterfallChart.Row(
                label(outcome.variant().settings().get(0)),
                0,
                difference.value() * factor,
                low == null ? null : Double.valueOf(low * factor),
                high == null ? null : Double.valueOf(high * factor),
                strong,
                new DifferenceFigures(kpi, difference).withHalfWidth(PLUS_MINUS));
    }

    /** Without the first key, which only says of what kind a thing is. */
    private static String label(Setting setting) {
        String path = setting.path();
        return path.substring(path.indexOf('.') + 1) + "=" + setting.value();
    }

    private Optional<Chart> frontier() {
        List<Boolean> on = report.frontier();
        List<Integer> known = IntStream.range(0, on.size())
                .filter(i -> on.contains(true)
                        && report.outcomes().get(i).cost().isPresent()
                        && report.outcomes().get(i).level().isPresent())
                .boxed()
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        boolean labelled = on.stream().filter(efficient -> efficient).count() <= LABELLED;
        List<PointsChart.Point> points = known.stream()
                .map(i -> point(report.outcomes().get(i), on.get(i), labelled))
                .toList();
        List<String> words = known.stream()
                .filter(on::get)
                .map(i -> report.outcomes().get(i).variant().toString())
                .toList();
        Chart.Caption caption = caption(
                "frontier",
                "Cost against service level",
                "A full dot is worth its cost; lines are 95 % intervals",
                words.isEmpty() ? List.of("None") : List.of("Worth their cost: " + String.join("; ", words)));
        return Optional.of(new PointsChart(caption, costs(points), Scale.shares(), Hue.ANSWERED, points, false));
    }

    private static PointsChart.Point point(Outcome outcome, boolean efficient, boolean labelled) {
        Estimate cost = outcome.cost().orElseThrow();
        Estimate level = outcome.level().orElseThrow();
        Variant variant = outcome.variant();
        String values = variant.settings().stream().map(Setting::value).collect(Collectors.joining(", "));
        String label = variant.name().isEmpty() ? values : variant.name();
        return new PointsChart.Point(
                cost.mean(), span(cost), level.mean(), span(level), efficient, labelled && efficient ? label : "");
    }

    /** Costs don't begin at 0: what counts is how far they are from each other. */
    private static PointsChart.Across costs(List<PointsChart.Point> points) {
        double least = points.stream().mapToDouble(PointsChart.Point::x).min().orElse(0);
        double greatest =
                points.stream().mapToDouble(PointsChart.Point::x).max().orElse(1);
        double length = greatest > least ? greatest - least : 1;
        double step = Scale.roundStep(length / LABELS);
        List<Scale.Mark> marks = new ArrayList<>();
        for (long i = (long) StrictMath.ceil(least / step); i * step <= greatest; i++) {
            marks.add(new Scale.Mark(i * step, Scale.number(i * step)));
        }
        return new PointsChart.Across(least - ROOM * length, greatest + ROOM * length, marks);
    }
}
