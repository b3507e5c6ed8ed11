package org.busyhour.reports.html;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.ErlangAnswer;
import org.busyhour.reports.ErlangAnswers;
import org.busyhour.reports.Figures;

/** The closed form beside the simulation, interval by interval, for each type where there is one. */
final class ErlangSection implements Section {
    private static final String WHAT =
            "The formula takes each interval by itself as if it lasted for ever, with the simulated arrivals, the mean"
                    + " handling time and the agents on duty, rounded, and takes times and patience to be exponential. Where the two"
                    + " differ, it is for what the formula leaves out: the queue that one interval hands to the next, and the shapes of"
                    + " the distributions.";

    @Override
    public String id() {
        return "erlang";
    }

    @Override
    public String title() {
        return "Erlang against simulation";
    }

    @Override
    public void write(Page page) {
        ErlangAnswers answers = ErlangAnswers.of(page.report().kpis());
        List<Scope> types = Scope.all(page.report().model(), Scope.Kind.TYPE).stream()
                .filter(type -> answers.group(type).isPresent())
                .toList();
        page.html()
                .element(
                        "p",
                        types.isEmpty()
                                ? "No type is served by one group that serves nothing else, so Erlang's formulas have no answer."
                                : WHAT,
                        "class",
                        "quiet");
        types.forEach(type -> new Table(page, answers, type).write());
    }

    /** The table of a type while it is being written. */
    private static final class Table {
        private static final int COLUMNS = 12;
        private static final Column.Style PERCENT = new Column.Style("%", 100, 1);
        private static final Column.Style SECONDS = new Column.Style("s", 1, 1);
        private static final Column.Style HEADS = new Column.Style("", 1, 1);

        private final Page page;
        private final Html html;
        private final ErlangAnswers answers;
        private final IntervalRows beginnings;
        private final Scope type;
        private final Scope group;

        Table(Page page, ErlangAnswers answers, Scope type) {
            this.page = page;
            html = page.html();
            this.answers = answers;
            this.type = type;
            beginnings = new IntervalRows(page.report(), COLUMNS);
            group = Scope.group(page.report().model(), answers.group(type).orElseThrow());
        }

        void write() {
            html.open("details", "open", "open").element("summary", title());
            html.open("div", "class", IntervalRows.frame(page.report()))
                    .open("table", "class", "compare")
                    .open("thead")
                    .open("tr");
            html.element("th", "From", "scope", "col", "rowspan", "2");
            html.element("th", "Offered", "scope", "col", "rowspan", "2", "class", "number");
            html.element("th", "Agents", "scope", "colgroup", "colspan", "2", "class", "middle");
            List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, People.OCCUPANCY)
                    .forEach(this::over);
            html.close().open("tr");
            html.element("th", "on duty", "scope", "col", "class", "number");
            html.element("th", "needed", "scope", "col", "class", "number");
            for (int i = 0; i < 4; i++) {
                html.element("th", "simulated", "scope", "col", "class", "number");
                html.element("th", "Erlang", "scope", "col", "class", "number erlang");
            }
            html.closeThrough("thead").open("tbody").line();
            for (int row = 1; row < page.report().kpis().afterRow(); row++) {
                row(row);
            }
            html.closeThrough("details").line();
        }

        private String title() {
            return type.name() + ", served by " + group.name();
        }

        private void over(Kpi kpi) {
            html.open("th", "scope", "colgroup", "colspan", "2", "class", "middle");
            page.name(kpi);
            html.text(" ")
                    .element("span", kpi.equals(Speed.ASA) ? "s" : "%", "class", "unit")
                    .close();
        }

        private void row(int row) {
            Kpis kpis = page.report().kpis();
            Optional<ErlangAnswer> answer = answers.answer(type, row);
            beginnings.open(html, row);
            number(kpis.estimate(Demand.OFFERED, null, type, row).map(HEADS::mean));
            number(kpis.estimate(People.STAFFING, null, group, row).map(HEADS::mean));
            number(answer.map(ErlangAnswer::need).map(String::valueOf));
            pair(kpis.estimate(Speed.SERVICE_LEVEL, null, type, row), answer.map(ErlangAnswer::serviceLevel), PERCENT);
            pair(kpis.estimate(Speed.ASA, null, type, row), answer.map(ErlangAnswer::asaSeconds), SECONDS);
            pair(kpis.estimate(Demand.ABANDONMENT, null, type, row), answer.map(ErlangAnswer::abandonment), PERCENT);
            pair(kpis.estimate(People.OCCUPANCY, null, group, row), answer.map(ErlangAnswer::occupancy), PERCENT);
            html.close().line();
        }

        private void pair(Optional<Estimate> simulated, Optional<Double> erlang, Column.Style style) {
            KpiTable.cell(html, simulated.orElse(null), style, "");
            html.element("td", erlang.map(style::number).orElse(Figures.UNDEFINED), "class", "number erlang");
        }

        private void number(Optional<String> text) {
            html.element("td", text.orElse(Figures.UNDEFINED), "class", "number");
        }
    }
}
