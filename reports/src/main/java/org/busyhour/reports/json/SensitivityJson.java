package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.Making;
import org.busyhour.reports.SensitivityReport;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.sensitivity.Lever;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/** {@code sensitivity.json}: the whole study for machines; the same command gives the same bytes everywhere. */
public final class SensitivityJson {
    private static final int FORMAT = 1;

    /** Down to one KPI. */
    private static final int LINES = 2;

    private final SensitivityReport report;
    private final JsonGenerator json;
    private final Fields fields;

    private SensitivityJson(SensitivityReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes a study.
     *
     * @param report the study
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(SensitivityReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new SensitivityJson(report, json).write());
    }

    private void write() throws IOException {
        Making making = report.scenario().making();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeStringField("scenario", report.scenario().name());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.replications());
        json.writeStringField("step", report.step());
        fields.inputs(making);
        fields.overrides(making);
        json.writeArrayFieldStart("effects");
        for (Sensed sensed : report.sensitivity().sensed()) {
            write(sensed);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("intervals");
        for (Gain gain : report.sensitivity().gains()) {
            write(gain);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Sensed sensed) throws IOException {
        json.writeStartObject();
        fields.names(sensed.kpi().key(), sensed.formula(), sensed.scope());
        json.writeStringField("unit", sensed.kpi().unit().key());
        fields.number("value", sensed.value());
        json.writeArrayFieldStart("moves");
        List<Lever> levers = report.sensitivity().levers();
        for (int i = 0; i < levers.size(); i++) {
            json.writeStartObject();
            json.writeStringField("lever", levers.get(i).kind().key());
            if (levers.get(i).kind() == Lever.Kind.AGENT) {
                json.writeStringField("group", levers.get(i).group());
            }
            write(sensed.effects().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Gain gain) throws IOException {
        json.writeStartObject();
        json.writeStringField("interval", report.label(gain));
        json.writeStringField("group", gain.group().name());
        json.writeArrayFieldStart("moves");
        List<Kpi> kpis = report.sensitivity().gained();
        for (int i = 0; i < kpis.size(); i++) {
            json.writeStartObject();
            json.writeStringField("key", kpis.get(i).key());
            write(gain.effects().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Optional<Moved> effect) throws IOException {
        Moved moved = effect.orElse(null);
        fields.number("by", moved == null ? null : Double.valueOf(moved.value()));
        fields.number("low", moved == null ? null : moved.low());
        fields.number("high", moved == null ? null : moved.high());
    }
}
