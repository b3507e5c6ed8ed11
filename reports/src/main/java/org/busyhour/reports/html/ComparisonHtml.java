package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.ComparisonReport.WhatIf;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.Making;
import org.busyhour.reports.chart.ForestChart;
import org.busyhour.reports.chart.ForestCharts;
import org.busyhour.reports.chart.SvgChart;
import org.busyhour.studies.compare.Compared;

/** Writes {@code report.html} of a comparison: one file, as {@link HtmlReport} is. */
public final class ComparisonHtml {
    private static final String NOTE = "Every difference is the what-if less the base, over the same customers; the"
            + " interval holds the true one in 95 of 100 cases. Beyond noise is what Holm's correction leaves at 5 % of all"
            + " differences of the what-if. Saved tells how many times as many replications other customers for each would"
            + " take to be as sure. In the charts a full dot is beyond noise, a hollow one isn't.";

    private final ComparisonReport report;
    private final Html html = new Html();
    private final KpiNames names = new KpiNames(html);

    private ComparisonHtml(ComparisonReport report) {
        this.report = report;
    }

    /**
     * Writes the report of a comparison.
     *
     * @param report the comparison
     * @return the text of the file
     */
    public static String write(ComparisonReport report) {
        return new ComparisonHtml(report).page();
    }

    private String page() {
        Document.begin(html, "What if: " + report.base().heading());
        head();
        for (int i = 0; i < report.whatIfs().size(); i++) {
            whatIf(i);
        }
        making();
        return Document.end(html);
    }

    private void head() {
        html.open("header", "id", "verdict");
        html.element("h1", "What if: " + report.base().heading());
        int n = report.replications();
        html.element(
                "p",
                report.base().name() + " and " + report.whatIfs().size()
                        + (report.whatIfs().size() == 1 ? " what-if" : " what-ifs") + " · " + n
                        + (n == 1 ? " replication" : " replications") + " each, seed " + report.seed(),
                "class",
                "quiet");
        for (WhatIf whatIf : report.whatIfs()) {
            html.element("p", ComparisonText.verdict(report, whatIf), "class", "verdict");
        }
        html.element("p", NOTE, "class", "quiet").close().line();
        html.open("nav", "aria-label", "Contents");
        for (int i = 0; i < report.whatIfs().size(); i++) {
            html.element("a", report.whatIfs().get(i).variant().heading(), "href", "#" + id(i))
                    .text(" ");
        }
        html.element("a", "How it was made", "href", "#making").close().line();
    }

    private static String id(int whatIf) {
        return "what-if-" + (whatIf + 1);
    }

    private void whatIf(int at) {
        WhatIf whatIf = report.whatIfs().get(at);
        List<Compared> differences = whatIf.comparison().differences();
        html.open("section", "id", id(at))
                .element("h2", whatIf.variant().heading())
                .line();
        html.element("p", ComparisonText.noise(whatIf));
        ComparisonText.lacking(report, whatIf).forEach(sentence -> html.element("p", sentence, "class", "quiet"));
        if (!differences.isEmpty()) {
            new ComparisonRows(html, names, differences).write();
        }
        html.open("div", "class", "forest");
        ForestCharts.of(report, at).forEach(this::figure);
        html.close().close().line();
    }

    private void figure(ForestChart chart) {
        html.open("figure").open("div", "class", "chart").trusted(SvgChart.element(chart));
        html.close().close().line();
    }

    private void making() {
        Making making = report.base().making();
        html.open("section", "id", "making").element("h2", "How it was made").line();
        html.open("dl", "class", "making");
        MakingSection.term(html, "Command", making.command());
        MakingSection.term(html, "Busyhour", making.version());
        MakingSection.term(html, "Seed", String.valueOf(report.seed()));
        MakingSection.term(html, "Replications", report.replications() + " each");
        html.close().line();
        MakingSection.overrides(html, making.overrides());
        scenario(report.base());
        report.whatIfs().forEach(whatIf -> scenario(whatIf.variant()));
        names.definitions();
        html.close().line();
    }

    private void scenario(ComparisonReport.Variant variant) {
        html.element("h3", variant.name());
        MakingSection.inputs(html, variant.making().inputs());
        html.open("details").element("summary", "The scenario " + variant.name());
        html.open("pre", "class", "scenario")
                .text(variant.making().scenario())
                .close()
                .close()
                .line();
    }
}
