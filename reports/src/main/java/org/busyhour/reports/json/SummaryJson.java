package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.DayQuantile;
import org.busyhour.engine.kpi.Dependence;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.PrecisionDemand.Attained;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.Digits;
import org.busyhour.reports.Judged;
import org.busyhour.reports.Making;
import org.busyhour.reports.Measured;
import org.busyhour.reports.RuleFigure;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.VarianceText;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.incidents.Measure;
import org.busyhour.studies.rules.RuleOutcome;
import org.busyhour.studies.steady.Settling;
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
    private final Fields fields;

    private SummaryJson(RunReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes the result of a run.
     *
     * @param report the run
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(RunReport report, Writer out) throws IOException {
        try {
            Fields.file(out, LINES, json -> new SummaryJson(report, json).write());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() throws IOException {
        Result result = report.kpis().result();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", report.making().version());
        json.writeStringField("scenario", report.name());
        json.writeNumberField("seed", result.seed());
        json.writeNumberField("replications", report.replications());
        writeReplication();
        writeMaking(report.making());
        writePrecision();
        writeWarmUp();
        writeBatches();
        writeVarianceReduction();
        writeTargets();
        json.writeArrayFieldStart("kpis");
        Measured.ofRun(report.kpis(), measured -> write(measured, null));
        json.writeEndArray();
        writeIncidents();
        writeRules();
        writeDays();
        writeIntervals();
        json.writeEndObject();
    }

    /** What a replication is, where it isn't one day: how many calendar days it touches, and how long it is. */
    private void writeReplication() throws IOException {
        if (report.kpis().splits()) {
            Timeline timeline = report.model().timeline();
            json.writeObjectFieldStart("replication");
            json.writeNumberField("days", timeline.days().count());
            fields.number("length", Ticks.toSeconds(timeline.end()));
            json.writeEndObject();
        }
    }

    private void writeMaking(Making making) throws IOException {
        fields.inputs(making);
        json.writeArrayFieldStart("streams");
        for (String stream : making.streams()) {
            json.writeString(stream);
        }
        json.writeEndArray();
        fields.overrides(making);
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
            fields.names(
                    attained.demand().kpi().key(),
                    attained.formula(),
                    attained.demand().scope());
            fields.number("wanted", attained.demand().wanted());
            json.writeBooleanField("relative", attained.demand().relative());
            fields.number("half-width", attained.halfWidth().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeWarmUp() throws IOException {
        if (report.settling().isEmpty()) {
            return;
        }
        Settling settling = report.settling().get();
        json.writeObjectFieldStart("warm-up");
        json.writeStringField("rule", "MSER-5");
        fields.number("seconds", Ticks.toSeconds(report.model().timeline().warmUp()));
        json.writeNumberField("pilots", settling.pilots());
        json.writeArrayFieldStart("present");
        for (double present : settling.present()) {
            json.writeNumber(Digits.of(present));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Where independent batches would hardly be so much alike, the intervals are too narrow. */
    private void writeBatches() throws IOException {
        if (report.kpis().batches().isEmpty()) {
            return;
        }
        List<Dependence> all = Dependence.of(report.kpis());
        json.writeObjectFieldStart("batches");
        json.writeNumberField("number", report.kpis().batches().getAsInt());
        json.writeBooleanField("dependent", all.stream().anyMatch(Dependence::shown));
        json.writeArrayFieldStart("neighbours");
        for (Dependence one : all) {
            json.writeStartObject();
            fields.names(one.kpi().key(), report.kpis().defaultFormula(one.kpi(), Scope.CENTRE), Scope.CENTRE);
            fields.number("correlation", one.correlation());
            fields.number("bound", one.bound());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The gain is as how many times as many plain replications these are as good. */
    private void writeVarianceReduction() throws IOException {
        List<VarianceReduction> reductions = report.kpis().result().reductions();
        if (reductions.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("variance-reduction");
        json.writeArrayFieldStart("by");
        for (VarianceReduction reduction : reductions) {
            json.writeString(reduction.key());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("gains");
        for (Kpi kpi : VarianceText.KPIS) {
            json.writeStartObject();
            fields.names(kpi.key(), report.kpis().defaultFormula(kpi, Scope.CENTRE), Scope.CENTRE);
            fields.number("gain", report.kpis().gain(kpi, null, Scope.CENTRE).orElse(null));
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
        fields.names(target.kpi().key(), judged.formula(), target.scope());
        json.writeStringField("operator", target.operator().key());
        fields.number("threshold", target.threshold());
        fields.extent(target, judged.interval(report));
        Optional<Estimate> value = judged.value();
        fields.number("mean", value.map(Estimate::mean).orElse(null));
        fields.number("low", value.map(Estimate::low).orElse(null));
        fields.number("high", value.map(Estimate::high).orElse(null));
        json.writeStringField("unit", target.unit().key());
        json.writeStringField("verdict", judged.verdict().key());
        json.writeBooleanField("depends-on-formula", judged.dependsOnFormula());
        json.writeEndObject();
    }

    private void writeIncidents() throws IOException {
        if (report.incidents().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("incidents");
        for (IncidentCost cost : report.incidents()) {
            for (Measure measure : Measure.values()) {
                Optional<Estimate> value = cost.value(measure);
                json.writeStartObject();
                json.writeStringField("incident", cost.name());
                json.writeStringField("measure", measure.key());
                fields.number("mean", value.map(Estimate::mean).orElse(null));
                fields.number("low", value.map(Estimate::low).orElse(null));
                fields.number("high", value.map(Estimate::high).orElse(null));
                json.writeStringField("unit", measure.unit().key());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeRules() throws IOException {
        if (report.rules().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("rules");
        for (RuleOutcome outcome : report.rules()) {
            for (RuleFigure figure : RuleFigure.of(outcome)) {
                json.writeStartObject();
                json.writeStringField("rule", outcome.rule().name());
                json.writeStringField("measure", figure.key());
                fields.number("mean", figure.mean());
                fields.number("low", figure.low());
                fields.number("high", figure.high());
                json.writeStringField("unit", figure.unit().key());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeDays() throws IOException {
        if (report.kpis().splits()) {
            json.writeArrayFieldStart("days");
            for (int row : report.kpis().days()) {
                Place day = new Place("day", report.date(row).toString());
                Measured.ofInterval(report.kpis(), row, measured -> write(measured, day));
            }
            json.writeEndArray();
        }
    }

    private void writeIntervals() throws IOException {
        json.writeArrayFieldStart("intervals");
        for (int row : report.rows()) {
            Place interval = new Place("interval", report.label(row));
            Measured.ofInterval(report.kpis(), row, measured -> write(measured, interval));
        }
        json.writeEndArray();
    }

    /** What part of a replication a value is of. */
    private record Place(String kind, String name) {}

    private void write(Measured measured, @Nullable Place place) {
        try {
            json.writeStartObject();
            if (place != null) {
                json.writeStringField(place.kind(), place.name());
            }
            fields.names(measured.kpi().key(), measured.formula(), measured.scope());
            write(measured.value().orElse(null), place == null);
            json.writeStringField("unit", measured.kpi().unit().key());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(@Nullable Estimate value, boolean ofRun) throws IOException {
        fields.number("mean", value == null ? null : value.mean());
        fields.number("low", value == null ? null : value.low());
        fields.number("high", value == null ? null : value.high());
        write("p10", value == null ? null : value.p10(), ofRun);
        write("p50", value == null ? null : value.p50(), ofRun);
        write("p90", value == null ? null : value.p90(), ofRun);
    }

    /** What days are like in an interval has no ends: they would double the file for what few ask. */
    private void write(String name, @Nullable DayQuantile days, boolean ends) throws IOException {
        fields.number(name, days == null ? null : days.value());
        if (ends) {
            fields.number(name + "-low", days == null ? null : days.low());
            fields.number(name + "-high", days == null ? null : days.high());
        }
    }
}
