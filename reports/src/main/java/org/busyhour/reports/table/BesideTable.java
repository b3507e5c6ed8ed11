package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Approvals;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;

/** A row for each group: how much of the paid time at work goes to what is no contact. */
final class BesideTable {
    private BesideTable() {}

    /** Returns the table, where any group has anything of it. */
    static Optional<String> of(Kpis kpis, Terminal terminal) {
        List<Scope> scopes = Scope.all(kpis.result().model(), Scope.Kind.GROUP);
        List<Column> list = new ArrayList<>();
        list.add(ScopeTable.names(terminal, "group", scopes));
        add(list, kpis, terminal, People.SIDE_WORK, "side\nwork %");
        add(list, kpis, terminal, People.DUTIES, "duties\n%");
        add(list, kpis, terminal, Approvals.APPROVING, "approving\n%");
        add(list, kpis, terminal, People.IDLE_AFTER_QUOTA, "idle, quota\nused up %");
        return list.size() == 1 ? Optional.empty() : Optional.of(new TextTable(terminal, list).write());
    }

    private static void add(List<Column> list, Kpis kpis, Terminal terminal, Kpi kpi, String heading) {
        List<Optional<Estimate>> values = Scope.all(kpis.result().model(), Scope.Kind.GROUP).stream()
                .map(scope -> kpis.estimate(kpi, null, scope))
                .toList();
        if (Columns.hasAny(values)) {
            list.add(new Columns(terminal).withHalfWidths(Head.of(heading, Unit.SHARE, 1), values));
        }
    }
}
