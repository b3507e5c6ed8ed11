package org.busyhour.scenarios.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.busyhour.engine.time.Ticks;

/**
 * When a run begins and ends on the local calendar, and which instant of the run a local time is.
 *
 * <p>A length in days is counted on the calendar, so that a day has 23, 24 or 25 hours; a length in hours is elapsed
 * time. A local time that the clocks skip counts as the same distance after the skip; one that comes twice counts as
 * the first.
 */
public final class RunCalendar {
    private static final int DAYS_A_WEEK = 7;

    private final ZonedDateTime start;
    private final ZonedDateTime end;

    private RunCalendar(ZonedDateTime start, ZonedDateTime end) {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("length was " + Duration.between(start, end));
        }
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the calendar of a run that lasts some calendar days.
     *
     * @param start when the run begins, on the clocks of {@code zone}
     * @param zone the time zone
     * @param days how many days, at least 1
     * @return the run up to the same local time that many days later
     */
    public static RunCalendar ofDays(LocalDateTime start, ZoneId zone, long days) {
        return new RunCalendar(start.atZone(zone), start.plusDays(days).atZone(zone));
    }

    /**
     * Returns the calendar of a run that lasts some elapsed time.
     *
     * @param start when the run begins, on the clocks of {@code zone}
     * @param zone the time zone
     * @param length how long it is, above 0
     * @return the run of that length, whatever the clocks do
     */
    public static RunCalendar ofElapsed(LocalDateTime start, ZoneId zone, Duration length) {
        ZonedDateTime from = start.atZone(zone);
        return new RunCalendar(from, from.plus(length));
    }

    /** Returns when the run begins. */
    public ZonedDateTime start() {
        return start;
    }

    /** Returns when the run ends. */
    public ZonedDateTime end() {
        return end;
    }

    /** Returns the instant at which the run ends, in ticks from its start. */
    public long endTicks() {
        return ticks(end);
    }

    /** Tells whether the run is longer than a day of the calendar, so that it has several. */
    public boolean hasSeveralDays() {
        return end.toLocalDateTime().isAfter(start.toLocalDateTime().plusDays(1));
    }

    /** Returns how many days of the calendar the run lasts; 0 if that is no whole number. */
    public int wholeDays() {
        int days = (int) ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        return start.plusDays(days).isEqual(end) ? days : 0;
    }

    /** Tells whether the run is exactly a week. */
    public boolean week() {
        return wholeDays() == DAYS_A_WEEK;
    }

    /** Returns the dates whose first midnight lies before the end and whose last lies after the start. */
    public List<LocalDate> dates() {
        LocalDate first = start.toLocalDate();
        LocalDate last = end.minusNanos(1).toLocalDate();
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Returns the instants at which the run's calendar days begin, in ticks from its start; the first is the start. */
    public List<Long> dayStarts() {
        return dates().stream()
                .map(date -> Math.max(0, ticks(date.atStartOfDay())))
                .toList();
    }

    /**
     * Returns the instant of the run at which a moment lies.
     *
     * @param moment a moment with its zone or offset
     * @return ticks from the start; negative before it
     */
    public long ticks(ZonedDateTime moment) {
        return ChronoUnit.MICROS.between(start.toInstant(), moment.toInstant());
    }

    /**
     * Returns the instant of the run at which the local clocks show a time.
     *
     * @param local a date and time on the clocks of the run's zone
     * @return ticks from the start; negative before it
     */
    public long ticks(LocalDateTime local) {
        return ticks(local.atZone(start.getZone()));
    }

    /**
     * Returns the instant of the run that is nearest to a local time.
     *
     * @param local a date and time on the clocks of the run's zone, as far from the run as one likes
     * @return ticks from the start: 0 before the run, its end after it
     */
    public long nearestTicks(LocalDateTime local) {
        ZonedDateTime moment = local.atZone(start.getZone());
        return moment.isBefore(start) ? 0 : moment.isAfter(end) ? endTicks() : ticks(moment);
    }

    /**
     * Returns the moment at which an instant of the run lies.
     *
     * @param ticks ticks from the start
     * @return the moment in the run's zone
     */
    public ZonedDateTime at(long ticks) {
        return start.plus(ticks, ChronoUnit.MICROS);
    }

    /**
     * Cuts the run into intervals on the local clocks.
     *
     * @param interval how long an interval is where the clocks don't change, at least a second
     * @return the intervals
     */
    public IntervalGrid grid(Duration interval) {
        return IntervalGrid.of(this, interval);
    }

    /**
     * Returns a duration in ticks.
     *
     * @param duration the duration
     * @return the same duration, to the microsecond below
     */
    public static long ticks(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), Ticks.PER_SECOND), duration.getNano() / 1000L);
    }
}
