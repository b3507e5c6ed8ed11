package org.busyhour.scenarios.language.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When an event of a calendar happens again: the part of RFC 5545's RRULE that rosters need, daily and weekly.
 *
 * @param weekly whether it is by weeks; else by days
 * @param interval every how many of them
 * @param count how often in all; empty: for ever
 * @param until the last time, in {@code Z} or local; empty: for ever
 * @param days on which days of the week; empty: on that of the start, or of daily events on all
 * @param weekStart on which day a week begins
 */
public record Recurrence(
        boolean weekly,
        int interval,
        Optional<Integer> count,
        Optional<Until> until,
        Set<DayOfWeek> days,
        DayOfWeek weekStart) {

    /** Only once. */
    public static final Recurrence ONCE =
            new Recurrence(false, 1, Optional.of(1), Optional.empty(), Set.of(), DayOfWeek.MONDAY);

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** Copies the days. */
    public Recurrence {
        days = days.isEmpty() ? Set.of() : Set.copyOf(days);
    }

    /**
     * The last time of an event.
     *
     * @param local the date and time
     * @param utc whether that is in UTC; else on the clocks of the start
     */
    public record Until(LocalDateTime local, boolean utc) {
        private boolean before(ZonedDateTime moment) {
            return utc
                    ? local.toInstant(ZoneOffset.UTC).isBefore(moment.toInstant())
                    : local.isBefore(moment.toLocalDateTime());
        }
    }

    /** Returns the recurrence that a rule such as {@code FREQ=WEEKLY;BYDAY=MO,TU} writes. */
    public static Recurrence parse(String text) throws Unreadable {
        Map<String, String> parts = parts(text);
        String frequency = parts.getOrDefault("FREQ", "");
        if (!frequency.equals("DAILY") && !frequency.equals("WEEKLY")) {
            throw new Unreadable(
                    "a rule with FREQ=DAILY or FREQ=WEEKLY is expected, was " + Visible.quoted(text),
                    "write events that happen otherwise one by one");
        }
        Optional<Integer> count = Optional.empty();
        if (parts.containsKey("COUNT")) {
            count = Optional.of(whole(parts, "COUNT"));
        }
        Optional<Until> until = Optional.empty();
        if (parts.containsKey("UNTIL")) {
            until = Optional.of(until(parts.get("UNTIL")));
        }
        return new Recurrence(
                frequency.equals("WEEKLY"),
                parts.containsKey("INTERVAL") ? whole(parts, "INTERVAL") : 1,
                count,
                until,
                days(parts.getOrDefault("BYDAY", "")),
                parts.containsKey("WKST") ? day(parts.get("WKST")) : DayOfWeek.MONDAY);
    }

    /**
     * Returns when an event begins, in order.
     *
     * @param first when it begins first
     * @param zone on whose clocks
     * @param last the last date that matters
     */
    public List<ZonedDateTime> starts(LocalDateTime first, ZoneId zone, LocalDate last) {
        List<ZonedDateTime> starts = new ArrayList<>();
        LocalDate date = first.toLocalDate();
        while (!date.isAfter(last)
                && count.filter(most -> starts.size() >= most).isEmpty()) {
            ZonedDateTime start = date.atTime(first.toLocalTime()).atZone(zone);
            if (until.filter(end -> end.before(start)).isPresent()) {
                return starts;
            }
            if (falls(date, first.toLocalDate())) {
                starts.add(start);
            }
            date = date.plusDays(1);
        }
        return starts;
    }

    private boolean falls(LocalDate date, LocalDate first) {
        if (weekly) {
            boolean named =
                    days.isEmpty() ? date.getDayOfWeek() == first.getDayOfWeek() : days.contains(date.getDayOfWeek());
            return named && between(week(first), week(date)) / 7 % interval == 0;
        }
        return between(first, date) % interval == 0 && (days.isEmpty() || days.contains(date.getDayOfWeek()));
    }

    private static long between(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private LocalDate week(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private static Map<String, String> parts(String text) throws Unreadable {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            String name = sign < 0 ? part : part.substring(0, sign).toUpperCase(Locale.ROOT);
            if (sign < 0 || !PARTS.contains(name)) {
                throw new Unreadable(
                        "a rule of FREQ, INTERVAL, COUNT, UNTIL and BYDAY is expected, was " + Visible.quoted(part),
                        "write events that happen otherwise one by one");
            }
            parts.put(name, part.substring(sign + 1).toUpperCase(Locale.ROOT));
        }
        return parts;
    }

    private static int whole(Map<String, String> parts, String name) throws Unreadable {
        String text = parts.getOrDefault(name, "");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new Unreadable(name + " is a whole number of at least 1, was " + Visible.quoted(text), "");
        }
        return Integer.parseInt(text);
    }

    private static Set<DayOfWeek> days(String text) throws Unreadable {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            days.add(day(day));
        }
        return days;
    }

    private static DayOfWeek day(String text) throws Unreadable {
        int place = DAYS.indexOf(text);
        if (place < 0) {
            throw new Unreadable(
                    "a day of the week is one of " + String.join(", ", DAYS) + ", was " + Visible.quoted(text), "");
        }
        return DayOfWeek.of(place + 1);
    }

    /** A date alone is its last moment. */
    private static Until until(String text) throws Unreadable {
        try {
            if (text.length() == 8) {
                return new Until(
                        LocalDate.parse(text, DATE).plusDays(1).atStartOfDay().minusNanos(1), false);
            }
            boolean utc = text.endsWith("Z");
            return new Until(LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, TIME), utc);
        } catch (DateTimeParseException e) {
            throw new Unreadable("UNTIL is a time like 20260331T220000Z, was " + Visible.quoted(text), "");
        }
    }
}
