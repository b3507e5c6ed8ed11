package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Timeline;
import org.busyhour.reports.Digits;
import org.busyhour.reports.ErlangAnswer;
import org.busyhour.reports.ErlangAnswers;
import org.busyhour.reports.Measured;
import org.busyhour.reports.RunReport;

/**
 * {@code intervals.csv}: a line for each interval and for the centre, each type and each group in it; a column for each
 * KPI that is known of intervals, by its default formula, and for the answers of the closed form.
 */
public final class IntervalsCsv {
    private static final List<Kpi> KPIS = Catalogue.all().stream()
            .filter(kpi -> kpi.perInterval(Scope.Kind.CENTRE))
            .toList();

    private final RunReport report;
    private final Kpis kpis;
    private final ErlangAnswers erlang;

    private IntervalsCsv(RunReport report) {
        this.report = report;
        kpis = report.kpis();
        erlang = ErlangAnswers.of(kpis);
    }

    /**
     * Writes the intervals of a run.
     *
     * @param report the run
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(RunReport report, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(header());
        IntervalsCsv intervals = new IntervalsCsv(report);
        for (int row : report.rows()) {
            for (Scope scope : Measured.scopesOfIntervals(report.model())) {
                csv.writeRecord(intervals.line(scope, row));
            }
        }
        csv.flush();
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("interval", "start", "scope", "of"));
        KPIS.forEach(kpi -> header.add(kpi.key()));
        header.addAll(List.of("service-level.formula", "service-level.low", "service-level.high"));
        header.addAll(List.of("erlang.service-level", "erlang.asa", "erlang.abandonment", "erlang.occupancy"));
        header.add("erlang.agents-needed");
        return header;
    }

    private List<String> line(Scope scope, int row) {
        List<String> line = new ArrayList<>();
        line.add(report.label(row));
        line.add(Digits.seconds(start(row)));
        line.add(scope.kind().key());
        line.add(scope.name());
        for (Kpi kpi : KPIS) {
            line.add(CsvLines.cell(kpis.estimate(kpi, null, scope, row).map(Estimate::mean)));
        }
        addServiceLevel(line, scope, row);
        addErlang(line, scope, row);
        return line;
    }

    private void addServiceLevel(List<String> line, Scope scope, int row) {
        Optional<Estimate> level = kpis.estimate(Speed.SERVICE_LEVEL, null, scope, row);
        line.add(kpis.defaultFormula(Speed.SERVICE_LEVEL, scope));
        line.add(CsvLines.cell(level.map(Estimate::low)));
        line.add(CsvLines.cell(level.map(Estimate::high)));
    }

    private void addErlang(List<String> line, Scope scope, int row) {
        Optional<ErlangAnswer> answer = erlang.answer(scope, row);
        line.add(CsvLines.cell(answer.map(ErlangAnswer::serviceLevel)));
        line.add(CsvLines.cell(answer.map(ErlangAnswer::asaSeconds)));
        line.add(CsvLines.cell(answer.map(ErlangAnswer::abandonment)));
        line.add(CsvLines.cell(answer.map(ErlangAnswer::occupancy)));
        line.add(CsvLines.cell(answer.map(ErlangAnswer::need).map(Integer::doubleValue)));
    }

    private long start(int row) {
        Timeline timeline = report.model().timeline();
        return row == kpis.afterRow()
                ? timeline.end()
                : timeline.intervalStarts().get(row - 1);
    }
}
