package org.busyhour.scenarios.language.value;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/**
 * One or several days of the week: {@code saturday}, {@code monday-friday}.
 *
 * @param days the days, in the order of the week from the first one
 */
public record Weekdays(List<DayOfWeek> days) {

    /** Every day. */
    public static final Weekdays ALL = new Weekdays(List.of(DayOfWeek.values()));

    private static final List<String> NAMES =
            Stream.of(DayOfWeek.values()).map(Weekdays::name).toList();
    private static final String DAY = "(?:" + String.join("|", NAMES) + ")";

    /** What days of the week look like. */
    public static final String SHAPE = DAY + "(?:-" + DAY + ")?";

    /** Copies the list. */
    public Weekdays {
        days = List.copyOf(days);
    }

    /** Returns the days that the text writes. */
    public static Weekdays parse(String text) throws Unreadable {
        String[] ends = text.split("-", -1);
        if (ends.length > 2) {
            throw unknown(text);
        }
        DayOfWeek first = day(ends[0], text);
        DayOfWeek last = day(ends[ends.length - 1], text);
        int more = Math.floorMod(last.getValue() - first.getValue(), NAMES.size());
        if (ends.length == 2 && more == 0) {
            throw new Unreadable(Visible.quoted(text) + " is a single day", "write " + name(first));
        }
        return new Weekdays(IntStream.rangeClosed(0, more).mapToObj(first::plus).toList());
    }

    /** Returns what a day is called: {@code monday}. */
    public static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String name, String text) throws Unreadable {
        int place = NAMES.indexOf(name);
        if (place < 0) {
            throw unknown(text);
        }
        return DayOfWeek.of(place + 1);
    }

    private static Unreadable unknown(String text) {
        List<Optional<String>> meant = Stream.of(text.split("-", -1))
                .map(name -> Suggestion.nearest(name, NAMES))
                .toList();
        String hint = meant.stream().allMatch(Optional::isPresent) && meant.size() <= 2
                ? meant.stream().flatMap(Optional::stream).collect(Collectors.joining("-", "did you mean ", "?"))
                : "";
        return new Unreadable("days like saturday or monday-friday are expected, was " + Visible.quoted(text), hint);
    }
}
