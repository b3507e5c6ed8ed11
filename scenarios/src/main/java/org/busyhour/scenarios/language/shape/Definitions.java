package org.busyhour.scenarios.language.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a JSON Schema that are used in several places, by name. */
public final class Definitions {

    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

    /** Returns the parts in the order in which they were first used. */
    public Map<String, Map<String, Object>> parts() {
        return new LinkedHashMap<>(parts);
    }

    /** Returns a reference to the schema of a shape, which is put among the parts under that name. */
    Map<String, Object> reference(String name, Shape<?> shape) {
        if (!parts.containsKey(name)) {
            parts.put(name, Map.of());
            parts.put(name, shape.schema(this));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }
}
