package org.busyhour.scenarios.language.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * A single text with a grammar.
 *
 * @param expected what is expected, in a few words
 * @param grammar reads the text
 * @param schema the JSON Schema of such a text
 */
public record TextShape<T>(String expected, Grammar<T> grammar, Map<String, Object> schema) implements Shape<T> {

    private static final int LONGEST = 500;

    /** Returns the shape of texts that match a pattern and are read by a grammar. */
    public static <T> TextShape<T> matching(String pattern, String expected, Grammar<T> grammar) {
        return new TextShape<>(expected, grammar, ordered("type", "string", "pattern", "^(?:" + pattern + ")$"));
    }

    /** Returns the shape of plain numbers within limits that editors know too. */
    public static <T> TextShape<T> number(
            boolean whole, Map<String, Object> limits, String expected, Grammar<T> grammar) {
        Map<String, Object> schema = ordered("type", whole ? "integer" : "number");
        schema.putAll(limits);
        return new TextShape<>(expected, grammar, schema);
    }

    /** Returns the shape of a closed set of phrases. */
    public static <T> TextShape<T> of(Phrases<T> phrases) {
        List<String> words = phrases.words();
        return new TextShape<>("one of " + String.join(", ", words), phrases, ordered("type", "string", "enum", words));
    }

    @Override
    public Optional<T> read(Node node, Input input) {
        if (!(node instanceof ScalarNode scalar)) {
            input.problems().error(node.place(), node.path(), expected + " is expected, was " + node.kind(), "");
            return Optional.empty();
        }
        try {
            if (scalar.text().length() > LONGEST) {
                throw new Unreadable(expected + " is expected, was " + Visible.quoted(scalar.text()), "");
            }
            return Optional.of(grammar.parse(scalar.text()));
        } catch (Unreadable e) {
            input.problems().error(node.place(), node.path(), e.message(), e.hint());
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return schema;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put((String) pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
