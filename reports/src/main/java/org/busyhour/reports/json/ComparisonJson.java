package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.Digits;
import org.busyhour.reports.Making;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.ComparedInterval;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Equivalence;
import org.jspecify.annotations.Nullable;

/** {@code comparison.json}: the whole comparison for machines; the same command gives the same bytes everywhere. */
public final class ComparisonJson {
    private static final int FORMAT = 1;

    /** Down to the differences of one what-if. */
    private static final int LINES = 4;

    private final ComparisonReport report;
    private final JsonGenerator json;

    private ComparisonJson(ComparisonReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /**
     * Writes a comparison.
     *
     * @param report the comparison
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(ComparisonReport report, Writer out) throws IOException {
        JsonGenerator json = JsonFactory.builder().build().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LineAnElement(LINES));
        new ComparisonJson(report, json).write();
        json.writeRaw('\n');
        json.close();
    }

    private void write() throws IOException {
        Making making = report.base().making();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.replications());
        json.writeArrayFieldStart("overrides");
        for (Making.Setting setting : making.overrides()) {
            json.writeStartObject();
            json.writeStringField("path", setting.path());
            json.writeStringField("value", setting.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("base");
        writeScenario(report.base());
        json.writeEndObject();
        json.writeArrayFieldStart("what-ifs");
        for (ComparisonReport.WhatIf whatIf : report.whatIfs()) {
            write(whatIf);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeScenario(ComparisonReport.Variant variant) throws IOException {
        json.writeStringField("scenario", variant.name());
        json.writeArrayFieldStart("inputs");
        for (Making.Input input : variant.making().inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(ComparisonReport.WhatIf whatIf) throws IOException {
        Comparison comparison = whatIf.comparison();
        json.writeStartObject();
        writeScenario(whatIf.variant());
        writeLacking("only-in-base", comparison.onlyInBase());
        writeLacking("only-in-what-if", comparison.onlyInWhatIf());
        json.writeArrayFieldStart("differences");
        for (Compared compared : comparison.differences()) {
            write(compared);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("intervals");
        for (ComparedInterval compared : comparison.intervals()) {
            write(compared);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLacking(String name, List<Scope> scopes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Scope scope : scopes) {
            json.writeString(scope.name());
        }
        json.writeEndArray();
    }

    private void write(Compared compared) throws IOException {
        json.writeStartObject();
        writeNames(compared.kpi(), compared.formula(), compared.scope());
        writeNumbers(compared.difference());
        json.writeBooleanField("beyond-noise", compared.beyondNoise());
        if (compared.equivalence().isPresent()) {
            Equivalence equivalence = compared.equivalence().get();
            json.writeStringField("margin", equivalence.margin().text());
            json.writeBooleanField("equivalent", equivalence.shown());
        }
        writeNumber("variance-ratio", compared.difference().varianceRatio());
        json.writeEndObject();
    }

    private void write(ComparedInterval compared) throws IOException {
        json.writeStartObject();
        json.writeStringField("interval", report.label(compared.row()));
        writeNames(compared.kpi(), compared.formula(), compared.scope());
        writeNumbers(compared.difference());
        json.writeEndObject();
    }

    private void writeNames(Kpi kpi, String formula, Scope scope) throws IOException {
        json.writeStringField("key", kpi.key());
        if (formula.isEmpty()) {
            json.writeNullField("formula");
        } else {
            json.writeStringField("formula", formula);
        }
        json.writeStringField("scope", scope.kind().key());
        json.writeStringField("of", scope.name());
        json.writeStringField("unit", kpi.unit().key());
    }

    private void writeNumbers(Difference difference) throws IOException {
        writeNumber("base", difference.base());
        writeNumber("what-if", difference.whatIf());
        writeNumber("difference", difference.value());
        writeNumber("low", difference.low());
        writeNumber("high", difference.high());
        writeNumber("p", difference.p());
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
