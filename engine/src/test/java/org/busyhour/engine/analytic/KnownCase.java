package org.busyhour.engine.analytic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/** The expected values of one file in the test resources' folder {@code cases}. */
final class KnownCase {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final JsonNode expected;

    private KnownCase(String id, JsonNode expected) {
        this.id = id;
        this.expected = expected;
    }

    static KnownCase read(String id) {
        try (InputStream in = KnownCase.class.getResourceAsStream("/cases/" + id + ".json")) {
            return new KnownCase(id, JSON.readTree(in).get("expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expected() {
        return expected;
    }

    double value(String measure) {
        return value(measure, "");
    }

    /** Returns the value of a measure in a scope, in any scope where that is empty. */
    double value(String measure, String scope) {
        for (JsonNode each : expected) {
            boolean meant = scope.isEmpty() || scope.equals(each.get("scope").asText());
            if (meant && measure.equals(each.get("measure").asText())) {
                return each.get("value").asDouble();
            }
        }
        throw new NoSuchElementException(measure + " of " + scope + " in " + id);
    }
}
