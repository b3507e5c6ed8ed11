package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.studies.check.BaselineKpi;
import org.busyhour.studies.check.Drift;
import org.busyhour.studies.check.Judgement;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Margin;

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
        if (report.against().isPresent()) {
            write(report.against().get());
        }
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

    private void write(CheckReport.Against against) throws IOException {
        SavedBaseline saved = against.saved();
        json.writeObjectFieldStart("baseline");
        json.writeStringField("file", against.file());
        json.writeStringField("busyhour", saved.version());
        json.writeNumberField("seed", saved.baseline().seed());
        json.writeNumberField("replications", saved.baseline().replications());
        fields.inputs(saved.inputs());
        fields.overrides(saved.overrides());
        json.writeEndObject();
        json.writeArrayFieldStart("regression");
        for (Drift drift : against.drifts()) {
            write(drift);
        }
        json.writeEndArray();
    }

    private void write(Drift drift) throws IOException {
        BaselineKpi kpi = drift.before().kpi();
        Optional<Difference> difference = drift.difference();
        json.writeStartObject();
        fields.names(kpi.kpi().key(), kpi.formula(), new Scope(kpi.kind(), 0, kpi.name()));
        json.writeStringField("better", kpi.higherIsBetter() ? "higher" : "lower");
        json.writeStringField("margin", drift.margin().map(Margin::text).orElse("0"));
        fields.number("before", drift.before().series().value());
        fields.number("now", difference.map(Difference::whatIf).orElse(null));
        fields.number("difference", difference.map(Difference::value).orElse(null));
        fields.number("low", difference.map(Difference::low).orElse(null));
        fields.number("high", difference.map(Difference::high).orElse(null));
        json.writeStringField("unit", kpi.kpi().unit().key());
        json.writeStringField("verdict", CheckLine.word(drift.verdict()));
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
