package org.busyhour.cli.run;

import java.io.IOException;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.ChartFiles;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.csv.DaysCsv;
import org.busyhour.reports.csv.IncidentsCsv;
import org.busyhour.reports.csv.IntervalsCsv;
import org.busyhour.reports.csv.KpisCsv;
import org.busyhour.reports.csv.RulesCsv;
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
        if (report.kpis().splits()) {
            folder.text("days.csv", out -> DaysCsv.write(report, out));
        }
        if (!report.incidents().isEmpty()) {
            folder.text("incidents.csv", out -> IncidentsCsv.write(report.incidents(), out));
        }
        if (!report.rules().isEmpty()) {
            folder.text("rules.csv", out -> RulesCsv.write(report.rules(), out));
            folder.text("firings.csv", out -> RulesCsv.writeFirings(report, out));
        }
        folder.text("intervals.csv", out -> IntervalsCsv.write(report, out));
        folder.text("summary.json", out -> SummaryJson.write(report, out));
        RunCharts charts = RunCharts.of(report);
        folder.text("report.html", out -> out.write(HtmlReport.write(report, charts)));
        ChartFiles.write(charts.all(), folder);
    }
}
