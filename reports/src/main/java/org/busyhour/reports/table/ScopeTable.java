package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.busyhour.reports.CostParts;
import org.busyhour.reports.Span;

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
        scopes = new ArrayList<>(Scope.all(kpis.result().model(), kind));
    }

    static String types(Kpis kpis, Terminal terminal) {
        ScopeTable table = new ScopeTable(kpis, terminal, Scope.Kind.TYPE);
        return new TextTable(terminal, table.typeColumns()).write();
    }

    static String groups(Kpis kpis, Terminal terminal) {
        ScopeTable table = new ScopeTable(kpis, terminal, Scope.Kind.GROUP);
        return new TextTable(terminal, table.groupColumns()).write();
    }

    /** The parts of what groups cost; nothing where all hours are paid alike. */
    static Optional<String> costs(Kpis kpis, Terminal terminal) {
        if (!CostParts.told(kpis.result().model())) {
            return Optional.empty();
        }
        ScopeTable table = new ScopeTable(kpis, terminal, Scope.Kind.GROUP);
        table.scopes.addAll(Scope.all(kpis.result().model(), Scope.Kind.CENTRE));
        return Optional.of(new TextTable(terminal, table.costColumns()).write());
    }

    private List<Column> costColumns() {
        List<Column> list = new ArrayList<>();
        list.add(names(terminal, "group", scopes));
        list.add(halves(People.COST, Head.of("cost", Unit.MONEY, 1)));
        list.add(means(People.COST_REGULAR, Head.of("planned\nhours", Unit.MONEY, 2)));
        list.add(means(People.COST_OVERTIME, Head.of("overtime", Unit.MONEY, 2)));
        addIfAny(list, People.COST_NIGHT, Head.of("night\npremium", Unit.MONEY, 2));
        addIfAny(list, People.COST_ON_CALL, Head.of("on call", Unit.MONEY, 3));
        addIfAny(list, People.COST_CALL_UP, Head.of("called\nup", Unit.MONEY, 3));
        return list;
    }

    private List<Column> typeColumns() {
        List<Column> list = new ArrayList<>();
        list.add(names(terminal, "type", scopes));
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
        list.add(times(Speed.ASA, "ASA", 3, true));
        list.add(times(Speed.WAIT_P90, "wait\nP90", 6, false));
        list.add(times(Speed.AHT, "AHT", 5, true));
        addIfAny(list, Allocation.BREACH, Head.of("past the\nlimit %", Unit.SHARE, 4));
        addIfAny(list, Demand.RETRIES, Head.of("retries", Unit.COUNT, 8));
        addIfAny(list, Demand.REPEATS, Head.of("repeats", Unit.COUNT, 7));
        return list;
    }

    private List<Column> groupColumns() {
        List<Column> list = new ArrayList<>();
        list.add(names(terminal, "group", scopes));
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

    /** The names of scopes. */
    static Column names(Terminal terminal, String heading, List<Scope> scopes) {
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

    /** Seconds, unless work that is done later takes hours: then each row of it has its own unit. */
    private Column times(Kpi kpi, String heading, int importance, boolean halves) {
        List<Optional<Estimate>> values = values(kpi);
        List<Boolean> later = scopes.stream().map(this::deferred).toList();
        boolean hours = IntStream.range(0, values.size())
                .anyMatch(i -> later.get(i)
                        && values.get(i)
                                .map(Estimate::mean)
                                .filter(Span::isLong)
                                .isPresent());
        if (hours) {
            return columns.spans(Head.of(heading, Unit.SECONDS, importance), values, later, halves);
        }
        Head head = Head.of(heading + " s", Unit.SECONDS, importance);
        return halves ? columns.withHalfWidths(head, values) : columns.means(head, values);
    }

    private boolean deferred(Scope scope) {
        return kpis.result().model().types().get(scope.index()).deferred();
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
