package org.busyhour.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.model.Model;
import org.busyhour.reports.KindOfType;

/** A table for each kind of contact types that the model has, with the KPIs that such types are judged by. */
final class KindTables {
    private static final List<Column> DEFERRED = List.of(
            Column.of(Deferred.ON_TIME),
            Column.of(Deferred.ON_GOAL),
            Column.of("First reply", Deferred.TFR),
            Column.of(Deferred.LATENESS_MEAN),
            Column.of(Deferred.LATENESS_P90),
            Column.of("Left at the end", Deferred.BACKLOG),
            Column.of("Oldest of them", Deferred.BACKLOG_AGE));

    private static final List<Column> JOURNEYS = List.of(
            Column.of("Whole journey", Stages.JOURNEY_TIME),
            Column.of("Of it waiting", Stages.JOURNEY_WAIT),
            Column.of("Time here", Stages.STAGE_TIME),
            Column.of("Of it waiting", Stages.STAGE_WAIT));

    private static final List<Column> LISTS = List.of(
            Column.of("Records", Demand.OFFERED),
            Column.of("Finished", Outbound.FINISHED),
            Column.of(Outbound.DIALS),
            Column.of("Reached, of dials", Outbound.CONTACT_RATE),
            Column.of("Dropped, of reached", Outbound.ABANDONED_CONNECTS),
            Column.of(Outbound.UNREACHED));

    private KindTables() {}

    static void write(Page page) {
        Model model = page.report().model();
        for (KindOfType kind : KindOfType.values()) {
            List<Scope> scopes = kind.scopes(model);
            if (!scopes.isEmpty()) {
                page.html().element("h3", kind.title()).line();
                KpiTable.ofSpans(page, scopes).write(columns(kind, model));
            }
        }
    }

    private static List<Column> columns(KindOfType kind, Model model) {
        return switch (kind) {
            case DEFERRED -> DEFERRED;
            case LIST -> LISTS;
            case JOURNEY -> journeys(model);
        };
    }

    /** Records of lists wait too, though nobody does: where there are any, the share of all waiting would mislead. */
    private static List<Column> journeys(Model model) {
        List<Column> columns = new ArrayList<>(JOURNEYS);
        if (KindOfType.LIST.scopes(model).isEmpty()) {
            columns.add(Column.of(Stages.QUEUE_SHARE));
        }
        return columns;
    }
}
