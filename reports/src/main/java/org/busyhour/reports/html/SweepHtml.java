package org.busyhour.reports.html;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.reports.SweepText;
import org.busyhour.reports.chart.Chart;
import org.busyhour.reports.chart.SvgChart;
import org.busyhour.reports.chart.SweepCharts;
import org.busyhour.studies.sweep.Outcome;
import org.busyhour.studies.sweep.Setting;
import org.busyhour.studies.sweep.Variant;

/** Writes {@code report.html} of a sweep: one file, as {@link HtmlReport} is. */
public final class SweepHtml {
    private static final String NOTE =
            "All variants meet the same customers. Each value stands above its 95 % interval,"
                    + " which holds the true one in 95 of 100 cases; each variant by itself.";
    private static final String DIFFERENCES =
            " Below that stands the paired difference to the base, what changes" + " nothing, with half its interval.";
    private static final String TORNADO = " In the charts, what moves a KPI most stands at the top.";

    private final SweepReport report;
    private final Html html = new Html();
    private final KpiNames names = new KpiNames(html);
    private final List<Chart> charts;

    private SweepHtml(SweepReport report) {
        this.report = report;
        charts = SweepCharts.of(report);
    }

    /**
     * Writes the report of a sweep.
     *
     * @param report the sweep
     * @return the text of the file
     */
    public static String write(SweepReport report) {
        return new SweepHtml(report).page();
    }

    private String page() {
        Document.begin(html, "Sweep: " + report.heading());
        head();
        charts();
        variants();
        making();
        return Document.end(html);
    }

    private void head() {
        html.open("header", "id", "verdict");
        html.element("h1", "Sweep: " + report.heading());
        html.element("p", SweepText.size(report), "class", "quiet");
        html.element("p", SweepText.verdict(report), "class", "verdict");
        SweepText.frontier(report).ifPresent(sentence -> html.element("p", sentence));
        html.element("p", note(), "class", "quiet").close().line();
        html.open("nav", "aria-label", "Contents");
        if (!charts.isEmpty()) {
            html.element("a", "Charts", "href", "#charts").text(" ");
        }
        html.element("a", "Variants", "href", "#variants").text(" ");
        html.element("a", "How it was made", "href", "#making").close().line();
    }

    private String note() {
        boolean paired = report.outcomes().stream()
                .anyMatch(outcome -> report.kpis().stream()
                        .anyMatch(kpi -> report.difference(outcome, kpi).isPresent()));
        boolean tornado = report.design() == SweepReport.Design.ONE_AT_A_TIME;
        return NOTE + (paired ? DIFFERENCES : "") + (tornado ? TORNADO : "");
    }

    private void charts() {
        if (charts.isEmpty()) {
            return;
        }
        html.open("section", "id", "charts").element("h2", "Charts").line();
        html.open("div", "class", "forest");
        for (Chart chart : charts) {
            html.open("figure").open("div", "class", "chart").trusted(SvgChart.element(chart));
            html.close().close().line();
        }
        html.close().close().line();
    }

    private void variants() {
        html.open("section", "id", "variants").element("h2", "Variants").line();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        if (report.named()) {
            html.element("th", "Variant", "scope", "col");
        }
        columns().forEach(path -> html.element("th", path, "scope", "col"));
        boolean frontier = report.frontier().contains(true);
        if (frontier) {
            html.element("th", "Worth its cost", "scope", "col");
        }
        for (Kpi kpi : report.kpis()) {
            html.open("th", "scope", "col", "class", "number");
            names.name(kpi, kpi.title());
            html.close();
        }
        html.closeThrough("thead").open("tbody").line();
        List<Boolean> on = report.frontier();
        for (int i = 0; i < on.size(); i++) {
            row(report.outcomes().get(i), frontier ? Optional.of(on.get(i)) : Optional.empty());
        }
        html.closeThrough("section").line();
    }

    private void row(Outcome outcome, Optional<Boolean> frontier) {
        html.open("tr");
        Variant variant = outcome.variant();
        if (report.named()) {
            named(variant);
        }
        String otherwise = variant.settings().isEmpty() ? "base" : "";
        columns().forEach(path -> html.element("td", variant.value(path).orElse(otherwise)));
        frontier.ifPresent(on -> html.element("td", on ? "yes" : ""));
        report.kpis().forEach(kpi -> cell(outcome, kpi));
        html.close().line();
    }

    /** Variants with names differ in so many places that a column for each would push the figures off the page. */
    private List<String> columns() {
        return report.named() ? List.of() : report.paths();
    }

    private void named(Variant variant) {
        html.open("td").text(variant.name());
        for (Setting setting : variant.settings()) {
            html.empty("br").element("small", setting.path() + ": " + setting.value());
        }
        html.close();
    }

    private void cell(Outcome outcome, Kpi kpi) {
        Optional<Estimate> value = outcome.answer(kpi).value();
        html.open("td", "class", "number");
        html.text(value.map(v -> Figures.measured(v.mean(), kpi.unit())).orElse(Figures.UNDEFINED));
        value.flatMap(v -> interval(v, kpi)).ifPresent(text -> html.empty("br").element("small", text));
        report.difference(outcome, kpi).ifPresent(difference -> {
            DifferenceFigures figures = new DifferenceFigures(kpi, difference);
            html.empty("br").text(figures.withHalfWidth("±"));
        });
        html.close();
    }

    private static Optional<String> interval(Estimate value, Kpi kpi) {
        Double low = value.low();
        Double high = value.high();
        return low == null || high == null || low.equals(high)
                ? Optional.empty()
                : Optional.of(bound(low, value, kpi) + " to " + bound(high, value, kpi));
    }

    private static String bound(double bound, Estimate value, Kpi kpi) {
        double shown = Figures.shown(bound, kpi.unit());
        return Figures.fixed(shown, Figures.decimals(Figures.shown(value.mean(), kpi.unit()), kpi.unit()));
    }

    private void making() {
        Making making = report.making();
        html.open("section", "id", "making").element("h2", "How it was made").line();
        html.open("dl", "class", "making");
        MakingSection.term(html, "Command", making.command());
        MakingSection.term(html, "Busyhour", making.version());
        MakingSection.term(html, "Seed", String.valueOf(report.seed()));
        MakingSection.term(html, "Replications", report.replications() + " each");
        html.close().line();
        MakingSection.inputs(html, making.inputs());
        MakingSection.overrides(html, making.overrides());
        html.open("details").element("summary", "The scenario " + report.name());
        html.open("pre", "class", "scenario")
                .text(making.scenario())
                .close()
                .close()
                .line();
        names.definitions();
        html.close().line();
    }
}
