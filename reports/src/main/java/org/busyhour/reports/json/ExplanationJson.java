package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.Making;
import org.busyhour.reports.PartFigures;
import org.busyhour.studies.explain.Cause;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Explanation;
import org.busyhour.studies.explain.Part;

/**
 * {@code explain.json}: the whole explanation for machines; the same command gives the same bytes everywhere. The parts
 * sum to the difference as they are written, digit for digit.
 */
public final class ExplanationJson {
    private static final int FORMAT = 1;

    /** Down to the parts of one KPI. */
    private static final int LINES = 2;

    private final ExplanationReport report;
    private final JsonGenerator json;
    private final Fields fields;

    private ExplanationJson(ExplanationReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes an explanation.
     *
     * @param report the explanation
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(ExplanationReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new ExplanationJson(report, json).write());
    }

    private void write() throws IOException {
        Making making = report.base().making();
        Explanation explanation = report.explanation();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.replications());
        fields.overrides(making);
        write("base", report.base());
        write("what-if", report.whatIf());
        names("only-in-base", explanation.onlyInBase().stream().map(Scope::name).toList());
        names(
                "only-in-what-if",
                explanation.onlyInWhatIf().stream().map(Scope::name).toList());
        names("causes", explanation.causes().stream().map(Cause::key).toList());
        leftOut(explanation.leftOut());
        json.writeArrayFieldStart("differences");
        for (Explained explained : explanation.explained()) {
            write(explained);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, Variant variant) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("scenario", variant.name());
        fields.inputs(variant.making());
        json.writeEndObject();
    }

    private void names(String name, List<String> names) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : names) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private void leftOut(List<Explanation.LeftOut> leftOut) throws IOException {
        json.writeArrayFieldStart("left-out");
        for (Explanation.LeftOut each : leftOut) {
            json.writeStartObject();
            json.writeStringField("key", each.kpi().key());
            json.writeStringField("scope", each.scope().kind().key());
            json.writeStringField("of", each.scope().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Explained explained) throws IOException {
        json.writeStartObject();
        fields.names(explained.kpi().key(), explained.formula(), explained.scope());
        json.writeStringField("unit", explained.kpi().unit().key());
        fields.number("base", explained.difference().base());
        fields.number("what-if", explained.difference().whatIf());
        number("difference", PartFigures.machineWhole(explained));
        fields.number("low", explained.difference().low());
        fields.number("high", explained.difference().high());
        json.writeArrayFieldStart("parts");
        List<BigDecimal> parts = PartFigures.machineParts(explained);
        for (int i = 0; i < parts.size(); i++) {
            write(explained.parts().get(i), parts.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Part part, BigDecimal rounded) throws IOException {
        json.writeStartObject();
        json.writeStringField("cause", part.cause().key());
        number("part", rounded);
        fields.number("low", part.low());
        fields.number("high", part.high());
        json.writeEndObject();
    }

    private void number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
