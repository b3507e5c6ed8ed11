package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;

/** A row for each contact type, or for each group. */
final class ScopeTable {
    private static final int LONGEST_NAME = 24;

    private final Kpis kpis;
    private final Terminal terminal;
    private final Columns columns;
    private final List<Scope> scopes;

    private ScopeTable(Kpis kpis, Terminal terminal, Scope.Kind kind) {
        this.kpis = kpis;
        this.terminal = terminal;
        columns = new Columns(terminal);
        scopes = Scope.all(kpis.result().model(), kind);
    }

    static String types(Kpis kpis, Terminal terminal) {
        ScopeTable table = new ScopeTable(kpis, terminal, Scope.Kind.TYPE);
        return new TextTable(terminal, table.typeColumns()).write();
    }

    static String groups(Kpis kpis, Terminal terminal) {
        ScopeTable table = new ScopeTable(kpis, terminal, Scope.Kind.GROUP);
        return new TextTable(terminal, table.groupColumns()).write();
    }

    private List<Column> typeColumns() {
        List<Column> list = new ArrayList<>();
        list.add(names("type"));
        list.add(means(Demand.OFFERED, Head.of("offered", Unit.COUNT, 1)));
        list.add(halves(Speed.SERVICE_LEVEL, Head.of("service\nlevel %", Unit.SHARE, 1)));
        list.add(halves(Demand.ABANDONMENT, Head.of("abandoned\n%", Unit.SHARE, 2)));
        addIfAny(list, Demand.BLOCKED, Head.of("blocked", Unit.COUNT, 4));
        addIfAny(list, BeforeQueue.DEFLECTED, Head.of("deflected", Unit.COUNT, 5));
        addIfAny(list, BeforeQueue.CALLED_BACK, Head.of("called\nback", Unit.COUNT, 5));
        addIfAny(list, BeforeQueue.MESSAGES, Head.of("messages", Unit.COUNT, 5));
        addIfAny(list, Outbound.UNREACHED, Head.of("un-\nreached", Unit.COUNT, 5));
        addIfAny(list, Outbound.DROPPED, Head.of("dropped", Unit.COUNT, 5));
        addIfAny(list, Demand.DISMISSED, Head.of("dismissed", Unit.COUNT, 8));
        addIfAny(list, Demand.STILL_OPEN, Head.of("still\nopen", Unit.COUNT, 9));
        list.add(halves(Speed.ASA, Head.of("ASA s", Unit.SECONDS, 3)));
        list.add(means(Speed.WAIT_P90, Head.of("wait\nP90 s", Unit.SECONDS, 6)));
        list.add(halves(Speed.AHT, Head.of("AHT s", Unit.SECONDS, 5)));
        addIfAny(list, Allocation.BREACH, Head.of("past the\nlimit %", Unit.SHARE, 4));
        addIfAny(list, Demand.RETRIES, Head.of("retries", Unit.COUNT, 8));
        addIfAny(list, Demand.REPEATS, Head.of("repeats", Unit.COUNT, 7));
        return list;
    }

    private List<Column> groupColumns() {
        List<Column> list = new ArrayList<>();
        list.add(names("group"));
        list.add(means(People.STAFFING, Head.of("agents\non duty", Unit.NUMBER, 1)));
        list.add(halves(People.OCCUPANCY, Head.of("occupancy\n%", Unit.SHARE, 1)));
        list.add(means(People.UTILISATION, Head.of("utilisation\n%", Unit.SHARE, 6)));
        list.add(means(People.CONTACTS_PER_HOUR, Head.of("contacts\n/h", Unit.PER_HOUR, 3)));
        list.add(means(People.PAID_TIME, Head.hours("paid\nh", 2)));
        list.add(halves(People.OVERTIME, Head.hours("overtime\nh", 3)));
        addIfAny(list, People.COST, Head.of("cost", Unit.MONEY, 2));
        addIfAny(list, People.QUOTA_ATTAINMENT, Head.of("quota\n%", Unit.SHARE, 4));
        addIfAny(list, Allocation.BREACH, Head.of("past the\nlimit %", Unit.SHARE, 5));
        return list;
    }

    private Column names(String heading) {
        return Column.text(
                heading,
                scopes.stream()
                        .map(scope -> terminal.cut(terminal.safe(scope.name()), LONGEST_NAME))
                        .toList());
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

    private List<Optional<Estimate>> values(Kpi kpi) {
        return scopes.stream().map(scope -> kpis.estimate(kpi, null, scope)).toList();
    }
}
