package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;

/** The agents, one by one; many of them only when asked for. */
final class AgentSection implements Section {
    private static final int SHOWN = 20;
    private static final List<Column> COLUMNS = List.of(
            Column.of(People.PAID_TIME),
            Column.of(Demand.HANDLED),
            Column.of(People.CONTACTS_PER_HOUR),
            Column.of(People.OCCUPANCY),
            Column.of(People.UTILISATION),
            Column.of("AHT", Speed.AHT),
            Column.of(People.OVERTIME),
            Column.of(People.QUOTA_ATTAINMENT));

    @Override
    public String id() {
        return "agents";
    }

    @Override
    public String title() {
        return "Agents";
    }

    @Override
    public void write(Page page) {
        List<Scope> agents = Scope.all(page.report().model(), Scope.Kind.AGENT);
        KpiTable table = new KpiTable(page, "Agent", agents);
        List<Column> columns = COLUMNS.stream().filter(table::says).toList();
        if (columns.isEmpty()) {
            page.html().element("p", "Nobody was at work.", "class", "quiet");
        } else if (agents.size() <= SHOWN) {
            table.write(columns);
        } else {
            page.html().open("details").element("summary", agents.size() + " agents");
            table.write(columns);
            page.html().close().line();
        }
    }
}
