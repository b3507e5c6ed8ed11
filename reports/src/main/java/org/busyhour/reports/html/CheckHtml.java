package org.busyhour.reports.html;

import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckText;
import org.busyhour.reports.Making;

/** Writes {@code report.html} of a check: one file, as {@link HtmlReport} is. */
public final class CheckHtml {
    private static final String NOTE = "A target is met or missed only if a test at the error rate says so; what is too"
            + " close to tell stays inconclusive. The interval beside each value is the usual one of 95 %, shown to give an"
            + " idea of its precision.";

    private final CheckReport report;
    private final Html html = new Html();

    private CheckHtml(CheckReport report) {
        this.report = report;
    }

    /**
     * Writes the report of a check.
     *
     * @param report the check
     * @return the text of the file
     */
    public static String write(CheckReport report) {
        return new CheckHtml(report).page();
    }

    private String page() {
        String heading = "Check: " + (report.title().isBlank() ? report.name() : report.title());
        Document.begin(html, heading);
        html.open("header", "id", "verdict").element("h1", heading);
        html.open("p", "class", "verdict " + report.verdict().key());
        html.element("span", HeadSection.mark(report.verdict()), "class", "mark");
        html.text(" " + CheckText.verdict(report)).close();
        html.element("p", CheckText.effort(report), "class", "quiet").close().line();
        targets();
        making();
        return Document.end(html);
    }

    private void targets() {
        html.open("section", "id", "targets").element("h2", "Targets").line();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "Verdict", "scope", "col").element("th", "Target", "scope", "col");
        html.element("th", "Found (95 % interval)", "scope", "col", "class", "number");
        html.element("th", "Replications", "scope", "col", "class", "number");
        html.closeThrough("thead").open("tbody").line();
        CheckLine.worstFirst(report).forEach(this::row);
        html.closeThrough("div");
        html.element("p", NOTE, "class", "quiet").close().line();
    }

    private void row(CheckLine line) {
        html.open("tr").open("td", "class", "verdict " + line.verdict().key());
        html.element("span", HeadSection.mark(line.verdict()), "class", "mark");
        html.text(" " + line.word()).close();
        html.open("td").text(line.target());
        if (!line.note().isEmpty()) {
            html.empty("br").element("small", line.note(), "class", "quiet");
        }
        html.close();
        html.element("td", line.actual(), "class", "number");
        html.element("td", String.valueOf(line.replications()), "class", "number");
        html.close().line();
    }

    private void making() {
        Making making = report.making();
        html.open("section", "id", "making").element("h2", "How it was made").line();
        html.open("dl", "class", "making");
        MakingSection.term(html, "Command", making.command());
        MakingSection.term(html, "Busyhour", making.version());
        MakingSection.term(html, "Seed", String.valueOf(report.effort().seed()));
        report.against().ifPresent(against -> MakingSection.term(html, "Baseline", against.file()));
        html.close().line();
        MakingSection.overrides(html, making.overrides());
        MakingSection.inputs(html, making.inputs());
        html.open("details").element("summary", "The scenario");
        html.open("pre", "class", "scenario").text(making.scenario()).close().close();
        html.close().line();
    }
}
