package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Model;
import org.busyhour.reports.KindOfType;

/** A row for each contact type of a kind, with the KPIs that such types are judged by. */
final class KindTable {
    private final Kpis kpis;
    private final Terminal terminal;
    private final Columns columns;
    private final List<Scope> scopes;

    private KindTable(Kpis kpis, Terminal terminal, KindOfType kind) {
        this.kpis = kpis;
        this.terminal = terminal;
        columns = new Columns(terminal);
        scopes = kind.scopes(kpis.result().model());
    }

    /** Writes the table; nothing where no type is of that kind. */
    static Optional<String> of(KindOfType kind, Kpis kpis, Terminal terminal) {
        KindTable table = new KindTable(kpis, terminal, kind);
        return table.scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTable(terminal, table.columns(kind)).write());
    }

    private List<Column> columns(KindOfType kind) {
        List<Column> list = new ArrayList<>();
        list.add(ScopeTable.names(terminal, "type", scopes));
        switch (kind) {
            case DEFERRED -> deferred(list);
            case JOURNEY -> journeys(list);
            case LIST -> lists(list);
        }
        return list;
    }

    private void deferred(List<Column> list) {
        list.add(halves(Deferred.ON_TIME, Head.of("on\ntime %", Unit.SHARE, 1)));
        addIfAny(list, Deferred.ON_GOAL, Head.of("in\ngoal %", Unit.SHARE, 5));
        list.add(times(Deferred.TFR, Head.of("first\nreply", Unit.SECONDS, 2)));
        list.add(times(Deferred.LATENESS_MEAN, Head.of("mean\nlateness", Unit.SECONDS, 4)));
        list.add(halves(Deferred.BACKLOG, Head.of("left at\nthe end", Unit.CONTACTS, 3)));
        addIfAny(list, Deferred.LATE_CALLS, Head.of("late\ncalls", Unit.COUNT, 6));
    }

    private void journeys(List<Column> list) {
        list.add(times(Stages.JOURNEY_TIME, Head.of("whole\njourney", Unit.SECONDS, 1)));
        list.add(halves(Stages.JOURNEY_WAIT, Head.of("of it\nwaiting %", Unit.SHARE, 3)));
        list.add(times(Stages.STAGE_TIME, Head.of("time\nhere", Unit.SECONDS, 2)));
        list.add(means(Stages.STAGE_WAIT, Head.of("of it\nwaiting %", Unit.SHARE, 5)));
        if (!calls(kpis.result().model())) {
            list.add(means(Stages.QUEUE_SHARE, Head.of("of all\nwaits %", Unit.SHARE, 4)));
        }
    }

    private void lists(List<Column> list) {
        list.add(means(Demand.OFFERED, Head.of("records", Unit.COUNT, 2)));
        list.add(halves(Outbound.FINISHED, Head.of("finished\n%", Unit.SHARE, 1)));
        list.add(halves(Outbound.DIALS, Head.of("dials", Unit.COUNT, 3)));
        list.add(halves(Outbound.CONTACT_RATE, Head.of("reached\n% of dials", Unit.SHARE, 4)));
        list.add(halves(Outbound.ABANDONED_CONNECTS, Head.of("dropped\n% of reached", Unit.SHARE, 5)));
    }

    /** Whether there are lists, whose records wait too, though nobody waits. */
    private static boolean calls(Model model) {
        return !KindOfType.LIST.scopes(model).isEmpty();
    }

    private void addIfAny(List<Column> list, Kpi kpi, Head head) {
        if (Columns.hasAny(values(kpi))) {
            list.add(means(kpi, head));
        }
    }

    private Column means(Kpi kpi, Head head) {
        return columns.means(head, values(kpi));
    }

    private Column halves(Kpi kpi, Head head) {
        return columns.withHalfWidths(head, values(kpi));
    }

    private Column times(Kpi kpi, Head head) {
        return columns.spans(head, values(kpi), Collections.nCopies(scopes.size(), true), true);
    }

    private List<Optional<Estimate>> values(Kpi kpi) {
        return scopes.stream().map(scope -> kpis.estimate(kpi, null, scope)).toList();
    }
}
