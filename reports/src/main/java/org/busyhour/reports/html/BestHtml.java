package org.busyhour.reports.html;

import org.busyhour.reports.BestReport;
import org.busyhour.reports.BestText;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.studies.best.Contender;

/** Writes {@code report.html} of a choice: one file, as {@link HtmlReport} is. */
public final class BestHtml {
    private static final String NOTE = "All scenarios meet the same customers and are simulated side by side; who is"
            + " clearly behind drops out. An interval holds the true value of its own scenario in 95 of 100 cases.";

    private BestHtml() {}

    /**
     * Writes the report of a choice.
     *
     * @param report the choice
     * @return the text of the file
     */
    public static String write(BestReport report) {
        Html html = new Html();
        Document.begin(html, "Which is best?");
        html.open("header", "id", "verdict").element("h1", "Which is best?");
        html.element(
                "p",
                report.variants().size() + " scenarios · " + report.selection().replications()
                        + " replications in all, seed " + report.seed(),
                "class",
                "quiet");
        html.element("p", BestText.verdict(report), "class", "verdict");
        html.element("p", BestText.meaning(report));
        html.element("p", NOTE, "class", "quiet").close().line();
        html.open("section", "id", "scenarios").element("h2", "The scenarios").line();
        table(html, report);
        html.close().line();
        making(html, report);
        return Document.end(html);
    }

    private static void table(Html html, BestReport report) {
        String what = report.goal().kpi().title();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "Scenario", "scope", "col");
        html.element("th", what, "scope", "col", "class", "number");
        html.element("th", "Replications", "scope", "col", "class", "number");
        html.element("th", "", "scope", "col");
        html.closeThrough("thead").open("tbody").line();
        for (Contender contender : report.selection().contenders()) {
            html.open("tr").element("th", report.name(contender), "scope", "row");
            html.element("td", BestText.value(report, contender), "class", "number");
            html.element("td", String.valueOf(contender.replications()), "class", "number");
            html.element("td", BestText.fate(report, contender)).close().line();
        }
        html.closeThrough("div").line();
    }

    private static void making(Html html, BestReport report) {
        ComparisonReport.Variant first = report.variants().get(0);
        html.open("section", "id", "making").element("h2", "How it was made").line();
        html.open("dl", "class", "making");
        MakingSection.term(html, "Command", first.making().command());
        MakingSection.term(html, "Busyhour", first.making().version());
        MakingSection.term(html, "Seed", String.valueOf(report.seed()));
        MakingSection.term(html, "Procedure", "KN, Kim and Nelson 2001; indifference " + report.indifference());
        html.close().line();
        MakingSection.overrides(html, first.making().overrides());
        for (ComparisonReport.Variant variant : report.variants()) {
            html.element("h3", variant.name());
            MakingSection.inputs(html, variant.making().inputs());
        }
        html.close().line();
    }
}
