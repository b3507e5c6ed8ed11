package org.busyhour.reports.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.Series.Value;
import org.jspecify.annotations.Nullable;

/** What charts over the day of one report have in common: the axis, a KPI as a line, words for places on it. */
record Days(RunReport report, DayAxis axis) {
    static Days of(RunReport report) {
        Timeline time = report.model().timeline();
        return new Days(report, DayAxis.of(report.start(), time.intervalStarts(), time.end()));
    }

    List<Value> values(Kpi kpi, Scope scope) {
        return values(row -> value(report.kpis().estimate(kpi, null, scope, row).orElse(null)));
    }

    List<Value> values(IntFunction<Value> ofRow) {
        return IntStream.rangeClosed(1, axis.intervals()).mapToObj(ofRow).toList();
    }

    /** Says where a line is highest, such as {@code 131 at 10:30}. */
    String highest(Series series, Scale.Unit unit) {
        return extreme(series, unit, 1);
    }

    String lowest(Series series, Scale.Unit unit) {
        return extreme(series, unit, -1);
    }

    /** Returns how long an interval is, such as {@code 30 min}; {@code interval} where they differ. */
    String interval() {
        Timeline time = report.model().timeline();
        long[] lengths = IntStream.range(0, time.intervals())
                .mapToLong(i -> time.intervalEnd(i) - time.intervalStarts().get(i))
                .distinct()
                .toArray();
        if (lengths.length > 1) {
            return "interval";
        }
        return lengths[0] == Ticks.PER_HOUR ? "hour" : Durations.text(Ticks.toSeconds(lengths[0]));
    }

    /** Says that a line has a band, if it has one: one replication alone has none. */
    String band() {
        return report.replications() > 1 ? ", with its 95 % interval" : "";
    }

    /** Says that a count is a mean, if it is one. */
    String mean() {
        return report.replications() > 1 ? ", mean of the replications" + band() : "";
    }

    static String figure(double value, Scale.Unit unit) {
        return switch (unit) {
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
            case COUNT -> String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
            case SECONDS -> Durations.text(value);
        };
    }

    /** Returns a share in percent, with one decimal where it has one. */
    static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", 100 * share);
        if (share > 0 && text.equals("0.0")) {
            return "under 0.1 %";
        }
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }

    private String extreme(Series series, Scale.Unit unit, int sign) {
        Optional<Integer> place = IntStream.range(0, series.values().size())
                .filter(i -> !series.values().get(i).gap())
                .boxed()
                .max((a, b) -> sign
                        * Double.compare(
                                series.values().get(a).mean(),
                                series.values().get(b).mean()));
        return place.map(i -> figure(series.values().get(i).mean(), unit) + " at "
                        + report.intervalLabels().get(i))
                .orElse("nothing");
    }

    private static Value value(@Nullable Estimate estimate) {
        if (estimate == null) {
            return Value.GAP;
        }
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null ? Value.of(estimate.mean()) : new Value(estimate.mean(), low, high);
    }
}
