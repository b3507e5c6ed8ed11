package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.incidents.Measure;

/** {@code incidents.csv}: a line for each incident and what is measured of it. */
public final class IncidentsCsv {
    private static final List<String> HEADER = List.of("incident", "measure", "mean", "low", "high", "unit");

    private IncidentsCsv() {}

    /**
     * Writes what incidents cost.
     *
     * @param costs what each costs
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(List<IncidentCost> costs, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(HEADER);
        for (IncidentCost cost : costs) {
            for (Measure measure : Measure.values()) {
                csv.writeRecord(line(cost, measure));
            }
        }
        csv.flush();
    }

    private static List<String> line(IncidentCost cost, Measure measure) {
        Optional<Estimate> value = cost.value(measure);
        return List.of(
                cost.name(),
                measure.key(),
                CsvLines.cell(value.map(Estimate::mean)),
                CsvLines.cell(value.map(Estimate::low)),
                CsvLines.cell(value.map(Estimate::high)),
                measure.unit().key());
    }
}
