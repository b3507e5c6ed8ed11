package org.busyhour.reports.html;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.DayScope;
import org.busyhour.reports.DayText;
import org.busyhour.reports.ReplicationText;
import org.busyhour.reports.RunReport;

/** Day by day: a table with a row for each calendar day of a replication. */
final class DaysSection implements Section {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Offered", Demand.OFFERED),
            Column.of("Answered", Demand.ANSWERED),
            Column.of("Lost", Demand.ABANDONMENT),
            Column.of("Service level", Speed.SERVICE_LEVEL),
            Column.of("ASA", Speed.ASA),
            Column.of("Occu­pancy", People.OCCUPANCY),
            Column.of("On duty", People.STAFFING));

    /** A table with more rows than this scrolls inside itself. */
    private static final int MANY = 31;

    @Override
    public String id() {
        return "days";
    }

    @Override
    public String title() {
        return "Day by day";
    }

    @Override
    public void write(Page page) {
        Html html = page.html();
        RunReport report = page.report();
        List<Integer> rows = report.kpis().days();
        List<Column.Style> styles =
                COLUMNS.stream().map(column -> style(report, column)).toList();
        html.open("div", "class", rows.size() > MANY ? "scroll tall long" : "scroll");
        html.open("table", "class", "day").open("thead").open("tr").element("th", "Day", "scope", "col");
        for (int i = 0; i < styles.size(); i++) {
            KpiTable.heading(page, COLUMNS.get(i), styles.get(i));
        }
        html.closeThrough("thead").open("tbody").line();
        rows.forEach(row -> row(page, row, styles));
        html.closeThrough("div").line();
        html.element("p", note(report), "class", "quiet").line();
    }

    private static void row(Page page, int row, List<Column.Style> styles) {
        Html html = page.html();
        html.open("tr").element("th", DayText.of(page.report(), row), "scope", "row");
        for (int i = 0; i < styles.size(); i++) {
            KpiTable.cell(html, value(page.report(), COLUMNS.get(i), row).orElse(null), styles.get(i), "");
        }
        html.close().line();
    }

    private static String note(RunReport report) {
        String cut = DayText.cut(report);
        String without = new DayScope(report.model()).note();
        return "Each day over "
                + ReplicationText.count(report.replications(), report.model().timeline())
                + "; contacts and waits belong to the day on which a contact entered the queue."
                + (cut.isEmpty() ? "" : " " + cut)
                + (without.isEmpty() ? "" : " " + without);
    }

    private static Column.Style style(RunReport report, Column column) {
        return column.style(report.kpis().days().stream()
                .flatMap(row -> value(report, column, row).stream())
                .map(Estimate::mean)
                .toList());
    }

    private static Optional<Estimate> value(RunReport report, Column column, int row) {
        Kpis kpis = report.kpis();
        return kpis.estimate(column.kpi(), column.formula(), DaySection.scope(report, column), row);
    }
}
