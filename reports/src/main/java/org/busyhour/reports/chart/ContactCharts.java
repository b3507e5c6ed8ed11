package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.DayScope;
import org.busyhour.reports.chart.Chart.Caption;
import org.busyhour.reports.chart.Chart.Size;

/** The charts of what becomes of contacts over the day. */
final class ContactCharts {
    private final Days days;

    ContactCharts(Days days) {
        this.days = days;
    }

    /** Offered, answered, abandoned, and blocked where anything was blocked; nothing where lists count. */
    Optional<Chart> contacts() {
        return day().countsLists() ? Optional.empty() : Optional.of(ofDay());
    }

    private Chart ofDay() {
        boolean balking = days.report().model().types().stream()
                .anyMatch(t -> t.patience().balkShare() > 0);
        List<Series> lines = new ArrayList<>();
        lines.add(line("offered", Hue.OFFERED, Demand.OFFERED));
        lines.add(line("answered", Hue.ANSWERED, Demand.ANSWERED));
        lines.add(line("abandoned", Hue.ABANDONED, balking ? Demand.ABANDONED_AT : Demand.ABANDONED));
        Series blocked = line("blocked", Hue.BLOCKED, Demand.BLOCKED);
        if (blocked.max() > 0) {
            lines.add(blocked);
        }
        double max = lines.stream().mapToDouble(Series::max).max().orElse(0);
        String subtitle = "Contacts per " + days.interval() + days.mean()
                + (balking ? "; balked count as abandoned" : "") + day().without();
        String description = "Offered: at most " + days.highest(lines.get(0), Scale.Unit.COUNT)
                + ". Abandoned: at most " + days.highest(lines.get(2), Scale.Unit.COUNT) + "." + day().sentence();
        return new DayChart(
                new Caption(RunCharts.CONTACTS, "Offered, answered, abandoned", subtitle, description),
                Size.FULL,
                days.axis(),
                Scale.counts(max),
                lines,
                List.of());
    }

    /** The service level of the centre, or of the only type that has one; nothing where none has. */
    Optional<Chart> serviceLevel() {
        List<Scope> types = RunCharts.withServiceLevel(days.report());
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = types.size() == 1 ? types.get(0) : Scope.CENTRE;
        return Optional.of(serviceLevel(scope, Size.FULL, RunCharts.SERVICE_LEVEL, "Service level", levelText(scope)));
    }

    /** The service levels of all types that have one side by side; nothing where there is only one. */
    Optional<Chart> serviceLevelByType() {
        List<Scope> types = RunCharts.withServiceLevel(days.report());
        if (types.size() < 2) {
            return Optional.empty();
        }
        List<Chart> panels = types.stream()
                .map(t -> (Chart)
                        serviceLevel(t, Size.PANEL, RunCharts.SERVICE_LEVEL_BY_TYPE, t.name(), threshold(t.index())))
                .toList();
        Caption caption = new Caption(
                RunCharts.SERVICE_LEVEL_BY_TYPE,
                "Service level by contact type",
                "Share of contacts answered in time" + days.band(),
                "");
        return Optional.of(RunCharts.grid(caption, panels));
    }

    private DayChart serviceLevel(Scope scope, Size size, String file, String title, String subtitle) {
        Series level = line("", Hue.ANSWERED, Speed.SERVICE_LEVEL, scope);
        List<DayChart.Guide> guides = guides(scope, size.equals(Size.FULL));
        String description = title + ": lowest " + days.lowest(level, Scale.Unit.SHARE) + ", highest "
                + days.highest(level, Scale.Unit.SHARE)
                + guides(scope, true).stream()
                        .map(g -> "; " + g.label())
                        .findFirst()
                        .orElse("") + ".";
        return new DayChart(
                new Caption(file, title, subtitle, description),
                size,
                days.axis(),
                Scale.shares(),
                List.of(level),
                guides);
    }

    private DayScope day() {
        return new DayScope(days.report().model());
    }

    private Series line(String name, Hue hue, Kpi kpi) {
        return line(name, hue, kpi, day().contacts());
    }

    private Series line(String name, Hue hue, Kpi kpi, Scope scope) {
        return new Series(name, hue, days.values(kpi, scope));
    }

    /** The targets of a scope, or else the goal that the type's service level itself names. */
    private List<DayChart.Guide> guides(Scope scope, boolean inWords) {
        List<DayChart.Guide> targets =
                RunCharts.guides(days.report(), Speed.SERVICE_LEVEL, scope, inWords ? "target " : "");
        if (!targets.isEmpty() || scope.kind() != Scope.Kind.TYPE) {
            return targets;
        }
        double goal = level(scope.index()).goal();
        String text = Days.figure(goal, Scale.Unit.SHARE);
        return goal <= 0 ? List.of() : List.of(new DayChart.Guide(goal, inWords ? "goal " + text : text));
    }

    private String levelText(Scope scope) {
        Kpi kpi = Speed.SERVICE_LEVEL;
        String formula = days.report().kpis().defaultFormula(kpi, scope);
        String text = kpi.formula(formula, scope.kind()).map(Formula::text).orElse("");
        String wait = scope.kind() == Scope.Kind.TYPE
                ? "T = " + Durations.text(Ticks.toSeconds(level(scope.index()).threshold()))
                : "T: each type's own threshold";
        return text.replace("<=", "≤") + ", " + wait;
    }

    private String threshold(int type) {
        ServiceLevel level = level(type);
        return "in " + Durations.text(Ticks.toSeconds(level.threshold())) + ", formula " + level.formula();
    }

    private ServiceLevel level(int type) {
        ContactType contact = days.report().model().types().get(type);
        return contact.serviceLevel();
    }
}
