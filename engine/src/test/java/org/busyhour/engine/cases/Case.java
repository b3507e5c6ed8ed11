package org.busyhour.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A model with known answers, from the test resources' folder {@code cases}.
 *
 * @param id its name
 * @param expected its values
 */
record Case(String id, List<Expected> expected) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double Z_95 = 1.959963984540054;

    /**
     * A known value.
     *
     * @param measure what is measured
     * @param scope of what
     * @param value the value
     * @param standardError that of the value: 0 for an exact one
     */
    record Expected(String measure, String scope, double value, double standardError) {}

    static Case read(String id) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream("/cases/" + id + ".json"), id)) {
            List<Expected> expected = new ArrayList<>();
            for (JsonNode each : JSON.readTree(in).get("expected")) {
                expected.add(expected(each));
            }
            return new Case(id, List.copyOf(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the value of a measure. */
    Expected find(String measure, String scope) {
        List<Expected> found = expected.stream()
                .filter(e -> e.measure().equals(measure) && e.scope().equals(scope))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(measure + " of " + scope + " in " + id + ": found " + found);
        }
        return found.get(0);
    }

    private static Expected expected(JsonNode node) {
        String scope = node.get("scope").asText();
        JsonNode convention = node.get("convention");
        JsonNode interval = node.get("ci95");
        double value = node.get("value").asDouble();
        // The ends of a printed interval are rounded: the farther one is the safer.
        double halfWidth = interval == null
                ? 0
                : Math.max(
                        interval.get(1).asDouble() - value,
                        value - interval.get(0).asDouble());
        return new Expected(
                node.get("measure").asText(),
                convention == null ? scope : convention.asText() + ", " + scope,
                value,
                halfWidth / Z_95);
    }
}
