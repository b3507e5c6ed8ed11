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
 * @param days calendar days, {@code 2 days}; a week is seven of them
 * @param rest elapsed time, {@code 13h}
 */
public record RunLength(int days, Duration rest) {

    /** No time at all. */
    public static final RunLength NONE = new RunLength(0, Duration.ZERO);

    /** What a length looks like. */
    public static final String SHAPE = "(?:" + Durations.SHAPE + "|[0-9]+ ?weeks?(?: ?" + Durations.SHAPE + ")?)";

    private static final Pattern WEEKS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?weeks?(?: ?(.+))?");
    private static final Pattern DAYS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?days?(?: ?(.+))?");
    private static final int MOST_DAYS = 36_525;
    private static final int DAYS_A_WEEK = 7;

    /** Returns the length that the text writes. */
    public static RunLength parse(String text) throws Unreadable {
        Matcher weeks = WEEKS.matcher(text);
        return weeks.matches() ? ofWeeks(weeks, text) : withoutWeeks(text);
    }

    private static RunLength ofWeeks(Matcher weeks, String text) throws Unreadable {
        if (weeks.group(1).contains(".")) {
            throw new Unreadable("a calendar week can't be split, was " + Visible.quoted(text), "say it in days");
        }
        int days = DAYS_A_WEEK
                * Decimals.whole(0, MOST_DAYS / DAYS_A_WEEK)
                        .parse(weeks.group(1))
                        .intValue();
        RunLength more = weeks.group(2) == null ? NONE : withoutWeeks(weeks.group(2));
        return new RunLength(days + more.days, more.rest);
    }

    private static RunLength withoutWeeks(String text) throws Unreadable {
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
        RunLength length = parse(text);
        if (length.equals(NONE)) {
            throw new Unreadable("a duration above 0 is expected, was " + Visible.quoted(text), "");
        }
        return length;
    }

    /** Returns the elapsed time of this length when it begins at that moment. */
    public Duration from(ZonedDateTime start) {
        return Duration.between(start, start.plusDays(days)).plus(rest);
    }
}
