package org.busyhour.scenarios.language.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A key of a map, with all that is said about it anywhere. Two keys are the same only if they are the same object,
 * since equal names mean different things in different maps.
 */
public final class Key<T> {

    private final String name;
    private final Shape<T> shape;
    private final String description;
    private final List<String> examples;

    /**
     * Declares a key.
     *
     * @param name what it is called
     * @param shape how its value is written
     * @param description what it means, in a sentence for people
     * @param examples values, as YAML
     */
    public Key(String name, Shape<T> shape, String description, String... examples) {
        this.name = name;
        this.shape = shape;
        this.description = description;
        this.examples = List.of(examples);
    }

    /** Returns what it is called. */
    public String name() {
        return name;
    }

    /** Returns how its value is written. */
    public Shape<T> shape() {
        return shape;
    }

    /** Returns what it means. */
    public String description() {
        return description;
    }

    /** Returns values that it may have, as YAML. */
    public List<String> examples() {
        return examples;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns the schema of its value, which may also be {@code null}: that removes what an extended file says. */
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("examples", examples.stream().map(Example::new).toList());
        schema.put("anyOf", List.of(shape.schema(definitions), Map.of("type", "null")));
        return schema;
    }

    /**
     * A value that stands in a schema as YAML until the schema is written.
     *
     * @param yaml the value
     */
    public record Example(String yaml) {}
}
