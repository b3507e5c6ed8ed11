package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * The hours of a shift by the clock: {@code 07:00-15:30}. An end that isn't after the start is on the next day, so
 * {@code 22:00-06:00} lasts 8 hours and {@code 08:00-08:00} 24.
 *
 * @param from when it starts
 * @param to when it ends
 */
public record ShiftHours(LocalTime from, LocalTime to) {

    /** What hours look like. */
    public static final String SHAPE = Moments.CLOCK + " ?- ?" + Moments.CLOCK;

    private static final Duration DAY = Duration.ofHours(24);
    private static final Pattern WRITTEN = Pattern.compile("([0-9:]+) ?- ?([0-9:]+)");

    /** Returns the hours that the text writes. */
    public static ShiftHours parse(String text) throws Unreadable {
        Matcher hours = WRITTEN.matcher(text);
        if (!hours.matches()) {
            throw new Unreadable("hours like 07:00-15:30 are expected, was " + Visible.quoted(text), "");
        }
        return new ShiftHours(Moments.clock(hours.group(1)), Moments.clock(hours.group(2)));
    }

    /** Whether the shift ends on the day after it started. */
    public boolean endsNextDay() {
        return !to.isAfter(from);
    }

    /** Returns how long the shift lasts by the clock. */
    public Duration length() {
        Duration length = Duration.between(from, to);
        return endsNextDay() ? length.plus(DAY) : length;
    }

    /** Returns how far into the shift a time of day comes by the clock: from 0 up to, without, 24 hours. */
    public Duration offset(LocalTime time) {
        Duration offset = Duration.between(from, time);
        return offset.isNegative() ? offset.plus(DAY) : offset;
    }
}
