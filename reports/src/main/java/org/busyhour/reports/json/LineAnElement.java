package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out so that a person and a line-by-line comparison can read it: a line a field, a line an element of its
 * list, no deeper.
 */
final class LineAnElement implements PrettyPrinter {
    private static final int FIELD = 1;
    private static final int ELEMENT = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        breakLine(json, entries > 0 && depth < FIELD);
        json.writeRaw('}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == FIELD ? "," : ", ");
        breakLine(json, depth == FIELD);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        breakLine(json, values > 0 && depth == FIELD);
        json.writeRaw(']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == ELEMENT ? "," : ", ");
        breakLine(json, depth == ELEMENT);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, depth == ELEMENT);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, depth == FIELD);
    }

    private void breakLine(JsonGenerator json, boolean here) throws IOException {
        if (here) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }
}
