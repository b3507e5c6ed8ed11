package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.Making;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.ComparedInterval;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Equivalence;

/** {@code comparison.json}: the whole comparison for machines; the same command gives the same bytes everywhere. */
public final class ComparisonJson {
    private static final int FORMAT = 1;

    /** Down to the differences of one what-if. */
    private static final int LINES = 4;

    private final ComparisonReport report;
    private final JsonGenerator json;
    private final Fields fields;

    private ComparisonJson(ComparisonReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        fields = new Fields(json);
    }

    /**
     * Writes a comparison.
     *
     * @param report the comparison
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(ComparisonReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new ComparisonJson(report, json).write());
    }

    private void write() throws IOException {
        Making making = report.base().making();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.replications());
        fields.overrides(making);
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
        fields.inputs(variant.making());
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
        fields.number("variance-ratio", compared.difference().varianceRatio());
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
        fields.names(kpi.key(), formula, scope);
        json.writeStringField("unit", kpi.unit().key());
    }

    private void writeNumbers(Difference difference) throws IOException {
        fields.number("base", difference.base());
        fields.number("what-if", difference.whatIf());
        fields.number("difference", difference.value());
        fields.number("low", difference.low());
        fields.number("high", difference.high());
        fields.number("p", difference.p());
    }
}
