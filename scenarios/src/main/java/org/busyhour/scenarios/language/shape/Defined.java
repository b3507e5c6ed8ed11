package org.busyhour.scenarios.language.shape;

import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A shape that is used in several places, so that its schema stands in one.
 *
 * @param name the name of its schema
 * @param shape the shape
 */
public record Defined<T>(String name, Shape<T> shape) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Input input) {
        return shape.read(node, input);
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
        return definitions.reference(name, shape);
    }
}
