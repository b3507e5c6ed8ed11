package org.busyhour.scenarios.language.shape;

import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How one kind of value is written: reads it from a node, and says to editors what such a node looks like.
 *
 * @param <T> what it is read as
 */
public interface Shape<T> {

    /** Returns the value that the node writes, or nothing after every problem in it was reported. */
    Optional<T> read(Node node, Input input);

    /** Returns in a few words what is expected, for a message. */
    String expected();

    /** Returns which keys exclude one another where it is written as a map. */
    default Alternatives alternatives() {
        return Alternatives.NONE;
    }

    /** Returns its JSON Schema; parts used in many places are put among the definitions. */
    Map<String, Object> schema(Definitions definitions);
}
