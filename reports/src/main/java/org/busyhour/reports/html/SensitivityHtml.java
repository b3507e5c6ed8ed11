package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.EffectFigures;
import org.busyhour.reports.Making;
import org.busyhour.reports.SensitivityReport;
import org.busyhour.reports.SensitivityText;
import org.busyhour.reports.chart.EffectCharts;
import org.busyhour.reports.chart.ForestChart;
import org.busyhour.reports.chart.SvgChart;
import org.busyhour.studies.sensitivity.Lever;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/** Writes {@code report.html} of a sensitivity study: one file, as {@link HtmlReport} is. */
public final class SensitivityHtml {
    private static final String PLUS_MINUS = "±";

    private final SensitivityReport report;
    private final Html html = new Html();
    private final KpiNames names = new KpiNames(html);

    private SensitivityHtml(SensitivityReport report) {
        this.report = report;
    }

    /**
     * Writes the report of a sensitivity study.
     *
     * @param report the study
     * @return the text of the file
     */
    public static String write(SensitivityReport report) {
        return new SensitivityHtml(report).page();
    }

    private String page() {
        Document.begin(html, title());
        head();
        report.scopes().forEach(this::scope);
        report.groups().forEach(this::day);
        making();
        return Document.end(html);
    }

    private String title() {
        return "What moves: " + report.scenario().heading();
    }

    private void head() {
        int n = report.replications();
        html.open("header", "id", "verdict");
        html.element("h1", title());
        html.element(
                "p",
                n + (n == 1 ? " replication" : " replications") + " each, seed " + report.seed(),
                "class",
                "quiet");
        html.element("p", SensitivityText.verdict(report), "class", "verdict");
        SensitivityText.best(report).ifPresent(sentence -> html.element("p", sentence));
        html.element(
                        "p",
                        SensitivityText.method(report) + " In the charts a full dot has an interval that leaves out 0.",
                        "class",
                        "quiet")
                .close()
                .line();
        html.open("nav", "aria-label", "Contents");
        report.scopes()
                .forEach(scope -> html.element("a", ComparisonText.heading(scope), "href", "#" + id(scope))
                        .text(" "));
        report.groups()
                .forEach(group -> html.element("a", "One more in " + group.name(), "href", "#more-" + group.index())
                        .text(" "));
        html.element("a", "How it was made", "href", "#making").close().line();
    }

    private static String id(Scope scope) {
        return scope.kind().key() + "-" + scope.index();
    }

    private void scope(Scope scope) {
        html.open("section", "id", id(scope))
                .element("h2", ComparisonText.heading(scope))
                .line();
        table("KPI", report.sensitivity().levers().stream().map(Lever::title).toList(), true);
        for (Sensed sensed : report.of(scope)) {
            html.open("tr").open("th", "scope", "row");
            names.name(sensed.kpi(), sensed.kpi().title());
            html.close();
            number("td", SensitivityText.value(sensed));
            sensed.effects()
                    .forEach(effect ->
                            number("td", EffectFigures.text(sensed.kpi(), sensed.value(), effect, PLUS_MINUS)));
            html.close().line();
        }
        html.closeThrough("div").line();
        if (scope.equals(report.scopes().get(0))) {
            html.open("div", "class", "forest");
            EffectCharts.levers(report).forEach(this::figure);
            html.close();
        }
        html.close().line();
    }

    private void day(Scope group) {
        List<Kpi> kpis = report.sensitivity().gained();
        html.open("section", "id", "more-" + group.index())
                .element("h2", "One more in " + group.name())
                .line();
        html.element(
                "p",
                "One more agent for a single interval, and what it is worth to the centre over the whole run.",
                "class",
                "quiet");
        table("Interval", kpis.stream().map(Kpi::title).toList(), false);
        for (Gain gain : report.gains(group)) {
            html.open("tr").element("th", report.label(gain), "scope", "row");
            for (int i = 0; i < kpis.size(); i++) {
                number("td", EffectFigures.text(kpis.get(i), 0, gain.effects().get(i), PLUS_MINUS));
            }
            html.close().line();
        }
        html.closeThrough("div").line();
        html.open("div", "class", "forest");
        figure(EffectCharts.day(report, group));
        html.close().close().line();
    }

    private void table(String first, List<String> headings, boolean value) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", first, "scope", "col");
        if (value) {
            number("th", "Value");
        }
        headings.forEach(heading -> number("th", heading));
        html.closeThrough("thead").open("tbody").line();
    }

    private void number(String tag, String text) {
        html.element(tag, text, "class", "number", "scope", tag.equals("th") ? "col" : "");
    }

    private void figure(ForestChart chart) {
        html.open("figure").open("div", "class", "chart").trusted(SvgChart.element(chart));
        html.close().close().line();
    }

    private void making() {
        Making making = report.scenario().making();
        html.open("section", "id", "making").element("h2", "How it was made").line();
        html.open("dl", "class", "making");
        MakingSection.term(html, "Command", making.command());
        MakingSection.term(html, "Busyhour", making.version());
        MakingSection.term(html, "Seed", String.valueOf(report.seed()));
        MakingSection.term(html, "Replications", report.replications() + " each");
        html.close().line();
        MakingSection.overrides(html, making.overrides());
        MakingSection.inputs(html, making.inputs());
        html.open("details").element("summary", "The scenario");
        html.open("pre", "class", "scenario").text(making.scenario()).close().close();
        names.definitions();
        html.close().line();
    }
}
