package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * Within how long an answer must leave: {@code 4h}, or {@code 2h to 4h}, whose lower end is the goal.
 *
 * @param goal within how long it should
 * @param limit within how long it must
 */
public record DeadlineSpan(Duration goal, Duration limit) {

    /** What it looks like. */
    public static final String SHAPE = Durations.SHAPE + "(?: to " + Durations.SHAPE + ")?";

    private static final Pattern RANGE = Pattern.compile("(.+?) +to +(.+)");

    /** Returns what the text writes. */
    public static DeadlineSpan parse(String text) throws Unreadable {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            Duration limit = Durations.positive(text);
            return new DeadlineSpan(limit, limit);
        }
        Duration goal = Durations.positive(range.group(1));
        Duration limit = Durations.positive(range.group(2));
        if (goal.compareTo(limit) >= 0) {
            throw new Unreadable(
                    "the goal stands before the deadline and is shorter, was " + Visible.quoted(text),
                    "write for example 2h to 4h");
        }
        return new DeadlineSpan(goal, limit);
    }
}
