package org.busyhour.reports.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.DayScope;
import org.busyhour.reports.DayText;
import org.busyhour.reports.RunReport;

/** Day by day: a row for each calendar day of a replication; of a long one only the worst days are shown. */
final class DaysTable {
    private static final int MOST_ROWS = 31;

    private final RunReport report;
    private final Kpis kpis;
    private final Columns columns;
    private final List<Integer> rows;

    private DaysTable(RunReport report, Terminal terminal) {
        this.report = report;
        kpis = report.kpis();
        columns = new Columns(terminal);
        rows = kpis.days().stream()
                .sorted(Comparator.comparingDouble(this::serviceLevel))
                .limit(MOST_ROWS)
                .sorted()
                .toList();
    }

    static String of(RunReport report, Terminal terminal) {
        DaysTable days = new DaysTable(report, terminal);
        int all = report.kpis().days().size();
        String worst = "The " + MOST_ROWS + " days with the lowest service level of " + all + "; files have all.";
        String cut = DayText.cut(report);
        String without = new DayScope(report.model()).note();
        return new TextTable(terminal, days.columns()).write()
                + (all > MOST_ROWS ? terminal.wrap(worst) + "\n" : "")
                + (cut.isEmpty() ? "" : terminal.wrap(cut) + "\n")
                + (without.isEmpty() ? "" : terminal.wrap(without) + "\n");
    }

    private List<Column> columns() {
        return List.of(
                Column.text(
                        "day", rows.stream().map(row -> DayText.of(report, row)).toList()),
                columns.means(Head.of("offered", Unit.COUNT, 1), values(Demand.OFFERED)),
                columns.withHalfWidths(Head.of("service\nlevel %", Unit.SHARE, 1), values(Speed.SERVICE_LEVEL)),
                columns.withHalfWidths(Head.of("abandoned\n%", Unit.SHARE, 2), values(Demand.ABANDONMENT)),
                columns.withHalfWidths(Head.of("ASA s", Unit.SECONDS, 3), values(Speed.ASA)),
                columns.means(Head.of("occupancy\n%", Unit.SHARE, 4), values(People.OCCUPANCY, Scope.CENTRE)));
    }

    private List<Optional<Estimate>> values(Kpi kpi) {
        return values(kpi, new DayScope(report.model()).contacts());
    }

    private List<Optional<Estimate>> values(Kpi kpi, Scope scope) {
        return rows.stream().map(row -> kpis.estimate(kpi, null, scope, row)).toList();
    }

    /** Infinite where it is undefined, so that such days come last. */
    private double serviceLevel(int row) {
        return kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE, row)
                .map(Estimate::mean)
                .orElse(Double.POSITIVE_INFINITY);
    }
}
