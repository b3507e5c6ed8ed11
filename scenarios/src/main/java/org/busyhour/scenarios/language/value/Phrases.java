package org.busyhour.scenarios.language.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/** A closed set of words or phrases, each standing for a value. */
public final class Phrases<T> implements Grammar<T> {

    private final Map<String, T> values = new LinkedHashMap<>();

    private Phrases() {}

    /** Returns the phrases of these values. */
    public static <T> Phrases<T> of(List<T> values, Function<T, String> words) {
        Phrases<T> phrases = new Phrases<>();
        values.forEach(value -> phrases.values.put(words.apply(value), value));
        return phrases;
    }

    /** Returns the phrases in their order. */
    public List<String> words() {
        return List.copyOf(values.keySet());
    }

    @Override
    public T parse(String text) throws Unreadable {
        T value = values.get(text.replaceAll(" +", " "));
        if (value == null) {
            throw new Unreadable(
                    "one of " + String.join(", ", values.keySet()) + " is expected, was " + Visible.quoted(text),
                    Suggestion.nearest(text, values.keySet())
                            .map(word -> "did you mean " + word + "?")
                            .orElse(""));
        }
        return value;
    }
}
