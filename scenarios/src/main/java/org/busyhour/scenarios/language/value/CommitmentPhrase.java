package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.model.Routing.Commitment.To;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/**
 * For which groups contacts wait: {@code any group}, {@code shortest expected wait}, {@code first group within 45s}.
 */
public final class CommitmentPhrase {
    private static final String ANY = "any group";
    private static final String LAST = "last group";
    private static final String SHORTEST = "shortest expected wait";
    private static final String FIRST = "first group within ";

    /** What it looks like. */
    public static final String SHAPE = ANY + "|" + LAST + "|" + SHORTEST + "|" + FIRST + "(?:" + Durations.SHAPE + ")";

    /** What is expected, in a few words. */
    public static final String EXPECTED = "one of " + String.join(", ", ANY, LAST, SHORTEST, FIRST + "45s");

    private CommitmentPhrase() {}

    /** Returns what the text says. */
    public static Commitment parse(String text) throws Unreadable {
        String words = text.replaceAll(" +", " ");
        if (words.startsWith(FIRST)) {
            Duration within = Durations.positive(words.substring(FIRST.length()));
            return new Commitment(To.FIRST_GROUP_WITHIN, TimeUnit.MICROSECONDS.convert(within));
        }
        return switch (words) {
            case ANY -> Commitment.NONE;
            case LAST -> new Commitment(To.LAST_GROUP, 0);
            case SHORTEST -> new Commitment(To.SHORTEST_EXPECTED_WAIT, 0);
            default ->
                throw new Unreadable(
                        EXPECTED + " is expected, was " + Visible.quoted(text),
                        Suggestion.nearest(words, List.of(ANY, LAST, SHORTEST, FIRST + "45s"))
                                .map(near -> "did you mean " + near + "?")
                                .orElse(""));
        };
    }
}
