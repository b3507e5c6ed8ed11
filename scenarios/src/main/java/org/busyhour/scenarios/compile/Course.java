package org.busyhour.scenarios.compile;

import org.busyhour.engine.model.Openings;
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
 * @param openings when the centre is open
 * @param warnings takes what is doubtful
 */
record Course(TimeSpec time, RunCalendar calendar, Timeline timeline, Openings openings, Problems warnings) {

    /** Returns the course of a run. */
    static Course of(TimeSpec time, RunSpec run) {
        RunCalendar calendar = time.calendar();
        IntervalGrid grid = calendar.grid(time.interval());
        Openings openings = time.openings().orElseThrow();
        Timeline timeline = new Timeline(
                grid.starts(),
                calendar.endTicks(),
                openings.last(),
                time.atClose(),
                RunCalendar.ticks(run.warmUp().from(time.begin())),
                grid.days(),
                openings);
        return new Course(time, calendar, timeline, openings, new Problems());
    }

    /** Returns the course of what comes also when the centre is closed. */
    Course neverClosed() {
        return new Course(time, calendar, timeline, Openings.until(timeline.end()), warnings);
    }
}
