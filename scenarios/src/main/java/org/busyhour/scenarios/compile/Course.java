package org.busyhour.scenarios.compile;

import org.busyhour.engine.model.Timeline;
import org.busyhour.scenarios.calendar.IntervalGrid;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;

/**
 * What every part of a scenario is compiled against: the course of the run, and where warnings go.
 *
 * @param time when the run is
 * @param calendar the same on the calendar
 * @param timeline the same in ticks
 * @param warnings takes what is doubtful
 */
record Course(TimeSpec time, RunCalendar calendar, Timeline timeline, Problems warnings) {

    /** Returns the course of a run. */
    static Course of(TimeSpec time, RunSpec run) {
        RunCalendar calendar = time.calendar();
        IntervalGrid grid = calendar.grid(time.interval());
        Timeline timeline = new Timeline(
                grid.starts(),
                calendar.endTicks(),
                RunCalendar.ticks(time.closesAfter()),
                time.atClose(),
                RunCalendar.ticks(run.warmUp().from(time.begin())),
                grid.days());
        return new Course(time, calendar, timeline, new Problems());
    }
}
