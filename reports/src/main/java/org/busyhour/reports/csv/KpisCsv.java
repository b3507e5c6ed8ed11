package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.DayQuantile;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.reports.Measured;
import org.jspecify.annotations.Nullable;

/** {@code kpis.csv}: a line for each KPI, formula and scope of the whole run. */
public final class KpisCsv {
    /** The names of the columns. */
    static final List<String> HEADER = List.of(
            "kpi",
            "formula",
            "scope",
            "of",
            "mean",
            "low",
            "high",
            "p10",
            "p10-low",
            "p10-high",
            "p50",
            "p50-low",
            "p50-high",
            "p90",
            "p90-low",
            "p90-high",
            "unit");

    private KpisCsv() {}

    /**
     * Writes the KPIs of a run.
     *
     * @param kpis the KPIs
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(Kpis kpis, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(HEADER);
        Measured.ofRun(kpis, measured -> csv.writeRecord(record(measured)));
        csv.flush();
    }

    static List<String> record(Measured measured) {
        Estimate value = measured.value().orElse(null);
        List<String> cells = new ArrayList<>(List.of(
                measured.kpi().key(),
                measured.formula(),
                measured.scope().kind().key(),
                measured.scope().name(),
                CsvLines.cell(value == null ? null : value.mean()),
                CsvLines.cell(value == null ? null : value.low()),
                CsvLines.cell(value == null ? null : value.high())));
        cells.addAll(cells(value == null ? null : value.p10()));
        cells.addAll(cells(value == null ? null : value.p50()));
        cells.addAll(cells(value == null ? null : value.p90()));
        cells.add(measured.kpi().unit().key());
        return cells;
    }

    private static List<String> cells(@Nullable DayQuantile days) {
        return List.of(
                CsvLines.cell(days == null ? null : days.value()),
                CsvLines.cell(days == null ? null : days.low()),
                CsvLines.cell(days == null ? null : days.high()));
    }
}
