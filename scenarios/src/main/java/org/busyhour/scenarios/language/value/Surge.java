package org.busyhour.scenarios.language.value;

import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A factor on demand for a while: {@code 140 % on 2026-03-04}, {@code 250 % on 2026-03-04 10:00-12:00}, {@code 140 %
 * from 2026-03-03 to 2026-03-05}. A date alone at the end counts to the end of its day.
 *
 * @param factor the factor
 * @param from since when
 * @param to until when, not included
 */
public record Surge(Share factor, LocalDateTime from, LocalDateTime to) {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final int DATE_LENGTH = "2026-03-04".length();

    /** What a surge looks like. */
    public static final String SHAPE = Share.SHAPE + " +(?:on +" + DATE + "(?: +" + ShiftHours.SHAPE + ")?|from +"
            + Moments.DATE_TIME + " +to +" + Moments.DATE_TIME + ")";

    private static final Pattern ON = Pattern.compile("(.+?) +on +(" + DATE + ")(?: +(.+))?");
    private static final Pattern FROM = Pattern.compile("(.+?) +from +(.+?) +to +(.+)");

    /** Returns the surge that the text writes. */
    public static Surge parse(String text) throws Unreadable {
        Matcher on = ON.matcher(text);
        if (on.matches()) {
            return on(Share.factor(on.group(1)), Moments.dateTime(on.group(2)), on.group(3));
        }
        Matcher from = FROM.matcher(text);
        if (!from.matches()) {
            throw new Unreadable(
                    "a factor with its time like 140 % on 2026-03-04, or 140 % from 2026-03-03 to 2026-03-05 is expected, was "
                            + Visible.quoted(text),
                    "");
        }
        LocalDateTime begins = Moments.dateTime(from.group(2));
        LocalDateTime to = Moments.dateTime(from.group(3));
        LocalDateTime ends = from.group(3).length() == DATE_LENGTH ? to.plusDays(1) : to;
        if (!ends.isAfter(begins)) {
            throw new Unreadable("an end after the beginning is expected, was " + Visible.quoted(text), "");
        }
        return new Surge(Share.factor(from.group(1)), begins, ends);
    }

    private static Surge on(Share factor, LocalDateTime date, @Nullable String written) throws Unreadable {
        if (written == null) {
            return new Surge(factor, date, date.plusDays(1));
        }
        ShiftHours hours = ShiftHours.parse(written);
        LocalDateTime begins = date.toLocalDate().atTime(hours.from());
        return new Surge(factor, begins, begins.plus(hours.length()));
    }
}
