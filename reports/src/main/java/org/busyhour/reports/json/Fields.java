package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.reports.Digits;
import org.busyhour.reports.Making;
import org.jspecify.annotations.Nullable;

/** The fields that all files for machines write in the same way. */
record Fields(JsonGenerator json) {
    /** Writes a whole file. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a file with a line an element down to some depth; the writer is flushed but not closed. */
    static void file(Writer out, int lines, Content content) throws IOException {
        JsonGenerator json = JsonFactory.builder().build().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LineAnElement(lines));
        content.write(json);
        json.writeRaw('\n');
        json.close();
    }

    void inputs(Making making) throws IOException {
        inputs(making.inputs());
    }

    void inputs(List<Making.Input> inputs) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Making.Input input : inputs) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void overrides(Making making) throws IOException {
        overrides(making.overrides());
    }

    void overrides(List<Making.Setting> overrides) throws IOException {
        json.writeArrayFieldStart("overrides");
        for (Making.Setting setting : overrides) {
            json.writeStartObject();
            json.writeStringField("path", setting.path());
            json.writeStringField("value", setting.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How widely a target must hold, and the interval that what follows is about. */
    void extent(Target target, String interval) throws IOException {
        Extent extent = target.extent();
        json.writeStringField("extent", extent.kind().key());
        number("of-days", extent.kind() == Extent.Kind.DAYS ? Double.valueOf(extent.share()) : null);
        if (extent.kind() == Extent.Kind.WEEKS) {
            number("of-weeks", extent.share());
        }
        if (interval.isEmpty()) {
            json.writeNullField("interval");
        } else {
            json.writeStringField("interval", interval);
        }
    }

    void names(String key, String formula, Scope scope) throws IOException {
        json.writeStringField("key", key);
        if (formula.isEmpty()) {
            json.writeNullField("formula");
        } else {
            json.writeStringField("formula", formula);
        }
        json.writeStringField("scope", scope.kind().key());
        json.writeStringField("of", scope.name());
    }

    void number(String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Digits.of(value));
        }
    }
}
