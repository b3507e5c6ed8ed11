package org.busyhour.scenarios.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * A map whose keys are names that the user gives or has given.
 *
 * @param item the shape of what stands behind a name
 * @param expected what is expected, in a few words
 */
public record NamesShape<T>(Shape<T> item, String expected) implements Shape<List<NamesShape.Named<T>>> {

    /**
     * A name and what stands behind it.
     *
     * @param name the name
     * @param at where the name was written
     * @param value what stands behind it
     */
    public record Named<T>(String name, Node at, T value) {}

    @Override
    public Optional<List<Named<T>>> read(Node node, Input input) {
        if (!(node instanceof MapNode map)) {
            input.problems().error(node.place(), node.path(), expected + " is expected, was " + node.kind(), "");
            return Optional.empty();
        }
        List<Named<T>> items = new ArrayList<>();
        map.entries().forEach((name, entry) -> {
            Node at = new ScalarNode(entry.place(), map.path(name), name, true);
            checkName(at, name, input);
            item.read(entry.value(), input).ifPresent(value -> items.add(new Named<>(name, at, value)));
        });
        return Optional.of(items);
    }

    private static void checkName(Node at, String name, Input input) {
        try {
            Names.parse(name);
        } catch (Unreadable e) {
            input.problems().error(at.place(), at.path(), e.message(), e.hint());
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
        schema.put("propertyNames", Map.of("pattern", "^" + Names.SHAPE + "$"));
        schema.put("additionalProperties", Map.of("anyOf", List.of(item.schema(definitions), Map.of("type", "null"))));
        return schema;
    }
}
