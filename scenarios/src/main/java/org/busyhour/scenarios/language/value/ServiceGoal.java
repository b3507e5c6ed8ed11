package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * A service level to reach: {@code 80 % in 20s}.
 *
 * @param target the share of contacts
 * @param within the longest wait that is in time
 */
public record ServiceGoal(Share target, Duration within) {

    /** What a service level looks like, for use within other patterns. */
    public static final String SHAPE = Share.SHAPE + " in " + Durations.SHAPE;

    private static final Pattern WRITTEN = Pattern.compile("(.+?) +in +(.+)");

    /** Returns the service level that the text writes. */
    public static ServiceGoal parse(String text) throws Unreadable {
        Matcher goal = WRITTEN.matcher(text);
        if (!goal.matches()) {
            throw new Unreadable(
                    "a service level like 80 % in 20s is expected, was " + Visible.quoted(text), swapped(text));
        }
        return new ServiceGoal(Share.parse(goal.group(1)), Durations.parse(goal.group(2)));
    }

    private static String swapped(String text) {
        Matcher slash = Pattern.compile("([0-9]{1,3}) ?%? ?/ ?([0-9]{1,5}) ?s?").matcher(text);
        return slash.matches() ? "did you mean " + slash.group(1) + " % in " + slash.group(2) + "s?" : "";
    }
}
