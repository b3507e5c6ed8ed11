package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.SweepReport;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.sweep.Outcome;

/** {@code sweep.csv}: a line a variant, with what is set, and each KPI with its interval. */
public final class SweepCsv {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final SweepReport report;

    private SweepCsv(SweepReport report) {
        this.report = report;
    }

    /**
     * Writes a sweep.
     *
     * @param report the sweep
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(SweepReport report, Writer out) throws IOException {
        SweepCsv sweep = new SweepCsv(report);
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(sweep.header());
        List<Boolean> frontier = report.frontier();
        for (int i = 0; i < frontier.size(); i++) {
            csv.writeRecord(sweep.line(report.outcomes().get(i), frontier.get(i)));
        }
        csv.flush();
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(report.named() ? List.of("variant") : List.of());
        names.addAll(report.paths());
        names.add("frontier");
        for (Kpi kpi : report.question().kpis()) {
            names.addAll(List.of(kpi.key(), kpi.key() + ".low", kpi.key() + ".high"));
            if (differences()) {
                String difference = kpi.key() + ".difference";
                names.addAll(List.of(difference, difference + ".low", difference + ".high"));
            }
        }
        return names;
    }

    private List<String> line(Outcome outcome, boolean onFrontier) {
        List<String> cells =
                new ArrayList<>(report.named() ? List.of(outcome.variant().name()) : List.of());
        report.paths().forEach(path -> cells.add(outcome.variant().value(path).orElse("")));
        cells.add(onFrontier ? YES : NO);
        for (Kpi kpi : report.question().kpis()) {
            Optional<Estimate> value = outcome.answer(kpi).value();
            cells.add(CsvLines.cell(value.map(Estimate::mean)));
            cells.add(CsvLines.cell(value.map(Estimate::low)));
            cells.add(CsvLines.cell(value.map(Estimate::high)));
            if (differences()) {
                Optional<Difference> difference = report.difference(outcome, kpi);
                cells.add(CsvLines.cell(difference.map(Difference::value)));
                cells.add(CsvLines.cell(difference.map(Difference::low)));
                cells.add(CsvLines.cell(difference.map(Difference::high)));
            }
        }
        return cells;
    }

    private boolean differences() {
        return report.design() == SweepReport.Design.ONE_AT_A_TIME;
    }
}
