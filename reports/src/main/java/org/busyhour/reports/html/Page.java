package org.busyhour.reports.html;

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
    private final KpiNames names = new KpiNames(html);

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
        names.name(kpi, text);
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
        names.definitions();
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
}
