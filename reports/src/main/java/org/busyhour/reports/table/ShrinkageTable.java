package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.kpi.Unit;

/** A row for each group: how much of the paid time goes elsewhere, and why. */
final class ShrinkageTable {
    private final Kpis kpis;
    private final Columns columns;
    private final List<Scope> scopes;

    private ShrinkageTable(Kpis kpis, Terminal terminal) {
        this.kpis = kpis;
        columns = new Columns(terminal);
        scopes = Scope.all(kpis.result().model(), Scope.Kind.GROUP);
    }

    static String of(Kpis kpis, Terminal terminal) {
        return new TextTable(terminal, new ShrinkageTable(kpis, terminal).columns(terminal)).write();
    }

    private List<Column> columns(Terminal terminal) {
        List<Column> list = new ArrayList<>();
        list.add(ScopeTable.names(terminal, "group", scopes));
        list.add(columns.withHalfWidths(share("all\n%", 1), values(Shrinking.SHRINKAGE)));
        list.add(columns.means(share("planned\n%", 2), values(Shrinking.PLANNED)));
        list.add(columns.means(share("un-\nplanned %", 2), values(Shrinking.UNPLANNED)));
        addIfAny(list, Shrinking.ABSENCE, share("absent\n%", 3));
        addIfAny(list, Shrinking.LATE, share("late\n%", 4));
        addIfAny(list, Shrinking.EARLY, share("left\nearly %", 5));
        addIfAny(list, Shrinking.LOG_OUTS, share("logged\nout %", 4));
        addIfAny(list, Shrinking.OVERRUNS, share("long\nbreaks %", 5));
        list.add(columns.withHalfWidths(share("adherence\n%", 1), values(Shrinking.ADHERENCE)));
        addIfAny(list, Shrinking.LONG_STRETCHES, Head.of("stretches\ntoo long", Unit.COUNT, 3));
        addIfAny(list, Shrinking.SHORT_RESTS, Head.of("rests\ntoo short", Unit.COUNT, 3));
        return list;
    }

    private static Head share(String heading, int importance) {
        return Head.of(heading, Unit.SHARE, importance);
    }

    private void addIfAny(List<Column> list, Kpi kpi, Head head) {
        if (Columns.hasAny(values(kpi))) {
            list.add(columns.means(head, values(kpi)));
        }
    }

    private List<Optional<Estimate>> values(Kpi kpi) {
        return scopes.stream().map(scope -> kpis.estimate(kpi, null, scope)).toList();
    }
}
