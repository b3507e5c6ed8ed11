package org.busyhour.reports.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.reports.chart.Chart.Caption;
import org.busyhour.reports.chart.Chart.Size;
import org.busyhour.reports.chart.Series.Value;
import org.busyhour.studies.steady.Settling;

/** The chart of how a centre that starts empty settles. */
final class SettlingChart {
    private SettlingChart() {}

    /** Returns it where a warm-up was found. */
    static Optional<Chart> of(Days days) {
        return days.report().settling().map(settling -> of(days, settling));
    }

    /** The warm-up is that of the run, which may be longer than the one found where several share it. */
    private static Chart of(Days days, Settling settling) {
        Series before = new Series("left out", Hue.PRESENT_BEFORE, values(days, settling, true));
        Series counted = new Series("counted", Hue.PRESENT, values(days, settling, false));
        String level = Days.figure(settling.level(), Scale.Unit.COUNT);
        String subtitle = "Contacts that wait or are in hand, mean of " + settling.pilots()
                + " pilot replications; dashed: left out by MSER-5";
        String description = "Of " + settling.present().size() + " intervals " + settling.leftOut()
                + " are left out; in the others " + level + " contacts are there on the average.";
        return new DayChart(
                new Caption(RunCharts.WARM_UP, "How the centre settles", subtitle, description),
                Size.FULL,
                days.axis(),
                Scale.counts(Math.max(before.max(), counted.max())),
                List.of(before, counted),
                List.of(new DayChart.Guide(settling.level(), level)));
    }

    private static List<Value> values(Days days, Settling settling, boolean warmUp) {
        return IntStream.range(0, settling.present().size())
                .mapToObj(i -> days.report().model().timeline().warmingUp(i) == warmUp
                        ? Value.of(settling.present().get(i))
                        : Value.GAP)
                .toList();
    }
}
