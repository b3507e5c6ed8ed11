package org.busyhour.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.Chart;
import org.busyhour.reports.chart.PngChart;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.chart.SvgChart;
import org.busyhour.reports.csv.IntervalsCsv;
import org.busyhour.reports.csv.KpisCsv;
import org.busyhour.reports.html.HtmlReport;
import org.busyhour.reports.json.SummaryJson;

/** The files of a run. */
public final class RunFiles {
    private RunFiles() {}

    /**
     * Writes them all.
     *
     * @param report what they hold
     * @param folder where they go
     * @throws IOException if they can't be written
     */
    public static void write(RunReport report, ReportFolder folder) throws IOException {
        folder.text("kpis.csv", out -> KpisCsv.write(report.kpis(), out));
        folder.text("intervals.csv", out -> IntervalsCsv.write(report, out));
        folder.text("summary.json", out -> SummaryJson.write(report, out));
        RunCharts charts = RunCharts.of(report);
        folder.text("report.html", out -> out.write(HtmlReport.write(report, charts)));
        for (Chart chart : charts.all()) {
            write(chart, folder);
        }
    }

    private static void write(Chart chart, ReportFolder folder) throws IOException {
        String name = "charts/" + chart.caption().file();
        folder.text(name + ".svg", out -> out.write(SvgChart.file(chart)));
        Files.write(folder.file(name + ".png"), PngChart.file(chart));
    }
}
