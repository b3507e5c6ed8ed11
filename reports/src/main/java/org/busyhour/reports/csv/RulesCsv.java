package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.RuleFigure;
import org.busyhour.reports.RuleText;
import org.busyhour.reports.RunReport;
import org.busyhour.studies.rules.Firing;
import org.busyhour.studies.rules.RuleOutcome;

/** {@code rules.csv}, what each rule did and changed, and {@code firings.csv}, each time that one was in force. */
public final class RulesCsv {
    private static final List<String> MEANS = List.of("rule", "measure", "mean", "low", "high", "unit");
    private static final List<String> FIRINGS = List.of(
            "replication",
            "rule",
            "at",
            "because",
            "seconds-in-force",
            "people-asked",
            "people-coming",
            "seconds-called",
            "cost",
            "breaks-moved",
            "seconds-of-breaks",
            "seconds-of-meetings",
            "seconds-of-training",
            "fewer-late",
            "fewer-lost",
            "seconds-less-waiting");

    private RulesCsv() {}

    /**
     * Writes what rules did and changed: a line for each rule and what is measured of it.
     *
     * @param outcomes what each did
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(List<RuleOutcome> outcomes, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(MEANS);
        for (RuleOutcome outcome : outcomes) {
            for (RuleFigure figure : RuleFigure.of(outcome)) {
                csv.writeRecord(List.of(
                        outcome.rule().name(),
                        figure.key(),
                        CsvLines.cell(Optional.ofNullable(figure.mean())),
                        CsvLines.cell(Optional.ofNullable(figure.low())),
                        CsvLines.cell(Optional.ofNullable(figure.high())),
                        figure.unit().key()));
            }
        }
        csv.flush();
    }

    /**
     * Writes each time that a rule was in force, rule by rule, in the order of replications and time.
     *
     * @param report the run
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void writeFirings(RunReport report, Writer out) throws IOException {
        CsvWriter csv = CsvLines.to(out);
        csv.writeRecord(FIRINGS);
        LocalClock clock =
                LocalClock.of(report.start(), report.model().timeline().end());
        for (RuleOutcome outcome : report.rules()) {
            for (Firing firing : outcome.firings()) {
                csv.writeRecord(line(report, outcome, firing, clock));
            }
        }
        csv.flush();
    }

    private static List<String> line(RunReport report, RuleOutcome outcome, Firing firing, LocalClock clock) {
        Optional<Double> cost =
                firing.cost().isPresent() ? Optional.of(firing.cost().getAsDouble()) : Optional.empty();
        Optional<Firing.Gain> gain = firing.gain();
        return List.of(
                String.valueOf(firing.replication()),
                outcome.rule().name(),
                clock.time(firing.from()),
                RuleText.reason(report.model(), firing),
                CsvLines.cell(Optional.of(Ticks.toSeconds(firing.to() - firing.from()))),
                String.valueOf(firing.asked()),
                String.valueOf(firing.coming()),
                CsvLines.cell(Optional.of(Ticks.toSeconds(firing.calledTicks()))),
                CsvLines.cell(cost),
                String.valueOf(firing.forgone().breaksMoved()),
                seconds(firing.forgone().breakTicks()),
                seconds(firing.forgone().meetingTicks()),
                seconds(firing.forgone().trainingTicks()),
                gain.map(Firing.Gain::late).map(String::valueOf).orElse(""),
                gain.map(Firing.Gain::lost).map(String::valueOf).orElse(""),
                gain.map(Firing.Gain::waitTicks).map(RulesCsv::seconds).orElse(""));
    }

    private static String seconds(long ticks) {
        return CsvLines.cell(Optional.of(Ticks.toSeconds(ticks)));
    }
}
