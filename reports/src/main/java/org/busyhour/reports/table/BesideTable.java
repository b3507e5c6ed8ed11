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
        List<Scope> groups = Scope.all(kpis.result().model(), Scope.Kind.GROUP);
        List<Column> list = new ArrayList<>();
        list.add(ScopeTable.names(terminal, "group", groups));
        addIfAny(list, values(kpis, People.SIDE_WORK, groups), "side\nwork %", terminal);
        addIfAny(list, values(kpis, People.DUTIES, groups), "duties\n%", terminal);
        addIfAny(list, values(kpis, Approvals.APPROVING, groups), "approving\n%", terminal);
        addIfAny(list, values(kpis, People.IDLE_AFTER_QUOTA, groups), "idle, quota\nused up %", terminal);
        return list.size() == 1 ? Optional.empty() : Optional.of(new TextTable(terminal, list).write());
    }

    private static List<Optional<Estimate>> values(Kpis kpis, Kpi kpi, List<Scope> groups) {
        return groups.stream().map(group -> kpis.estimate(kpi, null, group)).toList();
    }

    private static void addIfAny(
            List<Column> list, List<Optional<Estimate>> values, String heading, Terminal terminal) {
        if (Columns.hasAny(values)) {
            list.add(new Columns(terminal).withHalfWidths(Head.of(heading, Unit.SHARE, 1), values));
        }
    }
}
