package org.busyhour.scenarios.language.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.ListNode;

/**
 * Items of one shape.
 *
 * @param item the shape of an item
 * @param expected what is expected, in a few words
 */
public record ListShape<T>(Shape<T> item, String expected) implements Shape<List<ListShape.Item<T>>> {

    /**
     * An item and where it was written.
     *
     * @param value the item
     * @param at where it was written
     */
    public record Item<T>(T value, Node at) {}

    @Override
    public Optional<List<Item<T>>> read(Node node, Input input) {
        if (!(node instanceof ListNode list)) {
            input.problems()
                    .error(node.place(), node.path(), expected + " is expected, was " + node.kind(), "write it in [ ]");
            return Optional.empty();
        }
        List<Item<T>> items = new ArrayList<>();
        for (Node each : list.items()) {
            item.read(each, input).ifPresent(value -> items.add(new Item<>(value, each)));
        }
        return Optional.of(items);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("type", "array", "items", item.schema(definitions));
    }

    /** Returns the items without their places. */
    public static <T> List<T> values(List<Item<T>> items) {
        return items.stream().map(Item::value).toList();
    }
}
