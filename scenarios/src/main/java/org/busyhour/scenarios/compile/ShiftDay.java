package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.value.BreakTime;

/**
 * A shift on one day.
 *
 * @param shift the shift
 * @param begins when it begins by the local clocks
 * @param start the same in ticks; negative if it begins before the run
 * @param end when it ends in ticks, be it after the run
 * @param calendar the calendar of the run
 */
record ShiftDay(ShiftSpec shift, LocalDateTime begins, long start, long end, RunCalendar calendar) {

    /** Returns the days on which the shift is worked during the run, in order. */
    static List<ShiftDay> of(ShiftSpec shift, RunCalendar calendar) {
        List<LocalDate> dates = new ArrayList<>(calendar.dates());
        dates.add(0, dates.get(0).minusDays(1));
        return dates.stream()
                .map(date -> on(date, shift, calendar))
                .filter(day -> day.end > Math.max(day.start, 0) && day.start < calendar.endTicks())
                .toList();
    }

    /** Returns the instant at which a break or meeting begins at the earliest. */
    long earliest(BreakTime time) {
        return calendar.ticks(local(time.from()));
    }

    /** Returns the last instant at which a break or meeting may begin; before the earliest where there is no room. */
    long latest(BreakTime time) {
        long length = RunCalendar.ticks(time.length());
        long until = time.window() ? calendar.ticks(local(time.from()).plus(time.span())) : earliest(time) + length;
        return Math.min(until, end) - length;
    }

    private LocalDateTime local(LocalTime time) {
        return begins.plus(shift.hours().offset(time));
    }

    private static ShiftDay on(LocalDate date, ShiftSpec shift, RunCalendar calendar) {
        LocalDateTime begins = date.atTime(shift.hours().from());
        long end = calendar.ticks(begins.plus(shift.hours().length()));
        // Where the clocks skip a time, the end of one day's shift may come after the start of the next.
        long next = calendar.ticks(begins.plusDays(1));
        return new ShiftDay(shift, begins, calendar.ticks(begins), Math.min(end, next), calendar);
    }
}
