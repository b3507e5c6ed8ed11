package org.busyhour.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.ContactType;
import org.busyhour.reports.DayScope;
import org.busyhour.reports.ErlangAnswer;
import org.busyhour.reports.ErlangAnswers;
import org.busyhour.reports.Figures;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.RunCharts;

/** The day: its charts, and beside them the table of intervals, tinted where it asks for attention. */
final class DaySection implements Section {
    private final boolean several;

    /** Prepares it for a run of one day or of several. */
    DaySection(boolean several) {
        this.several = several;
    }

    private static final List<Tinted> COLUMNS = List.of(
            new Tinted(Column.of("Offered", Demand.OFFERED), Heat.OFFERED),
            new Tinted(Column.of("Answered", Demand.ANSWERED), Heat.NONE),
            new Tinted(Column.of("Lost", Demand.ABANDONMENT), Heat.LOST),
            new Tinted(Column.of("Service level", Speed.SERVICE_LEVEL), Heat.SHORTFALL),
            new Tinted(Column.of("ASA", Speed.ASA), Heat.WAIT),
            new Tinted(Column.of("Occu­pancy", People.OCCUPANCY), Heat.BUSY),
            new Tinted(Column.of("On duty", People.STAFFING), Heat.NONE));

    /** A column and how its cells are tinted. */
    private record Tinted(Column column, Heat heat) {}

    @Override
    public String id() {
        return "day";
    }

    @Override
    public String title() {
        return several ? "The intervals" : "The day";
    }

    @Override
    public void write(Page page) {
        Html html = page.html();
        html.open("div", "class", "beside").open("div", "class", "charts");
        page.chart(RunCharts.CONTACTS);
        page.chart(RunCharts.SERVICE_LEVEL);
        page.chart(RunCharts.STAFFING);
        page.chart(RunCharts.WARM_UP);
        html.close().open("div", "class", IntervalRows.frame(page.report()));
        new Intervals(page).write();
        html.close().close().line();
    }

    /** What a column over the day is of: what agents do, of the whole centre. */
    static Scope scope(RunReport report, Column column) {
        boolean ofAgents = column.kpi() == People.OCCUPANCY || column.kpi() == People.STAFFING;
        return ofAgents ? Scope.CENTRE : new DayScope(report.model()).contacts();
    }

    /** The table while it is being written. */
    private static final class Intervals {
        private final Page page;
        private final Html html;
        private final RunReport report;
        private final IntervalRows beginnings;
        private final List<Optional<Double>> erlang;
        private final boolean answered;
        private final double goal;
        private final List<List<Optional<Estimate>>> values = new ArrayList<>();
        private final List<Column.Style> styles = new ArrayList<>();

        Intervals(Page page) {
            this.page = page;
            html = page.html();
            report = page.report();
            erlang = erlang();
            answered = erlang.stream().anyMatch(Optional::isPresent);
            beginnings = new IntervalRows(report, COLUMNS.size() + (answered ? 2 : 1));
            goal = report.model().types().stream()
                    .filter(type -> !type.stage())
                    .map(ContactType::serviceLevel)
                    .mapToDouble(level -> level.goal())
                    .max()
                    .orElse(0);
            for (Tinted tinted : COLUMNS) {
                List<Optional<Estimate>> column = column(tinted.column());
                values.add(column);
                styles.add(tinted.column()
                        .style(column.stream()
                                .flatMap(Optional::stream)
                                .map(Estimate::mean)
                                .toList()));
            }
        }

        void write() {
            html.open("table", "class", "day").open("thead").open("tr").element("th", "From", "scope", "col");
            for (int i = 0; i < styles.size(); i++) {
                KpiTable.heading(page, COLUMNS.get(i).column(), styles.get(i));
            }
            if (answered) {
                html.open("th", "scope", "col", "class", "number");
                html.text("Erlang ").element("span", "%", "class", "unit");
            }
            html.closeThrough("thead").open("tbody").line();
            for (int row = 1; row <= report.kpis().afterRow(); row++) {
                if (row < report.kpis().afterRow() || anythingAfter()) {
                    row(row);
                }
            }
            html.closeThrough("table");
            html.element("p", note(), "class", "quiet");
        }

        private void row(int row) {
            beginnings.open(html, row);
            for (int i = 0; i < styles.size(); i++) {
                Optional<Estimate> value = values.get(i).get(row - 1);
                String text = value.map(styles.get(i)::mean).orElse(Figures.UNDEFINED);
                String heat = row < report.kpis().afterRow() ? heat(i, value) : "";
                html.element("td", text, "class", ("number " + heat).trim());
            }
            if (answered) {
                String text = erlang.get(row - 1).map(styles.get(3)::number).orElse(Figures.UNDEFINED);
                html.element("td", text, "class", "number erlang");
            }
            html.close().line();
        }

        private List<Optional<Double>> erlang() {
            ErlangAnswers answers = ErlangAnswers.of(report.kpis());
            Scope scope = new DayScope(report.model()).erlang();
            return IntStream.rangeClosed(1, report.kpis().afterRow())
                    .mapToObj(row -> answers.answer(scope, row).map(ErlangAnswer::serviceLevel))
                    .toList();
        }

        private String heat(int column, Optional<Estimate> value) {
            Heat heat = COLUMNS.get(column).heat();
            double greatest = values.get(column).stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(Estimate::mean)
                    .max()
                    .orElse(0);
            return value.map(Estimate::mean)
                    .map(mean -> heat == Heat.SHORTFALL ? (goal - mean) / goal : mean)
                    .map(mean -> heat.of(mean, greatest))
                    .orElse("");
        }

        private List<Optional<Estimate>> column(Column column) {
            Kpis kpis = report.kpis();
            List<Optional<Estimate>> all = new ArrayList<>();
            for (int row = 1; row <= kpis.afterRow(); row++) {
                all.add(kpis.estimate(column.kpi(), column.formula(), scope(report, column), row));
            }
            return all;
        }

        private boolean anythingAfter() {
            return values.stream()
                    .map(column -> column.get(column.size() - 1))
                    .anyMatch(value -> value.filter(e -> e.mean() != 0).isPresent());
        }

        private String note() {
            String without = new DayScope(report.model()).note();
            String lost = "Contacts and waits belong to the interval in which a contact entered the queue."
                    + (without.isEmpty() ? "" : " " + without);
            if (answered) {
                return lost + " Erlang: the service level that the formula gives for the interval by itself.";
            }
            boolean shared = ErlangAnswers.of(report.kpis())
                    .group(new DayScope(report.model()).erlang())
                    .isEmpty();
            return shared ? lost + " Erlang has no answer where types share groups or groups share types." : lost;
        }
    }
}
