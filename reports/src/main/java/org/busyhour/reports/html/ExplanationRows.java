package org.busyhour.reports.html;

import java.util.List;
import java.util.Locale;
import org.busyhour.reports.PartFigures;
import org.busyhour.studies.explain.Cause;
import org.busyhour.studies.explain.Explained;

/** The table of an explanation: a row a KPI, a column a cause. */
final class ExplanationRows {
    private static final String PLUS_MINUS = "±";

    private final Html html;
    private final KpiNames names;
    private final List<Explained> explained;
    private final List<Cause> causes;

    ExplanationRows(Html html, KpiNames names, List<Explained> explained, List<Cause> causes) {
        this.html = html;
        this.names = names;
        this.explained = explained;
        this.causes = causes;
    }

    void write() {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "KPI", "scope", "col");
        number("th", "Before");
        causes.forEach(cause -> number("th", capital(cause.title())));
        number("th", "In all");
        number("th", "After");
        html.closeThrough("thead").open("tbody").line();
        explained.forEach(this::row);
        html.closeThrough("div").line();
    }

    private void row(Explained row) {
        PartFigures figures = PartFigures.of(row);
        html.open("tr").open("th", "scope", "row");
        names.name(row.kpi(), row.kpi().title());
        html.text(row.formula().isEmpty() ? "" : " (" + row.formula() + ")").close();
        number("td", figures.base());
        for (int i = 0; i < row.parts().size(); i++) {
            number("td", figures.part(i, PLUS_MINUS));
        }
        number("td", figures.change(PLUS_MINUS));
        number("td", figures.whatIf());
        html.close().line();
    }

    private void number(String tag, String text) {
        html.element(tag, text, "class", "number", "scope", tag.equals("th") ? "col" : "");
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
