package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.studies.compare.Compared;
import org.jspecify.annotations.Nullable;

/** The table of differences of a what-if: a row a KPI, the centre's first, then those of types and groups. */
final class ComparisonRows {
    private static final double LEAST_P = 1e-4;

    private final Html html;
    private final KpiNames names;
    private final List<Compared> differences;
    private final boolean margins;

    ComparisonRows(Html html, KpiNames names, List<Compared> differences) {
        this.html = html;
        this.names = names;
        this.differences = differences;
        margins = differences.stream().anyMatch(c -> c.equivalence().isPresent());
    }

    void write() {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "KPI", "scope", "col");
        for (String heading : List.of("Base", "What-if", "Difference", "95 % interval", "p")) {
            html.element("th", heading, "scope", "col", "class", "number");
        }
        html.element("th", "Chance", "scope", "col");
        if (margins) {
            html.element("th", "Equivalent", "scope", "col");
        }
        html.element("th", "Saved", "scope", "col", "class", "number");
        html.closeThrough("thead").open("tbody").line();
        Scope above = null;
        for (Compared compared : differences) {
            if (!compared.scope().equals(above)) {
                above = compared.scope();
                heading(above);
            }
            row(compared);
        }
        html.closeThrough("div").line();
    }

    private void heading(Scope scope) {
        html.open("tr", "class", "date")
                .element("th", ComparisonText.heading(scope), "scope", "rowgroup", "colspan", margins ? "9" : "8")
                .close()
                .line();
    }

    private void row(Compared compared) {
        DifferenceFigures figures = DifferenceFigures.of(compared);
        html.open("tr").open("th", "scope", "row");
        names.name(compared.kpi(), compared.kpi().title());
        html.text(compared.formula().isEmpty() ? "" : " (" + compared.formula() + ")")
                .close();
        number(figures.base());
        number(figures.whatIf());
        number(figures.plain());
        number(figures.interval().orElse(Figures.UNDEFINED));
        number(p(compared.difference().p()));
        noise(compared);
        if (margins) {
            html.element("td", DifferenceFigures.equivalence(compared));
        }
        number(figures.saved().map(ratio -> ratio + " ×").orElse(Figures.UNDEFINED));
        html.close().line();
    }

    private void noise(Compared compared) {
        html.open("td");
        if (compared.beyondNoise()) {
            html.element("strong", DifferenceFigures.noise(compared));
        } else {
            html.text(DifferenceFigures.noise(compared));
        }
        html.close();
    }

    private void number(String text) {
        html.element("td", text, "class", "number");
    }

    private static String p(@Nullable Double p) {
        if (p == null) {
            return Figures.UNDEFINED;
        }
        return p < LEAST_P ? "< 0.0001" : Figures.fixed(p, 4);
    }
}
