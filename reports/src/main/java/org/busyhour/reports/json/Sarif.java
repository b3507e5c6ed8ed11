package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.busyhour.reports.Finding;

/**
 * What is wrong in scenarios as SARIF 2.1.0, the form in which code hosts and editors take the findings of analysers.
 *
 * <p>Static Analysis Results Interchange Format, OASIS Standard, 27 March 2020.
 */
public final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String RULE = "scenario";
    private static final int LINES = 5;

    private final JsonGenerator json;

    private Sarif(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes findings.
     *
     * @param findings what is wrong; none if all is well
     * @param version the version of this program
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(List<Finding> findings, String version, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new Sarif(json).log(findings, version));
    }

    private void log(List<Finding> findings, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        // Columns count characters of Unicode, not Java's.
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Busyhour");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        json.writeStartObject();
        json.writeStringField("id", RULE);
        text("shortDescription", "A scenario must be readable, complete and free of contradictions.");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Finding finding) throws IOException {
        String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
        String hint = finding.hint().isEmpty() ? "" : "; " + finding.hint();
        json.writeStartObject();
        json.writeStringField("ruleId", RULE);
        json.writeNumberField("ruleIndex", 0);
        json.writeStringField("level", finding.fatal() ? "error" : "warning");
        text("message", path + finding.message() + hint);
        if (!finding.file().isEmpty() || !finding.path().isEmpty()) {
            location(finding);
        }
        json.writeEndObject();
    }

    private void location(Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (!finding.file().isEmpty()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(finding.file()));
            json.writeEndObject();
            region(finding);
            json.writeEndObject();
        }
        if (!finding.path().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.path());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void region(Finding finding) throws IOException {
        if (finding.line() == 0) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.line());
        if (finding.column() > 0) {
            json.writeNumberField("startColumn", finding.column());
        }
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A path as a URI: relative as it was named, with what a URI can't hold written as percent signs and numbers. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~!$'()*+,;=@".indexOf(c) >= 0);
            if (plain) {
                uri.append((char) c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return file.startsWith("/") ? "file://" + uri : uri.toString();
    }
}
