package org.busyhour.scenarios.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * A map whose keys are values with a grammar, such as dates.
 *
 * @param key reads a key
 * @param pattern what a key looks like
 * @param item the shape of what stands behind a key
 * @param expected what is expected, in a few words
 */
public record KeyedShape<K, T>(Grammar<K> key, String pattern, Shape<T> item, String expected)
        implements Shape<List<KeyedShape.Keyed<K, T>>> {

    /**
     * A key and what stands behind it.
     *
     * @param key the key
     * @param at where the key was written
     * @param value what stands behind it
     */
    public record Keyed<K, T>(K key, Node at, T value) {}

    @Override
    public Optional<List<Keyed<K, T>>> read(Node node, Input input) {
        if (!(node instanceof MapNode map)) {
            input.problems().error(node.place(), node.path(), expected + " is expected, was " + node.kind(), "");
            return Optional.empty();
        }
        List<Keyed<K, T>> items = new ArrayList<>();
        map.entries().forEach((name, entry) -> {
            Node at = new ScalarNode(entry.place(), map.path(name), name, true);
            Optional<T> value = item.read(entry.value(), input);
            key(at, name, input).ifPresent(k -> value.ifPresent(v -> items.add(new Keyed<>(k, at, v))));
        });
        return Optional.of(items);
    }

    private Optional<K> key(Node at, String name, Input input) {
        try {
            return Optional.of(key.parse(name));
        } catch (Unreadable e) {
            input.problems().error(at.place(), at.path(), e.message(), e.hint());
            return Optional.empty();
        }
    }

    @Override
    public Alternatives alternatives() {
        return new Alternatives(List.of(), name -> item.alternatives());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", "^(?:" + pattern + ")$"));
        schema.put("additionalProperties", Map.of("anyOf", List.of(item.schema(definitions), Map.of("type", "null"))));
        return schema;
    }
}
