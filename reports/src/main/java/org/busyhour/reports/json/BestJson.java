package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.busyhour.reports.BestReport;
import org.busyhour.reports.BestText;
import org.busyhour.reports.Making;
import org.busyhour.studies.best.Contender;

/** {@code best.json}: a choice for machines; the same command gives the same bytes everywhere. */
public final class BestJson {
    private static final int FORMAT = 1;

    /** Down to the scenarios. */
    private static final int LINES = 2;

    private BestJson() {}

    /**
     * Writes a choice.
     *
     * @param report the choice
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(BestReport report, Writer out) throws IOException {
        Fields.file(out, LINES, json -> write(report, json, new Fields(json)));
    }

    private static void write(BestReport report, JsonGenerator json, Fields fields) throws IOException {
        Making making = report.variants().get(0).making();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", making.version());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("replications", report.selection().replications());
        json.writeNumberField("at-most", report.most());
        json.writeStringField("key", report.goal().kpi().key());
        json.writeStringField("of", report.goal().of());
        json.writeStringField("unit", report.goal().kpi().unit().key());
        fields.number("indifference", report.goal().indifference());
        json.writeBooleanField("decided", report.selection().decided());
        fields.overrides(making);
        json.writeArrayFieldStart("scenarios");
        for (Contender contender : report.selection().contenders()) {
            json.writeStartObject();
            json.writeStringField("scenario", report.name(contender));
            json.writeStringField("fate", BestText.fate(report, contender));
            json.writeNumberField("replications", contender.replications());
            fields.number("mean", contender.value().mean());
            fields.number("low", contender.value().low());
            fields.number("high", contender.value().high());
            fields.inputs(report.variants().get(contender.variant()).making());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
