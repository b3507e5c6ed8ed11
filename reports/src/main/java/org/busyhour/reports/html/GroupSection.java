package org.busyhour.reports.html;

import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Approvals;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.chart.RunCharts;

/** The agent groups: a table, and their occupancy over the day. */
final class GroupSection implements Section {
    private static final List<Column> COLUMNS = List.of(
            Column.of("On duty", People.STAFFING),
            Column.of(Demand.HANDLED),
            Column.of(People.OCCUPANCY),
            Column.of(People.UTILISATION),
            Column.of("AHT", Speed.AHT),
            Column.of("ASA", Speed.ASA),
            Column.of(People.OVERTIME),
            Column.of(People.CONTACTS_PER_HOUR),
            Column.of(People.QUOTA_ATTAINMENT),
            Column.of(People.FAIRNESS_OCCUPANCY),
            Column.of(People.FAIRNESS_CONTACTS));
    private static final List<Column> BESIDE = Stream.of(
                    People.SIDE_WORK, People.DUTIES, Approvals.APPROVING, People.IDLE_AFTER_QUOTA)
            .map(Column::of)
            .toList();

    @Override
    public String id() {
        return "groups";
    }

    @Override
    public String title() {
        return "Agent groups";
    }

    @Override
    public void write(Page page) {
        KpiTable table = new KpiTable(page, "Group", KpiTable.withCentre(page, Scope.Kind.GROUP));
        table.write(COLUMNS.stream().filter(table::says).toList());
        page.chart(RunCharts.OCCUPANCY);
        List<Column> beside = BESIDE.stream().filter(table::says).toList();
        if (!beside.isEmpty()) {
            page.html().element("h3", "Beside contacts, of the paid time").line();
            table.write(beside);
        }
    }
}
