package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Target;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.studies.check.Judgement;

/** {@code check.json}: the verdicts for machines. Unless time ran out, the same command gives the same bytes. */
public final class CheckJson {
    private static final int FORMAT = 1;

    /** Down to the targets. */
    private static final int LINES = 2;

    private final CheckReport report;
    private final JsonGenerator json;
    private final Fields fields;

    private CheckJson(CheckReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes the result of a check.
     *
     * @param report the check
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(CheckReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new CheckJson(report, json).write());
    }

    private void write() throws IOException {
        CheckReport.Effort effort = report.effort();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", report.making().version());
        json.writeStringField("scenario", report.name());
        json.writeStringField("verdict", CheckLine.word(report.verdict()));
        fields.number("error-rate", effort.errorRate());
        json.writeNumberField("seed", effort.seed());
        json.writeNumberField("replications", effort.replications());
        json.writeNumberField("budget", effort.budget());
        json.writeBooleanField("out-of-time", effort.outOfTime());
        fields.inputs(report.making());
        fields.overrides(report.making());
        json.writeArrayFieldStart("targets");
        for (CheckReport.Checked checked : report.targets()) {
            write(checked);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CheckReport.Checked checked) throws IOException {
        Judgement judgement = checked.judgement();
        Target target = judgement.target();
        json.writeStartObject();
        json.writeStringField("target", target.text());
        fields.names(target.kpi().key(), judgement.formula(), target.scope());
        json.writeStringField("operator", target.operator().key());
        fields.number("threshold", target.threshold());
        fields.extent(target, report.interval(judgement));
        write(judgement.value());
        json.writeStringField("unit", target.unit().key());
        json.writeStringField("verdict", CheckLine.word(judgement.verdict()));
        json.writeNumberField("replications", judgement.replications());
        json.writeNumberField("without-data", judgement.finding().without());
        write(checked.place());
        json.writeEndObject();
    }

    private void write(Optional<Estimate> value) throws IOException {
        fields.number("mean", value.map(Estimate::mean).orElse(null));
        fields.number("low", value.map(Estimate::low).orElse(null));
        fields.number("high", value.map(Estimate::high).orElse(null));
    }

    private void write(CheckReport.Place place) throws IOException {
        json.writeStringField("file", place.file());
        if (place.isInFile()) {
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        } else {
            json.writeNullField("line");
            json.writeNullField("column");
        }
    }
}
