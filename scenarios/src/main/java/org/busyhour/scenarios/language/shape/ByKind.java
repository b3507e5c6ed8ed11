package org.busyhour.scenarios.language.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.ListNode;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * A value with a short and a long way to write it, told apart by whether it is a single text, a list or a map.
 *
 * @param scalar the shape of a single text
 * @param list the shape of a list
 * @param map the shape of a map
 */
public record ByKind<T>(
        Optional<? extends Shape<? extends T>> scalar,
        Optional<? extends Shape<? extends T>> list,
        Optional<? extends Shape<? extends T>> map)
        implements Shape<T> {

    /** Returns the shape of a single text or a map. */
    public static <T> ByKind<T> textOrMap(Shape<? extends T> text, Shape<? extends T> map) {
        return new ByKind<>(Optional.of(text), Optional.empty(), Optional.of(map));
    }

    /** Returns the shape of a single text or a list. */
    public static <T> ByKind<T> textOrList(Shape<? extends T> text, Shape<? extends T> list) {
        return new ByKind<>(Optional.of(text), Optional.of(list), Optional.empty());
    }

    /** Returns the shape of a list or a map. */
    public static <T> ByKind<T> listOrMap(Shape<? extends T> list, Shape<? extends T> map) {
        return new ByKind<>(Optional.empty(), Optional.of(list), Optional.of(map));
    }

    /** Returns the shape of a single text, a list or a map. */
    public static <T> ByKind<T> any(Shape<? extends T> text, Shape<? extends T> list, Shape<? extends T> map) {
        return new ByKind<>(Optional.of(text), Optional.of(list), Optional.of(map));
    }

    @Override
    public Optional<T> read(Node node, Input input) {
        Optional<? extends Shape<? extends T>> shape = shapeOf(node);
        if (shape.isEmpty()) {
            input.problems().error(node.place(), node.path(), expected() + " is expected, was " + node.kind(), "");
            return Optional.empty();
        }
        return shape.get().read(node, input).map(value -> value);
    }

    @Override
    public String expected() {
        return String.join(", or ", shapes().stream().map(Shape::expected).toList());
    }

    @Override
    public Alternatives alternatives() {
        return map.map(Shape::alternatives).orElse(Alternatives.NONE);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("anyOf", shapes().stream().map(s -> s.schema(definitions)).toList());
    }

    private Optional<? extends Shape<? extends T>> shapeOf(Node node) {
        if (node instanceof ScalarNode) {
            return scalar;
        }
        return node instanceof ListNode ? list : node instanceof MapNode ? map : Optional.empty();
    }

    private List<Shape<? extends T>> shapes() {
        List<Shape<? extends T>> shapes = new ArrayList<>();
        scalar.ifPresent(shapes::add);
        list.ifPresent(shapes::add);
        map.ifPresent(shapes::add);
        return shapes;
    }
}
