package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.PrecisionDemand.Attained;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.replicate.Result;
import org.busyhour.reports.Digits;
import org.busyhour.reports.Judged;
import org.busyhour.reports.Making;
import org.busyhour.reports.Measured;
import org.busyhour.reports.RunReport;
import org.jspecify.annotations.Nullable;

/**
 * {@code summary.json}: the whole result for machines. It has no clock's time and no name of a machine: the same
 * command gives the same bytes everywhere.
 */
public final class SummaryJson {
    private static final int FORMAT = 1;

    /** Down to the KPIs. */
    private static final int LINES = 2;

    private final RunReport report;
    private final JsonGenerator json;

    private SummaryJson(RunReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /**
     * Writes the result of a run.
     *
     * @param report the run
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(RunReport report, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LineAnElement(LINES));
        try {
            new SummaryJson(report, json).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.writeRaw('\n');
        json.close();
    }

    private void write() throws IOException {
        Result result = report.kpis().result();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", report.making().version());
        json.writeStringField("scenario", report.name());
        json.writeNumberField("seed", result.seed());
        json.writeNumberField("replications", report.replications());
        writeMaking(report.making());
        writePrecision();
        writeTargets();
        json.writeArrayFieldStart("kpis");
        Measured.ofRun(report.kpis(), measured -> write(measured, null));
        json.writeEndArray();
        writeIntervals();
        json.writeEndObject();
    }

    private void writeMaking(Making making) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Making.Input input : making.inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("streams");
        for (String stream : making.streams()) {
            json.writeString(stream);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("overrides");
        for (Making.Setting setting : making.overrides()) {
            json.writeStartObject();
            json.writeStringField("path", setting.path());
            json.writeStringField("value", setting.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Half widths are measured as what was wanted is: by the value where that is relative, else in the KPI's unit. */
    private void writePrecision() throws IOException {
        if (report.precision().isEmpty()) {
            return;
        }
        List<Attained> all = report.precision().get().in(report.kpis());
        json.writeObjectFieldStart("precision");
        json.writeBooleanField("reached", all.stream().allMatch(Attained::enough));
        json.writeArrayFieldStart("demands");
        for (Attained attained : all) {
            json.writeStartObject();
            writeNames(
                    attained.demand().kpi().key(),
                    attained.formula(),
                    attained.demand().scope());
            writeNumber("wanted", attained.demand().wanted());
            json.writeBooleanField("relative", attained.demand().relative());
            writeNumber("half-width", attained.halfWidth().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTargets() throws IOException {
        json.writeArrayFieldStart("targets");
        for (Judged judged : Judged.inOrder(report)) {
            write(judged);
        }
        json.writeEndArray();
    }

    private void write(Judged judged) throws IOException {
        Target target = judged.target();
        json.writeStartObject();
        json.writeStringField("target", target.text());
        writeNames(target.kpi().key(), judged.formula(), target.scope());
        json.writeStringField("operator", target.operator().key());
        writeNumber("threshold", target.threshold());
        Optional<Estimate> value = judged.value();
        writeNumber("mean", value.map(Estimate::mean).orElse(null));
        writeNumber("low", value.map(Estimate::low).orElse(null));
        writeNumber("high", value.map(Estimate::high).orElse(null));
        json.writeStringField("unit", target.kpi().unit().key());
        json.writeStringField("verdict", judged.verdict().key());
        json.writeBooleanField("depends-on-formula", judged.dependsOnFormula());
        json.writeEndObject();
    }

    private void writeIntervals() throws IOException {
        json.writeArrayFieldStart("intervals");
        for (int row : report.rows()) {
            Measured.ofInterval(report.kpis(), row, measured -> write(measured, report.label(row)));
        }
        json.writeEndArray();
    }

    private void write(Measured measured, @Nullable String interval) {
        try {
            json.writeStartObject();
            if (interval != null) {
                json.writeStringField("interval", interval);
            }
            writeNames(measured.kpi().key(), measured.formula(), measured.scope());
            write(measured.value().orElse(null));
            json.writeStringField("unit", measured.kpi().unit().key());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeNames(String key, String formula, Scope scope) throws IOException {
        json.writeStringField("key", key);
        if (formula.isEmpty()) {
            json.writeNullField("formula");
        } else {
            json.writeStringField("formula", formula);
        }
        json.writeStringField("scope", scope.kind().key());
        json.writeStringField("of", scope.name());
    }

    private void write(@Nullable Estimate value) throws IOException {
        writeNumber("mean", value == null ? null : value.mean());
        writeNumber("low", value == null ? null : value.low());
        writeNumber("high", value == null ? null : value.high());
        writeNumber("p10", value == null ? null : value.p10());
        writeNumber("p50", value == null ? null : value.p50());
        writeNumber("p90", value == null ? null : value.p90());
    }

    private void writeNumber(String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Digits.of(value));
        }
    }
}
