package org.busyhour.reports.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.Chart;
import org.busyhour.reports.chart.ChartGrid;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.chart.SvgChart;

/**
 * What all sections of a report write with: the run, its charts, the page, and the names of KPIs, which open their
 * definitions.
 */
final class Page {
    private final RunReport report;
    private final RunCharts charts;
    private final Html html = new Html();
    private final Map<String, Kpi> named = new TreeMap<>();

    Page(RunReport report, RunCharts charts) {
        this.report = report;
        this.charts = charts;
    }

    RunReport report() {
        return report;
    }

    Html html() {
        return html;
    }

    /** Writes the name of a KPI as a button that opens its definition, and remembers that the definition is wanted. */
    void name(Kpi kpi, String text) {
        named.put(kpi.key(), kpi);
        html.element("button", text, "type", "button", "class", "kpi", "popovertarget", id(kpi));
    }

    void name(Kpi kpi) {
        name(kpi, kpi.title());
    }

    /** Writes a chart, if there is something to see, with a sentence below it. */
    void chart(String file) {
        charts.find(file).ifPresent(this::figure);
    }

    boolean has(String file) {
        return charts.find(file).isPresent();
    }

    /** Writes the definitions of all KPIs named so far; on paper they are a list at the end. */
    void definitions() {
        html.open("div", "class", "definitions");
        html.element("h3", "What the figures mean", "class", "on-paper");
        Catalogue.all().stream().filter(k -> named.containsKey(k.key())).forEach(this::definition);
        html.close().line();
    }

    private void figure(Chart chart) {
        html.open("figure", "class", chart instanceof ChartGrid ? "wide" : "");
        if (chart instanceof ChartGrid grid) {
            html.element("h3", grid.caption().title());
            html.element("p", grid.caption().subtitle(), "class", "quiet");
            html.open("div", "class", "panels");
            grid.panels().forEach(this::svg);
            html.close();
        } else {
            svg(chart);
        }
        html.element("figcaption", chart.caption().description());
        html.close().line();
    }

    private void svg(Chart chart) {
        html.open("div", "class", "chart").trusted(SvgChart.element(chart)).close();
    }

    private void definition(Kpi kpi) {
        html.open("div", "popover", "auto", "id", id(kpi), "class", "definition");
        html.element("strong", kpi.title()).text(" ").element("code", kpi.key());
        html.element("p", kpi.definition());
        String formulas = kpi.formulas().stream().map(Formula::toString).collect(Collectors.joining("\n"));
        html.element("pre", formulas);
        html.close().line();
    }

    private static String id(Kpi kpi) {
        return "kpi-" + kpi.key().replace('.', '-');
    }
}
