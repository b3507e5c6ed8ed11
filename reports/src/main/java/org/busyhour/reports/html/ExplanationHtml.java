package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.ExplanationText;
import org.busyhour.reports.Making;
import org.busyhour.reports.chart.SvgChart;
import org.busyhour.reports.chart.WaterfallChart;
import org.busyhour.reports.chart.WaterfallCharts;
import org.busyhour.studies.explain.Cause;

/** Writes {@code report.html} of an explanation: one file, as {@link HtmlReport} is. */
public final class ExplanationHtml {
    private static final String NOTE = "Each part is a Shapley value: the mean, over all orders in which the causes may"
            + " come one after the other, of what the KPI changes by when the cause comes. All mixtures meet the same"
            + " customers; the interval of a part holds the true one in 95 of 100 cases. In the charts a full bar has an"
            + " interval that leaves out 0; the line at its end is the interval.";

    private final ExplanationReport report;
    private final Html html = new Html();
    private final KpiNames names = new KpiNames(html);

    private ExplanationHtml(ExplanationReport report) {
        this.report = report;
    }

    /**
     * Writes the report of an explanation.
     *
     * @param report the explanation
     * @return the text of the file
     */
    public static String write(ExplanationReport report) {
        return new ExplanationHtml(report).page();
    }

    private String page() {
        Document.begin(html, title());
        head();
        report.scopes().forEach(this::scope);
        making();
        return Document.end(html);
    }

    private String title() {
        return "Why: " + report.whatIf().heading();
    }

    private void head() {
        html.open("header", "id", "verdict");
        html.element("h1", title());
        int n = report.replications();
        html.element(
                "p",
                report.whatIf().name() + " against " + report.base().name() + " · " + report.mixtures()
                        + (report.mixtures() == 1 ? " mixture, " : " mixtures, ") + n
                        + (n == 1 ? " replication" : " replications") + " each, seed "
                        + report.seed(),
                "class",
                "quiet");
        html.element("p", ExplanationText.verdict(report), "class", "verdict");
        boolean same = report.explanation().causes().isEmpty();
        html.element("p", same ? ExplanationText.method(report) : NOTE, "class", "quiet");
        ExplanationText.notes(report).forEach(note -> html.element("p", note, "class", "quiet"));
        html.close().line();
        html.open("nav", "aria-label", "Contents");
        for (Scope scope : report.scopes()) {
            html.element("a", ComparisonText.heading(scope), "href", "#" + id(scope))
                    .text(" ");
        }
        html.element("a", "How it was made", "href", "#making").close().line();
    }

    private static String id(Scope scope) {
        return scope.kind().key() + "-" + scope.index();
    }

    private void scope(Scope scope) {
        html.open("section", "id", id(scope))
                .element("h2", ComparisonText.heading(scope))
                .line();
        new ExplanationRows(html, names, report.of(scope), report.explanation().causes()).write();
        if (scope.equals(report.scopes().get(0))) {
            html.open("div", "class", "forest");
            WaterfallCharts.of(report).forEach(this::figure);
            html.close();
        }
        html.close().line();
    }

    private void figure(WaterfallChart chart) {
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
        causes(report.explanation().causes());
        MakingSection.overrides(html, making.overrides());
        scenario(report.base());
        scenario(report.whatIf());
        names.definitions();
        html.close().line();
    }

    private void causes(List<Cause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        html.element("h3", "The causes").open("ul");
        causes.forEach(cause -> html.open("li")
                .element("strong", cause.title())
                .text(": " + cause.meaning())
                .close());
        html.close().line();
    }

    private void scenario(Variant variant) {
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
