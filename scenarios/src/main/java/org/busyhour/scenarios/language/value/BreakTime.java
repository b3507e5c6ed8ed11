package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When and how long somebody on a shift is not at work: {@code 15m at 09:30}, {@code 30m between 11:30 and 13:30
 * unpaid}, {@code 15m when queue allows between 14:00 and 15:00}.
 *
 * @param length how long
 * @param from the start; with a window, the earliest one
 * @param until with a window its end, wholly before which the break lies; otherwise the end of the break itself
 * @param window whether the start may move inside a window
 * @param paid whether it counts as paid time
 * @param whenAllowed whether the queue decides when it begins in the window, and not the plan
 */
public record BreakTime(
        Duration length, LocalTime from, LocalTime until, boolean window, boolean paid, boolean whenAllowed) {

    /** What a break looks like. */
    public static final String SHAPE = Durations.SHAPE + " (?:at " + Moments.CLOCK + "|(?:when queue allows )?between "
            + Moments.CLOCK + " and " + Moments.CLOCK + ")(?: unpaid)?";

    /** What a meeting looks like. */
    public static final String FIXED_SHAPE = Durations.SHAPE + " at " + Moments.CLOCK;

    private static final Duration DAY = Duration.ofHours(24);
    private static final Pattern FIXED = Pattern.compile("(.+?) +at +([0-9:]+)( +unpaid)?");
    private static final Pattern WINDOW =
            Pattern.compile("(.+?)( +when +queue +allows)? +between +([0-9:]+) +and +([0-9:]+)( +unpaid)?");

    /** Returns the break that the text writes. */
    public static BreakTime parse(String text) throws Unreadable {
        return parse(text, Moments::clock);
    }

    /** Returns the break that a cell of a roster writes, whose times of day may have seconds. */
    public static BreakTime cell(String text) throws Unreadable {
        return parse(text, Moments::clockWithSeconds);
    }

    private static BreakTime parse(String text, Grammar<LocalTime> clock) throws Unreadable {
        Matcher window = WINDOW.matcher(text);
        if (text.contains("queue") && !(window.matches() && window.group(2) != null)) {
            throw new Unreadable(
                    "a break that the queue decides on has a window, was " + Visible.quoted(text),
                    "write it like 15m when queue allows between 14:00 and 15:00");
        }
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            return at(length(fixed.group(1)), clock.parse(fixed.group(2)), fixed.group(3) == null);
        }
        if (window.matches()) {
            LocalTime from = clock.parse(window.group(3));
            LocalTime until = clock.parse(window.group(4));
            boolean paid = window.group(5) == null;
            return new BreakTime(length(window.group(1)), from, until, true, paid, window.group(2) != null);
        }
        throw new Unreadable(
                "a break like 15m at 09:30 or 30m between 11:30 and 13:30 is expected, was " + Visible.quoted(text),
                "");
    }

    /** Returns the meeting that the text writes: always paid and at a fixed time. */
    public static BreakTime meeting(String text) throws Unreadable {
        return fixed(text, "a meeting like 30m at 14:00");
    }

    /** Returns the training that the text writes: always paid and at a fixed time. */
    public static BreakTime training(String text) throws Unreadable {
        return fixed(text, "training like 1h at 08:00");
    }

    private static BreakTime fixed(String text, String expected) throws Unreadable {
        Matcher fixed = FIXED.matcher(text);
        if (!fixed.matches() || fixed.group(3) != null) {
            throw new Unreadable(expected + " is expected, was " + Visible.quoted(text), "");
        }
        return at(length(fixed.group(1)), Moments.clock(fixed.group(2)), true);
    }

    /** Returns how long the time from the earliest start to the latest end lasts by the clock. */
    public Duration span() {
        if (!window) {
            return length;
        }
        Duration span = Duration.between(from, until);
        return until.isAfter(from) ? span : span.plus(DAY);
    }

    private static BreakTime at(Duration length, LocalTime start, boolean paid) {
        return new BreakTime(length, start, start.plus(length), false, paid, false);
    }

    private static Duration length(String text) throws Unreadable {
        Duration length = Durations.positive(text);
        if (length.compareTo(DAY) >= 0) {
            throw new Unreadable("a break or meeting shorter than a day is expected, was " + Visible.quoted(text), "");
        }
        return length;
    }
}
