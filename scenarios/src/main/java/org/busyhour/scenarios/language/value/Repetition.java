package org.busyhour.scenarios.language.value;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.scenarios.language.source.Visible;

/** How often something is simulated, in a single text: {@code 30}, or {@code until asa within 5 %}. */
public sealed interface Repetition {

    /** The greatest number of replications. */
    int MOST = 1_000_000;

    /** What a text that isn't a number looks like; several demands are joined by {@code and}. */
    String SHAPE = "until " + DemandPhrase.SHAPE + "(?: and " + DemandPhrase.SHAPE + ")*";

    /**
     * A number that is known beforehand.
     *
     * @param number the number, at least 1
     */
    record Times(int number) implements Repetition {}

    /**
     * As often as it takes.
     *
     * @param demands how precise which measures shall be, at least one
     */
    record Until(List<DemandPhrase> demands) implements Repetition {

        /** Copies the list. */
        public Until {
            demands = List.copyOf(demands);
        }
    }

    /** Returns what the text writes. */
    static Repetition parse(String text) throws Unreadable {
        if (text.equals("until") || text.startsWith("until ")) {
            return until(text.substring("until".length()).strip());
        }
        if (text.isEmpty() || Character.isLetter(text.codePointAt(0))) {
            throw new Unreadable(
                    "a whole number or a phrase like until service-level within 0.5pp is expected, was "
                            + Visible.quoted(text),
                    text.contains(" within ") ? "begin with until" : "");
        }
        return new Times(Decimals.whole(1, MOST).parse(text).intValue());
    }

    private static Until until(String phrases) throws Unreadable {
        List<DemandPhrase> demands = new ArrayList<>();
        for (String phrase : phrases.split(" +and(?: +|$)", -1)) {
            demands.add(DemandPhrase.parse(phrase));
        }
        return new Until(demands);
    }
}
