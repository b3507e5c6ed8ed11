package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * A length on the calendar: so many calendar days, which a change of clocks makes longer or shorter, and elapsed time
 * on top.
 *
 * @param days calendar days, {@code 2 days}
 * @param rest elapsed time, {@code 13h}
 */
public record RunLength(int days, Duration rest) {

    /** No time at all. */
    public static final RunLength NONE = new RunLength(0, Duration.ZERO);

    private static final Pattern DAYS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?days?(?: ?(.+))?");
    private static final int MOST_DAYS = 36_525;

    /** Returns the length that the text writes. */
    public static RunLength parse(String text) throws Unreadable {
        Duration whole = Durations.parse(text);
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            return new RunLength(0, whole);
        }
        if (days.group(1).contains(".")) {
            throw new Unreadable(
                    "a calendar day can't be split, was " + Visible.quoted(text),
                    "did you mean " + Durations.text(whole) + "?");
        }
        int count = Decimals.whole(0, MOST_DAYS).parse(days.group(1)).intValue();
        return new RunLength(count, days.group(2) == null ? Duration.ZERO : Durations.parse(days.group(2)));
    }

    /** Returns the length that the text writes, which must be above zero. */
    public static RunLength positive(String text) throws Unreadable {
        Durations.positive(text);
        return parse(text);
    }

    /** Returns the elapsed time of this length when it begins at that moment. */
    public Duration from(ZonedDateTime start) {
        return Duration.between(start, start.plusDays(days)).plus(rest);
    }
}
