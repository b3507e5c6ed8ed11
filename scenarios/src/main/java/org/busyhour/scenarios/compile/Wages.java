package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Pay;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.CostSpec;
import org.busyhour.scenarios.language.value.ShiftHours;

/** What is paid for hours that aren't like others, in the engine's words. */
final class Wages {
    private Wages() {}

    /** Returns what a group is paid during a run. */
    static Pay of(CostSpec cost, Course course) {
        return new Pay(
                cost.overtime().value(),
                cost.night().map(night -> nights(night, course.calendar())),
                cost.callUp().value(),
                cost.onCall().value());
    }

    /** The nights by the local clocks: one in which these change is longer or shorter. */
    private static Pay.Night nights(CostSpec.Night night, RunCalendar calendar) {
        List<LocalDate> dates = new ArrayList<>(calendar.dates());
        dates.add(0, dates.get(0).minusDays(1));
        List<Long> starts = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (LocalDate date : dates) {
            ShiftHours hours = night.hours();
            LocalDateTime begins = date.atTime(hours.from());
            long start = calendar.ticks(begins);
            // Where the clocks skip a time, a night may end after the start of the next.
            long end = Math.min(calendar.ticks(begins.plus(hours.length())), calendar.ticks(begins.plusDays(1)));
            if (start < end) {
                starts.add(start);
                ends.add(end);
            }
        }
        return new Pay.Night(starts, ends, night.pay().value());
    }
}
