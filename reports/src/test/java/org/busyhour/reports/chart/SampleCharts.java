package org.busyhour.reports.chart;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.chart.Series.Value;

/**
 * Charts of a made-up day from 07:00 to midnight, with everything that a chart may have: bands, gaps, guides, nights.
 */
final class SampleCharts {
    static final DayAxis DAY = DayAxis.of(
            ZonedDateTime.of(2026, 3, 2, 7, 0, 0, 0, ZoneId.of("Europe/Istanbul")),
            IntStream.range(0, 34).mapToObj(i -> 30L * i * Ticks.PER_MINUTE).toList(),
            17 * Ticks.PER_HOUR);

    private SampleCharts() {}

    static List<Chart> all() {
        return List.of(contacts(), serviceLevel(), staffing(), occupancy(), waits());
    }

    static Chart contacts() {
        List<Value> offered = day(i -> Value.of(demand(i)));
        List<Value> answered = day(i -> band(0.9 * demand(i), 1.5));
        List<Value> abandoned = day(i -> band(0.1 * demand(i), 0.8));
        return new DayChart(
                caption(
                        "contacts",
                        "Contacts offered, answered and abandoned",
                        "mean per half hour, bands: 95 % confidence"),
                Chart.Size.FULL,
                DAY,
                Scale.counts(150),
                List.of(
                        new Series("offered", Hue.OFFERED, offered),
                        new Series("answered", Hue.ANSWERED, answered),
                        new Series("abandoned", Hue.ABANDONED, abandoned)),
                List.of());
    }

    static DayChart serviceLevel() {
        List<Value> level =
                day(i -> i < 2 ? Value.GAP : band(Math.max(0.2, 0.95 - 0.005 * demand(i)), i > 28 ? 0.05 : 0.02));
        return new DayChart(
                caption(
                        "service-level",
                        "Service level of <balance> & others",
                        "answered within 20 s of all answered and abandoned"),
                Chart.Size.FULL,
                DAY,
                Scale.shares(),
                List.of(new Series("balance", Hue.ANSWERED, level)),
                List.of(new DayChart.Guide(0.8, "target 80 %")));
    }

    static Chart staffing() {
        return new DayChart(
                caption(
                        "staffing",
                        "Agents there and needed",
                        "heads per half hour; needed: Erlang A for 80 % in 20 s"),
                Chart.Size.FULL,
                DAY,
                Scale.counts(24),
                List.of(
                        new Series("on duty", Hue.STAFFING, day(i -> Value.of(i < 4 ? 5 : i < 20 ? 19 : 9))),
                        new Series("needed", Hue.NEED, day(i -> Value.of(StrictMath.rint(demand(i) / 7))))),
                List.of());
    }

    static Chart occupancy() {
        List<Chart> panels = new ArrayList<>();
        for (String group : List.of("core", "senior", "evening-and-weekend-specialists-of-the-second-line", "çağrı")) {
            panels.add(new DayChart(
                    new Chart.Caption("occupancy", group, "", "Occupancy of " + group),
                    Chart.Size.PANEL,
                    DAY,
                    Scale.shares(),
                    List.of(new Series("", Hue.STAFFING, day(i -> band(0.6 + demand(i) / 500, 0.03)))),
                    List.of(new DayChart.Guide(0.88, "≤ 88 %"))));
        }
        return new ChartGrid(
                caption("occupancy", "Occupancy per group", "handling time / (handling + available time)"), 3, panels);
    }

    static Chart waits() {
        List<HistogramChart.Bar> bars = IntStream.range(0, 30)
                .mapToObj(i -> new HistogramChart.Bar(10 * i, 10 * (i + 1), 0.16 * StrictMath.exp(-i / 6.0)))
                .toList();
        return new HistogramChart(
                caption(
                        "wait",
                        "Wait of balance",
                        "of the answered who waited at all (61 %); 1.2 % waited longer than 5 min"),
                Chart.Size.FULL,
                Scale.seconds(300),
                Scale.sharesUpTo(0.16, 5),
                Hue.WAITING,
                bars,
                List.of(
                        new HistogramChart.Quantile(12, "P50 12 s"),
                        new HistogramChart.Quantile(140, "P90 2 min 20 s"),
                        new HistogramChart.Quantile(260, "P95 4 min 20 s")));
    }

    private static Chart.Caption caption(String file, String title, String subtitle) {
        return new Chart.Caption(file, title, subtitle, title + ": a made-up day");
    }

    private static Value band(double mean, double half) {
        return new Value(mean, mean - half, mean + half);
    }

    private static double demand(int i) {
        return 10 + 120 * StrictMath.exp(-(i - 9) * (i - 9) / 30.0) + 60 * StrictMath.exp(-(i - 20) * (i - 20) / 25.0);
    }

    private static List<Value> day(java.util.function.IntFunction<Value> value) {
        return IntStream.range(0, DAY.intervals()).mapToObj(value).toList();
    }
}
