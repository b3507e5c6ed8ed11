package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.CostParts;

/** What the agents cost, where the scenario says what an hour costs. */
final class CostSection implements Section {
    private static final List<Column> COLUMNS = List.of(
            Column.of(People.COST),
            Column.of(People.COST_PER_CONTACT),
            Column.of(People.PAID_TIME),
            Column.of(People.OVERTIME));

    private static final List<Column> PARTS = List.of(
            Column.of(People.COST),
            Column.of("Planned hours", People.COST_REGULAR),
            Column.of("Overtime", People.COST_OVERTIME),
            Column.of(People.COST_NIGHT),
            Column.of("On call", People.COST_ON_CALL),
            Column.of("Called up", People.COST_CALL_UP));

    @Override
    public String id() {
        return "cost";
    }

    @Override
    public String title() {
        return "Cost";
    }

    @Override
    public void write(Page page) {
        KpiTable table = new KpiTable(page, "Group", KpiTable.withCentre(page, Scope.Kind.GROUP));
        if (table.says(COLUMNS.get(0))) {
            table.write(COLUMNS);
            if (CostParts.told(page.report().kpis().result().model())) {
                page.html().element("h3", "What the cost is made of").line();
                table.write(PARTS);
            }
            return;
        }
        Html html = page.html();
        html.open("p", "class", "quiet").text("The scenario gives no group a cost, such as ");
        html.element("code", "cost: 24/h").text(".").close();
    }
}
