package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.reports.Measured;
import org.busyhour.reports.RunReport;

/**
 * {@code days.csv}: for each calendar day of a replication a line for each KPI that is known of days, formula and
 * scope; the centre, its types and its groups.
 */
public final class DaysCsv {
    private DaysCsv() {}

    /**
     * Writes the days of a run.
     *
     * @param report the run
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(RunReport report, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(Stream.concat(Stream.of("day"), KpisCsv.HEADER.stream()).toList());
        for (int row : report.kpis().days()) {
            String day = report.date(row).toString();
            Measured.ofInterval(report.kpis(), row, measured -> csv.writeRecord(line(day, measured)));
        }
        csv.flush();
    }

    private static List<String> line(String day, Measured measured) {
        return Stream.concat(Stream.of(day), KpisCsv.record(measured).stream()).toList();
    }
}
