package org.busyhour.reports.table;

import java.util.ArrayList;
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
import org.busyhour.reports.ErlangAnswer;
import org.busyhour.reports.ErlangAnswers;
import org.busyhour.reports.RunReport;

/**
 * The day: a row for each interval of those who wait on the line, and one for the time after the end if there was work.
 * Of a long run only the worst intervals are shown.
 */
final class DayTable {
    private static final int MOST_ROWS = 96;

    /** Where there is a table of days as well. */
    private static final int MOST_OF_SEVERAL_DAYS = 24;

    private final RunReport report;
    private final Kpis kpis;
    private final Columns columns;
    private final List<Integer> rows;

    private DayTable(RunReport report, Terminal terminal) {
        this.report = report;
        kpis = report.kpis();
        columns = new Columns(terminal);
        rows = rows(report);
    }

    static String of(RunReport report, Terminal terminal) {
        DayTable day = new DayTable(report, terminal);
        int all = report.rows().size();
        int most = Math.min(most(report), day.rows.size());
        String worst = day.known(Speed.SERVICE_LEVEL) ? "lowest service level" : "highest occupancy";
        String note = "The " + most + " intervals with the " + worst + " of " + all + "; files have all.";
        String without = new DayScope(report.model()).note();
        return new TextTable(terminal, day.columns()).write()
                + (all > most ? terminal.wrap(note) + "\n" : "")
                + (without.isEmpty() ? "" : terminal.wrap(without) + "\n");
    }

    private static List<Integer> rows(RunReport report) {
        List<Integer> all = report.rows();
        if (all.size() <= most(report)) {
            return all;
        }
        Kpis kpis = report.kpis();
        boolean live = kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).isPresent();
        return all.stream()
                .filter(row -> !kpis.isWarmUp(row))
                .filter(row -> !live || mean(kpis, Speed.SERVICE_LEVEL, row).isPresent())
                .sorted(worstFirst(kpis))
                .limit(most(report))
                .sorted()
                .toList();
    }

    /** By service level, and by occupancy where nobody waits on the line. */
    private static Comparator<Integer> worstFirst(Kpis kpis) {
        return Comparator.<Integer>comparingDouble(
                        row -> mean(kpis, Speed.SERVICE_LEVEL, row).orElse(Double.POSITIVE_INFINITY))
                .thenComparingDouble(row -> -mean(kpis, People.OCCUPANCY, row).orElse(0.0));
    }

    private static int most(RunReport report) {
        return report.kpis().splits() ? MOST_OF_SEVERAL_DAYS : MOST_ROWS;
    }

    private static Optional<Double> mean(Kpis kpis, Kpi kpi, int row) {
        return kpis.estimate(kpi, null, Scope.CENTRE, row).map(Estimate::mean);
    }

    private List<Column> columns() {
        List<Column> list = new ArrayList<>();
        list.add(Column.text("interval", rows.stream().map(this::label).toList()));
        list.add(means(Demand.OFFERED, Head.of("offered", Unit.COUNT, 1)));
        if (known(Speed.SERVICE_LEVEL)) {
            list.add(columns.withHalfWidths(Head.of("service\nlevel %", Unit.SHARE, 1), values(Speed.SERVICE_LEVEL)));
        }
        erlang().ifPresent(list::add);
        if (known(Demand.ABANDONMENT)) {
            list.add(means(Demand.ABANDONMENT, Head.of("abandoned\n%", Unit.SHARE, 2)));
        }
        if (known(Speed.ASA)) {
            list.add(means(Speed.ASA, Head.of("ASA s", Unit.SECONDS, 3)));
        }
        list.add(ofCentre(People.STAFFING, Head.of("agents\non duty", Unit.NUMBER, 2)));
        list.add(ofCentre(People.OCCUPANCY, Head.of("occupancy\n%", Unit.SHARE, 4)));
        return list;
    }

    /** The formula's column; nothing where it would have no answer in any row. */
    private Optional<Column> erlang() {
        ErlangAnswers answers = ErlangAnswers.of(kpis);
        Scope scope = new DayScope(report.model()).erlang();
        List<Optional<Double>> levels = rows.stream()
                .map(row -> answers.answer(scope, row).map(ErlangAnswer::serviceLevel))
                .toList();
        return levels.stream().anyMatch(Optional::isPresent)
                ? Optional.of(columns.numbers(Head.of("Erlang\n%", Unit.SHARE, 5), levels))
                : Optional.empty();
    }

    /** Whether a KPI has a value in any of the rows; where all work is deferred, many have none. */
    private boolean known(Kpi kpi) {
        return values(kpi).stream().anyMatch(Optional::isPresent);
    }

    private Column means(Kpi kpi, Head head) {
        return columns.means(head, values(kpi));
    }

    private Column ofCentre(Kpi kpi, Head head) {
        return columns.means(head, values(kpi, Scope.CENTRE));
    }

    private String label(int row) {
        return report.label(row) + (kpis.isWarmUp(row) ? " " + RunReport.WARM_UP : "");
    }

    private List<Optional<Estimate>> values(Kpi kpi) {
        return values(kpi, new DayScope(report.model()).contacts());
    }

    private List<Optional<Estimate>> values(Kpi kpi, Scope scope) {
        return rows.stream().map(row -> kpis.estimate(kpi, null, scope, row)).toList();
    }
}
