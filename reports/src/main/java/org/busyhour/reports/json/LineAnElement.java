package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out so that a person and a line-by-line comparison can read it: a line a field, a line an element of its
 * list, down to a depth.
 */
final class LineAnElement implements PrettyPrinter {
    private final int deepest;
    private int depth;

    /** Breaks lines in objects and lists down to a depth; the outermost has 1. */
    LineAnElement(int deepest) {
        this.deepest = deepest;
    }

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
        breakLine(json, entries > 0 && depth < deepest);
        json.writeRaw('}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= deepest ? "," : ", ");
        breakLine(json, depth <= deepest);
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
        breakLine(json, values > 0 && depth < deepest);
        json.writeRaw(']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= deepest ? "," : ", ");
        breakLine(json, depth <= deepest);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, depth <= deepest);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, depth <= deepest);
    }

    private void breakLine(JsonGenerator json, boolean here) throws IOException {
        if (here) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }
}
