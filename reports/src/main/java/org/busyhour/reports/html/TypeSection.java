package org.busyhour.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.chart.RunCharts;

/** The contact types: a table of what matters most, and further tables to open. */
final class TypeSection implements Section {
    private static final List<Column> MAIN = List.of(
            Column.of("Offered", Demand.OFFERED),
            Column.of("Answered", Demand.ANSWERED),
            Column.of("Abandonment", Demand.ABANDONMENT),
            Column.of("Service level", Speed.SERVICE_LEVEL),
            Column.of("ASA", Speed.ASA),
            Column.of("P90 wait", Speed.WAIT_P90),
            Column.of("AHT", Speed.AHT));

    private static final List<Column> WAITING = List.of(
            Column.of("Mean wait of all", Speed.WAIT_MEAN),
            Column.of("Waited", Speed.WAIT_SHARE),
            Column.of("P50", Speed.WAIT_P50),
            Column.of("P90", Speed.WAIT_P90),
            Column.of("P95", Speed.WAIT_P95),
            Column.of("P99", Speed.WAIT_P99),
            Column.of("Longest", Speed.WAIT_MAX),
            Column.of(Speed.QUEUE_MEAN),
            Column.of(Speed.QUEUE_MAX));

    private static final List<Column> HANDLING = List.of(
            Column.of("AHT", Speed.AHT),
            Column.of("Talk", Speed.AHT_TALK),
            Column.of("Hold", Speed.AHT_HOLD),
            Column.of("Wrap", Speed.AHT_WRAP),
            Column.of(Demand.HANDLED));

    private static final List<Column> OUTCOMES = List.of(
            Column.of(Demand.ANSWERED),
            Column.of(Demand.ABANDONED),
            Column.of(Demand.SHORT_ABANDONS),
            Column.of(Demand.BALKED),
            Column.of(Demand.BLOCKED),
            Column.of(Demand.DISMISSED),
            Column.of(Demand.STILL_OPEN),
            Column.of(BeforeQueue.DEFLECTED),
            Column.of(BeforeQueue.CALLED_BACK),
            Column.of(BeforeQueue.MESSAGES),
            Column.of(Outbound.UNREACHED),
            Column.of(Outbound.DROPPED),
            Column.of(Demand.TRANSFERS),
            Column.of(Demand.CALLBACKS));

    private static final List<Column> COMING_AGAIN = List.of(
            Column.of(Demand.RETRIES),
            Column.of(Demand.REPEATS),
            Column.of(Demand.GENUINE),
            Column.of(Demand.FAILURE_DEMAND),
            Column.of(Demand.SOLVED),
            Column.of("First contact", Demand.FCR));

    private static final List<Column> FRONT = List.of(
            Column.of(BeforeQueue.CONTAINMENT),
            Column.of(BeforeQueue.DEFLECTED),
            Column.of(BeforeQueue.TIME),
            Column.of(BeforeQueue.WRONG),
            Column.of(BeforeQueue.CALLED_BACK),
            Column.of(BeforeQueue.CALLBACK_SUCCESS),
            Column.of(BeforeQueue.CALLBACK_TIME),
            Column.of(BeforeQueue.MESSAGES),
            Column.of(BeforeQueue.MESSAGES_SHARE));

    private static final List<Column> LIMIT = List.of(
            Column.of(Allocation.BREACH),
            Column.of(Allocation.OVERRUN),
            Column.of(Allocation.UNUSED),
            Column.of(Allocation.FORCED),
            Column.of(Allocation.WARNED),
            Column.of(Allocation.REPEATS));

    @Override
    public String id() {
        return "types";
    }

    @Override
    public String title() {
        return "Contact types";
    }

    @Override
    public void write(Page page) {
        KpiTable table = new KpiTable(page, "Type", KpiTable.withCentre(page, Scope.Kind.TYPE));
        table.write(MAIN);
        KindTables.write(page);
        page.chart(RunCharts.SERVICE_LEVEL_BY_TYPE);
        more(page, "Service level by all five formulas", formulas(), table);
        more(page, "Waiting", WAITING, table);
        more(page, "Handling time", HANDLING, table);
        more(page, "Outcomes", OUTCOMES.stream().filter(table::says).toList(), table);
        if (table.says(Column.of(Demand.FAILURE_DEMAND))) {
            more(page, "Coming again", COMING_AGAIN.stream().filter(table::says).toList(), table);
        }
        more(page, "Before the queue", FRONT.stream().filter(table::says).toList(), table);
        more(page, "Allocation limit", LIMIT.stream().filter(table::says).toList(), table);
    }

    private static List<Column> formulas() {
        List<Column> columns = new ArrayList<>();
        for (Formula formula : Speed.SERVICE_LEVEL.formulas()) {
            columns.add(new Column(formula.key(), Speed.SERVICE_LEVEL, formula.key()));
        }
        return columns;
    }

    /** Writes a table to open, unless it has no columns. */
    private static void more(Page page, String title, List<Column> columns, KpiTable table) {
        if (!columns.isEmpty()) {
            page.html().open("details").element("summary", title);
            table.write(columns);
            page.html().close().line();
        }
    }
}
