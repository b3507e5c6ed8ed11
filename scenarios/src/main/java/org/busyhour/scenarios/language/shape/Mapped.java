package org.busyhour.scenarios.language.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A shape whose value is turned into something else.
 *
 * @param shape the shape as it is written
 * @param turn makes the value of what was written and where
 */
public record Mapped<S, T>(Shape<S> shape, BiFunction<S, Node, T> turn) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Input input) {
        return shape.read(node, input).map(value -> turn.apply(value, node));
    }

    @Override
    public String expected() {
        return shape.expected();
    }

    @Override
    public Alternatives alternatives() {
        return shape.alternatives();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return shape.schema(definitions);
    }
}
