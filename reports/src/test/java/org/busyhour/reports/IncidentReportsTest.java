package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.csv.IncidentsCsv;
import org.busyhour.reports.html.HtmlReport;
import org.busyhour.reports.json.SummaryJson;
import org.busyhour.reports.table.Terminal;
import org.busyhour.reports.table.TerminalReport;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.incidents.Measure;
import org.junit.jupiter.api.Test;

/** What incidents cost, wherever a run tells it: one that happened, and one that never did. */
class IncidentReportsTest {
    private static final IncidentCost HAPPENED = new IncidentCost(
            "crm-slow",
            Map.of(
                    Measure.TIMES, estimate(1, 1, 1),
                    Measure.AVAILABILITY, estimate(0.925, 0.925, 0.925),
                    Measure.BACKLOG_PEAK, estimate(31.5, 29, 34),
                    Measure.TIME_TO_RECOVER, estimate(1200, 1080, 1320),
                    Measure.RECOVERED, estimate(0.96, 0.9, 1),
                    Measure.EXTRA_OFFERED, estimate(12, 8, 16),
                    Measure.EXTRA_ABANDONED, estimate(24.5, 20.5, 28.5),
                    Measure.EXTRA_BLOCKED, estimate(0, 0, 0),
                    Measure.CUT_OFF, estimate(3, 2, 4)));
    private static final IncidentCost NEVER = new IncidentCost(
            "phones-down", Map.of(Measure.TIMES, Estimate.point(0), Measure.AVAILABILITY, Estimate.point(1)));

    private static Estimate estimate(double mean, double low, double high) {
        return new Estimate(mean, low, high, null, null, null);
    }

    private static RunReport report(IncidentCost... costs) {
        return Runs.oneType().withIncidents(List.of(costs));
    }

    private static List<String> rows(RunReport report, int columns) {
        String text = TerminalReport.of(report, new Terminal(columns, false, true), List.of());
        int from = text.indexOf("Incidents, against the same days without them");
        return from < 0
                ? List.of()
                : text.substring(from)
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .toList();
    }

    @Test
    void table_hasARowForEachIncident() {
        assertThat(rows(report(HAPPENED, NEVER), 120))
                .contains("crm-slow 1 92.5 31.5 ± 2.5 20 ± 2 24.5 ± 4.0 0 ± 0 12 ± 4", "phones-down 0 100.0 - - - - -");
        assertThat(rows(report(HAPPENED, NEVER), 80))
                .contains(
                        "crm-slow 1 31.5 ± 2.5 20 ± 2 24.5 ± 4.0 0 ± 0 12 ± 4",
                        "phones-down 0 - - - - -",
                        "Left out for want of room: available %.");
    }

    @Test
    void withoutIncidents_nothingIsToldOfThem() throws IOException {
        assertThat(rows(report(), 120)).isEmpty();
        assertThat(json(report()).has("incidents")).isFalse();
        assertThat(HtmlReport.write(report(), RunCharts.of(report()))).doesNotContain("id=\"incidents\"");
    }

    @Test
    void csv_hasALineForEachMeasure_blankWhereNothingIsKnown() throws IOException {
        StringWriter out = new StringWriter();
        IncidentsCsv.write(List.of(HAPPENED, NEVER), out);

        assertThat(out.toString().lines())
                .hasSize(1 + 2 * Measure.values().length)
                .startsWith(
                        "incident,measure,mean,low,high,unit",
                        "crm-slow,times,1,1,1,count",
                        "crm-slow,availability,0.925,0.925,0.925,share",
                        "crm-slow,backlog-peak,31.5,29,34,contacts",
                        "crm-slow,time-to-recover,1200,1080,1320,seconds")
                .contains("phones-down,times,0,,,count", "phones-down,time-to-recover,,,,seconds");
    }

    @Test
    void json_hasAnElementForEachMeasure_nullWhereNothingIsKnown() throws IOException {
        JsonNode incidents = json(report(HAPPENED, NEVER)).get("incidents");

        List<String> lines = new ArrayList<>();
        incidents.forEach(line -> lines.add(line.toString()));
        assertThat(lines)
                .hasSize(2 * Measure.values().length)
                .contains(
                        "{\"incident\":\"crm-slow\",\"measure\":\"extra-abandoned\",\"mean\":24.5,\"low\":20.5,\"high\":28.5,\"unit\":\"count\"}",
                        "{\"incident\":\"phones-down\",\"measure\":\"recovered\",\"mean\":null,\"low\":null,\"high\":null,\"unit\":\"share\"}");
    }

    @Test
    void section_hasAColumnForEachIncident() {
        RunReport report = report(HAPPENED, NEVER);
        String html = HtmlReport.write(report, RunCharts.of(report));
        String section = html.substring(html.indexOf("<section id=\"incidents\">"));

        assertThat(section).containsSubsequence("crm-slow", "phones-down", "</thead>");
        assertThat(row(section, "Time to recover")).containsExactly("1200 s (1080 to 1320)", "-");
        assertThat(row(section, "Availability")).containsExactly("92.5 % (92.5 to 92.5)", "100.0 %");
        assertThat(row(section, "Cut off")).containsExactly("3.00 (2.00 to 4.00)", "-");
    }

    /** The cells of a row of a table. */
    private static List<String> row(String section, String title) {
        String row = section.substring(section.indexOf(">" + title + "</th>"));
        return List.of(row.substring(0, row.indexOf("</tr>")).split("<td class=\"number\">")).stream()
                .skip(1)
                .map(cell -> cell.replaceAll("</td>.*", ""))
                .toList();
    }

    private static JsonNode json(RunReport report) throws IOException {
        StringWriter out = new StringWriter();
        SummaryJson.write(report, out);
        return new ObjectMapper().readTree(out.toString());
    }
}
