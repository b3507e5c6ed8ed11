package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.sweep.Answer;
import org.busyhour.studies.sweep.Outcome;
import org.busyhour.studies.sweep.Setting;
import org.jspecify.annotations.Nullable;

/** {@code sweep.json}: the whole sweep for machines; the same command gives the same bytes everywhere. */
public final class SweepJson {
    private static final int FORMAT = 1;

    /** Down to the settings and KPIs of one variant. */
    private static final int LINES = 4;

    private final SweepReport report;
    private final JsonGenerator json;
    private final Fields fields;

    private SweepJson(SweepReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes a sweep.
     *
     * @param report the sweep
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(SweepReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new SweepJson(report, json).write());
    }

    private void write() throws IOException {
        Making making = report.making();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.replications());
        fields.overrides(making);
        json.writeStringField("scenario", report.name());
        fields.inputs(making);
        json.writeStringField("design", report.design().key());
        json.writeArrayFieldStart("varied");
        for (String path : report.paths()) {
            json.writeString(path);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("variants");
        List<Boolean> frontier = report.frontier();
        for (int i = 0; i < frontier.size(); i++) {
            write(report.outcomes().get(i), frontier.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Outcome outcome, boolean onFrontier) throws IOException {
        json.writeStartObject();
        if (report.named()) {
            json.writeStringField("name", outcome.variant().name());
        }
        json.writeArrayFieldStart("settings");
        for (Setting setting : outcome.variant().settings()) {
            json.writeStartObject();
            json.writeStringField("path", setting.path());
            json.writeStringField("value", setting.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("frontier", onFrontier);
        json.writeArrayFieldStart("kpis");
        for (Answer answer : outcome.answers()) {
            write(outcome, answer);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Outcome outcome, Answer answer) throws IOException {
        Estimate value = answer.value().orElse(null);
        json.writeStartObject();
        fields.names(answer.kpi().key(), answer.formula(), report.question().of());
        json.writeStringField("unit", answer.kpi().unit().key());
        fields.number("mean", value == null ? null : value.mean());
        fields.number("low", value == null ? null : value.low());
        fields.number("high", value == null ? null : value.high());
        if (report.design() == SweepReport.Design.ONE_AT_A_TIME) {
            writeDifference(report.difference(outcome, answer.kpi()).orElse(null));
        }
        json.writeEndObject();
    }

    private void writeDifference(@Nullable Difference difference) throws IOException {
        fields.number("difference", difference == null ? null : difference.value());
        fields.number("difference-low", difference == null ? null : difference.low());
        fields.number("difference-high", difference == null ? null : difference.high());
    }
}
