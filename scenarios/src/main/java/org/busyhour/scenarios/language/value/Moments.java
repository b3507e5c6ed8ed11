package org.busyhour.scenarios.language.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/** Dates and times of the clock, {@code 2026-03-02 07:00} and {@code 20:00}, and the zones that they are local to. */
public final class Moments {

    /** What a time of the clock looks like, for use within other patterns. */
    public static final String CLOCK = "[0-9]{1,2}:[0-9]{2}";

    /** What a date looks like. */
    public static final String DATE_ALONE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** What a date with or without a time looks like. */
    public static final String DATE_TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T]" + CLOCK + "(?::[0-9]{2})?)?";

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
    private static final Pattern TIME_WITH_SECONDS = Pattern.compile("([0-9]{1,2}:[0-9]{2}):([0-5][0-9])");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?");
    private static final Pattern OTHER_DATE = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})(.*)");

    private Moments() {}

    /** Returns the date and time that the text writes; a date alone is its midnight. */
    public static LocalDateTime dateTime(String text) throws Unreadable {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new Unreadable(
                    "a date and time like 2026-03-02 07:00 is expected, was " + Visible.quoted(text), otherOrder(text));
        }
        try {
            return LocalDate.of(number(date, 1), number(date, 2), number(date, 3))
                    .atTime(number(date, 4), number(date, 5), number(date, 6));
        } catch (DateTimeException e) {
            throw new Unreadable("there is no such date and time as " + Visible.quoted(text), "");
        }
    }

    /** Returns the date that the text writes, without a time. */
    public static LocalDate date(String text) throws Unreadable {
        if (!text.matches(DATE_ALONE)) {
            throw new Unreadable("a date like 2026-03-02 is expected, was " + Visible.quoted(text), otherOrder(text));
        }
        return dateTime(text).toLocalDate();
    }

    /** Returns the time of day that the text writes; {@code 24:00} is midnight. */
    public static LocalTime clock(String text) throws Unreadable {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new Unreadable("a time of day like 09:30 is expected, was " + Visible.quoted(text), "");
        }
        int hour = number(time, 1);
        int minute = number(time, 2);
        if (hour == 24 && minute == 0) {
            return LocalTime.MIDNIGHT;
        }
        if (hour > 23 || minute > 59) {
            throw new Unreadable("there is no such time of day as " + Visible.quoted(text), "");
        }
        return LocalTime.of(hour, minute);
    }

    /** Returns the time of day that the text writes, {@code 09:30} or {@code 09:30:20}. */
    public static LocalTime clockWithSeconds(String text) throws Unreadable {
        Matcher time = TIME_WITH_SECONDS.matcher(text);
        return time.matches() ? clock(time.group(1)).plusSeconds(number(time, 2)) : clock(text);
    }

    /** Returns the time zone that the text names. */
    public static ZoneId zone(String text) throws Unreadable {
        if (text.equals("UTC") || ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        throw new Unreadable(
                "a time zone like Europe/Istanbul is expected, was " + Visible.quoted(text),
                Suggestion.nearest(
                                text,
                                ZoneId.getAvailableZoneIds().stream().sorted().toList())
                        .map(zone -> "did you mean " + zone + "?")
                        .orElse(""));
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static String otherOrder(String text) {
        return OTHER_DATE.matcher(text).matches() ? "write year-month-day" : "";
    }
}
