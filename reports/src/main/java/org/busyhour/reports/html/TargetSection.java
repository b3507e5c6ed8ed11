package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.reports.FindingText;
import org.busyhour.reports.Judged;

/** The targets, missed ones first. */
final class TargetSection implements Section {
    @Override
    public String id() {
        return "targets";
    }

    @Override
    public String title() {
        return "Targets";
    }

    @Override
    public void write(Page page) {
        List<Judged> all = Judged.worstFirst(page.report());
        if (all.isEmpty()) {
            page.html().element("p", "The scenario names no targets.", "class", "quiet");
            return;
        }
        Html html = page.html();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "Verdict", "scope", "col").element("th", "Measure", "scope", "col");
        html.element("th", "Target", "scope", "col", "class", "number");
        html.element("th", "Value (95 % interval)", "scope", "col", "class", "number");
        html.closeThrough("thead").open("tbody").line();
        all.forEach(judged -> row(page, judged));
        html.closeThrough("div");
        if (all.stream().anyMatch(Judged::dependsOnFormula)) {
            html.element(
                    "p",
                    "* Counted by another formula of the same measure, the verdict would be another.",
                    "class",
                    "quiet");
        }
        html.line();
    }

    private static void row(Page page, Judged judged) {
        Html html = page.html();
        html.open("tr").open("td", "class", "verdict " + judged.verdict().key());
        html.element("span", HeadSection.mark(judged.verdict()), "class", "mark");
        html.text(" " + judged.verdict().key() + (judged.dependsOnFormula() ? " *" : ""))
                .close();
        html.open("td");
        page.name(judged.target().kpi());
        String formula = judged.formula().isEmpty() ? "" : " (" + judged.formula() + ")";
        html.text(formula + " of " + judged.target().scope().name()).close();
        String expected =
                FindingText.expected(judged.target()).replace(">=", "≥").replace("<=", "≤");
        html.element("td", expected, "class", "number");
        String leftOut = FindingText.leftOut(judged.target(), judged.finding());
        String actual = judged.actual(page.report());
        html.element("td", leftOut.isEmpty() ? actual : actual + "; " + leftOut, "class", "number");
        html.close().line();
    }
}
