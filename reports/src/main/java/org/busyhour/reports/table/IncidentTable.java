package org.busyhour.reports.table;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.incidents.Measure;

/** What each incident costs, against the same days without it. */
final class IncidentTable {
    private static final double PER_MINUTE = 1 / 60.0;

    private final List<IncidentCost> costs;
    private final Columns columns;

    private IncidentTable(List<IncidentCost> costs, Terminal terminal) {
        this.costs = costs;
        columns = new Columns(terminal);
    }

    static String of(List<IncidentCost> costs, Terminal terminal) {
        return new TextTable(terminal, new IncidentTable(costs, terminal).columns()).write();
    }

    private List<Column> columns() {
        return List.of(
                Column.text("incident", costs.stream().map(IncidentCost::name).toList()),
                columns.means(Head.of("times", Unit.COUNT, 5), values(Measure.TIMES)),
                columns.means(Head.of("available\n%", Unit.SHARE, 6), values(Measure.AVAILABILITY)),
                columns.withHalfWidths(Head.of("backlog\npeak", Unit.CONTACTS, 2), values(Measure.BACKLOG_PEAK)),
                columns.withHalfWidths(
                        new Head(List.of("recovers", "in min"), PER_MINUTE, 1), values(Measure.TIME_TO_RECOVER)),
                columns.withHalfWidths(Head.of("extra\nabandoned", Unit.COUNT, 1), values(Measure.EXTRA_ABANDONED)),
                columns.withHalfWidths(Head.of("extra\nblocked", Unit.COUNT, 3), values(Measure.EXTRA_BLOCKED)),
                columns.withHalfWidths(Head.of("extra\noffered", Unit.COUNT, 4), values(Measure.EXTRA_OFFERED)));
    }

    private List<Optional<Estimate>> values(Measure measure) {
        return costs.stream().map(cost -> cost.value(measure)).toList();
    }
}
