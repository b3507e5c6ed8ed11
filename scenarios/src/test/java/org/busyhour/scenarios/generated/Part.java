package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.grammar.ScenarioGrammar;
import org.busyhour.scenarios.language.shape.Definitions;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.yaml.Alternatives;

/**
 * A part of the JSON Schema of scenarios: one way to write what may stand at some place.
 *
 * @param place where: keys joined by dots, {@code *} for names of the user's and for items; what stands in many places
 *     begins with its own name
 * @param schema what the schema says, without references and alternatives
 * @param alternatives which keys of a map exclude one another, there and below
 * @param examples values of the key, as YAML
 * @param shared the parts that are used in many places, by name
 */
record Part(
        String place,
        Map<?, ?> schema,
        Alternatives alternatives,
        List<String> examples,
        Map<String, Map<String, Object>> shared) {
    /** What stands for each name of the user's and each item of a list. */
    static final String EACH = "*";

    private static final Part SCENARIO = scenario();

    /** The kinds of values. */
    enum Kind {
        /** A map of declared keys. */
        MAP,
        /** A map of names that the user gives or has given. */
        NAMES,
        /** A list. */
        LIST,
        /** A single text. */
        TEXT
    }

    /** Returns the whole language. */
    static Part whole() {
        return SCENARIO;
    }

    private static Part scenario() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = ScenarioGrammar.SCENARIO.schema(definitions);
        return new Part("", schema, ScenarioGrammar.SCENARIO.alternatives(), List.of(), definitions.parts());
    }

    Kind kind() {
        if (schema.containsKey("properties")) {
            return Kind.MAP;
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?>) {
            return Kind.NAMES;
        }
        return "array".equals(schema.get("type")) ? Kind.LIST : Kind.TEXT;
    }

    /** Returns the keys of a map. */
    List<String> keys() {
        return schema.get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns the words of a closed set. */
    List<String> words() {
        return schema.get("enum") instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns the ways to write the value of a key. */
    List<Part> below(String key) {
        return ways(placeOf(key), map(map(schema, "properties"), key), key);
    }

    /** Returns the ways to write what stands behind a name, or an item. */
    List<Part> each() {
        return ways(place + '.' + EACH, map(schema, kind() == Kind.NAMES ? "additionalProperties" : "items"), EACH);
    }

    /** Returns the place of what stands under a key. */
    String placeOf(String key) {
        return place.isEmpty() ? key : place + '.' + key;
    }

    /** Returns the last key of the place. */
    String key() {
        String keys = place.replace("." + EACH, "");
        return keys.substring(keys.lastIndexOf('.') + 1);
    }

    private List<Part> ways(String where, Map<?, ?> what, String key) {
        Alternatives below =
                kind() == Kind.LIST ? Alternatives.NONE : alternatives.maps().apply(key);
        List<String> values = new ArrayList<>();
        if (what.get("examples") instanceof List<?> list) {
            list.forEach(example -> values.add(((Key.Example) example).yaml()));
        }
        List<Part> ways = new ArrayList<>();
        addWays(new Part(where, what, below, values, shared), ways);
        return ways;
    }

    private static Map<?, ?> map(Map<?, ?> within, String key) {
        return within.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static void addWays(Part part, List<Part> ways) {
        if (part.schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            addWays(part.as(name, part.shared.getOrDefault(name, Map.of())), ways);
        } else if (part.schema.get("anyOf") instanceof List<?> list) {
            list.forEach(each -> addWays(part.as(part.place, (Map<?, ?>) each), ways));
        } else if (!"null".equals(part.schema.get("type"))) {
            ways.add(part);
        }
    }

    private Part as(String where, Map<?, ?> what) {
        return new Part(where, what, alternatives, examples, shared);
    }
}
