package org.busyhour.reports.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.OnTheLine;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.DayScope;
import org.busyhour.reports.ErlangAnswer;
import org.busyhour.reports.ErlangAnswers;
import org.busyhour.reports.chart.Chart.Caption;
import org.busyhour.reports.chart.Chart.Size;
import org.busyhour.reports.chart.Series.Value;

/** The charts of agents over the day. */
final class StaffCharts {
    private final Days days;

    StaffCharts(Days days) {
        this.days = days;
    }

    /** Agents on duty against those that Erlang says are needed, or else against the work offered. */
    Chart staffing() {
        ErlangAnswers answers = ErlangAnswers.of(days.report().kpis());
        boolean erlang = day().types().stream().allMatch(t -> answers.group(t).isPresent() && !type(t).deferred());
        Series onDuty = new Series("on duty", Hue.STAFFING, days.values(People.STAFFING, day().contacts()));
        if (day().countsLists()) {
            return onDuty(onDuty);
        }
        Series need = new Series(
                erlang ? "needed" : "workload",
                Hue.NEED,
                days.values(row -> erlang ? need(answers, row) : workload(row)));
        String subtitle = erlang
                ? "Agents; needed: the fewest that reach the service level by " + formula()
                : "Agents; workload in erlangs: contacts offered × handling time";
        String without = day().without() + (leavesOutGroups() ? ", and agents who do nothing else" : "");
        return new DayChart(
                new Caption(
                        RunCharts.STAFFING,
                        "Agents on duty against need",
                        subtitle + without,
                        description(onDuty, need)),
                Size.FULL,
                days.axis(),
                Scale.counts(Math.max(onDuty.max(), need.max())),
                List.of(onDuty, need),
                List.of());
    }

    /** Agents alone, where what comes says nothing of when they are needed. */
    private Chart onDuty(Series onDuty) {
        String description = "On duty: at most " + days.highest(onDuty, Scale.Unit.COUNT) + ".";
        return new DayChart(
                new Caption(
                        RunCharts.STAFFING,
                        "Agents on duty",
                        "Agents available, handling or at side tasks",
                        description),
                Size.FULL,
                days.axis(),
                Scale.counts(onDuty.max()),
                List.of(onDuty),
                List.of());
    }

    /** The occupancy of each group, side by side. */
    Chart occupancy() {
        List<Scope> groups = Scope.all(days.report().model(), Scope.Kind.GROUP);
        String definition = "Handling time / (handling + available time)" + days.band();
        if (groups.size() == 1) {
            return occupancy(groups.get(0), Size.FULL, "Occupancy", definition);
        }
        List<Chart> panels = groups.stream()
                .map(g -> (Chart) occupancy(g, Size.PANEL, g.name(), ""))
                .toList();
        return RunCharts.grid(new Caption(RunCharts.OCCUPANCY, "Occupancy by group", definition, ""), panels);
    }

    private DayChart occupancy(Scope group, Size size, String title, String subtitle) {
        Series line = new Series("", Hue.STAFFING, days.values(People.OCCUPANCY, group));
        String description = group.name() + ": highest " + days.highest(line, Scale.Unit.SHARE) + ", lowest "
                + days.lowest(line, Scale.Unit.SHARE) + ".";
        List<DayChart.Guide> guides =
                RunCharts.guides(days.report(), People.OCCUPANCY, group, size.equals(Size.FULL) ? "target " : "");
        return new DayChart(
                new Caption(RunCharts.OCCUPANCY, title, subtitle, description),
                size,
                days.axis(),
                Scale.shares(),
                List.of(line),
                guides);
    }

    private DayScope day() {
        return new DayScope(days.report().model());
    }

    private ContactType type(Scope scope) {
        return days.report().model().types().get(scope.index());
    }

    private boolean leavesOutGroups() {
        return OnTheLine.leavesOutGroups(days.report().model());
    }

    private String formula() {
        List<String> formulas = day().types().stream()
                .map(this::type)
                .map(t -> t.patience().limit().isPresent() ? "Erlang A" : "Erlang C")
                .distinct()
                .toList();
        return formulas.size() == 1 ? formulas.get(0) : "Erlang A and C";
    }

    /** The sum over the types; nobody is needed where nothing is offered. */
    private Value need(ErlangAnswers answers, int row) {
        int sum = 0;
        for (Scope type : day().types()) {
            Optional<ErlangAnswer> answer = answers.answer(type, row);
            Integer need = answer.isEmpty() ? Integer.valueOf(0) : answer.get().need();
            if (need == null) {
                return Value.GAP;
            }
            sum += need;
        }
        return Value.of(sum);
    }

    private Value workload(int row) {
        Kpis kpis = days.report().kpis();
        Timeline time = days.report().model().timeline();
        double seconds = Ticks.toSeconds(
                time.intervalEnd(row - 1) - time.intervalStarts().get(row - 1));
        double erlangs = 0;
        for (Scope type : day().types()) {
            Optional<Double> offered =
                    kpis.estimate(Demand.OFFERED, null, type, row).map(Estimate::mean);
            Optional<Double> aht = kpis.estimate(Speed.AHT, null, type).map(Estimate::mean);
            erlangs += offered.orElse(0.0) * aht.orElse(0.0) / seconds;
        }
        return Value.of(erlangs);
    }

    private String description(Series onDuty, Series need) {
        long fewer = IntStream.range(0, days.axis().intervals())
                .filter(i -> onDuty.values().get(i).mean() + 0.5
                        < need.values().get(i).mean())
                .count();
        String often = fewer == 0 ? "no interval" : fewer + " of " + days.axis().intervals() + " intervals";
        return "On duty: at most " + days.highest(onDuty, Scale.Unit.COUNT) + ". " + capital(need.name()) + ": at most "
                + days.highest(need, Scale.Unit.COUNT) + ". In " + often + " there are fewer agents than that."
                + day().sentence();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
