package org.busyhour.scenarios.language.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** A map of declared keys. */
public final class MapShape<T> implements Shape<T> {

    private final String expected;
    private final Map<String, Key<?>> keys = new LinkedHashMap<>();
    private final List<Set<String>> exclusive;
    private final Build<T> build;

    /**
     * Declares a map.
     *
     * @param expected what is expected, in a few words
     * @param keys its keys
     * @param build makes the value of what the keys hold
     */
    public MapShape(String expected, List<Key<?>> keys, Build<T> build) {
        this(expected, keys, List.of(), build);
    }

    /**
     * Declares a map of which some keys exclude others.
     *
     * @param expected what is expected, in a few words
     * @param keys its keys
     * @param exclusive sets of keys of which the map has one
     * @param build makes the value of what the keys hold
     */
    public MapShape(String expected, List<Key<?>> keys, List<List<Key<?>>> exclusive, Build<T> build) {
        this.expected = expected;
        this.exclusive = exclusive.stream().map(MapShape::names).toList();
        this.build = build;
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    /** Makes a value of what the keys of a map hold. */
    @FunctionalInterface
    public interface Build<T> {

        /** Returns the value, or nothing after a problem was reported. */
        Optional<T> from(Fields fields);
    }

    /** Returns the declared keys. */
    public List<Key<?>> keys() {
        return List.copyOf(keys.values());
    }

    @Override
    public Optional<T> read(Node node, Input input) {
        if (!(node instanceof MapNode map)) {
            input.problems().error(node.place(), node.path(), expected + " is expected, was " + node.kind(), "");
            return Optional.empty();
        }
        Map<Key<?>, Object> values = new HashMap<>();
        map.entries().forEach((name, entry) -> value(map, name, entry, input, values));
        return build.from(new Fields(map, keys.keySet(), input, values));
    }

    private static Set<String> names(List<Key<?>> keys) {
        return keys.stream().map(Key::name).collect(Collectors.toSet());
    }

    private Alternatives alternatives(String name) {
        Key<?> key = keys.get(name);
        return key == null ? Alternatives.NONE : key.shape().alternatives();
    }

    private void value(MapNode map, String name, Entry entry, Input input, Map<Key<?>, Object> values) {
        Key<?> key = keys.get(name);
        if (key != null) {
            key.shape().read(entry.value(), input).ifPresent(value -> values.put(key, value));
            return;
        }
        input.problems()
                .error(
                        entry.place(),
                        map.path(name),
                        "unknown key " + Visible.quoted(name),
                        Suggestion.hint(name, keys.keySet(), "the keys here are"));
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Alternatives alternatives() {
        return new Alternatives(exclusive, this::alternatives);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach((name, key) -> properties.put(name, key.schema(definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
