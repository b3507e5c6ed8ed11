package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;

/** On which calendar day it is now. */
final class RuleDays {
    private final long[] starts;

    RuleDays(Model model) {
        Timeline timeline = model.timeline();
        starts = timeline.days().firstIntervals().stream()
                .mapToLong(interval -> timeline.intervalStarts().get(interval))
                .toArray();
    }

    /** Returns the number of the day of an instant, from 0. */
    int of(long now) {
        int found = Arrays.binarySearch(starts, now);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns when the next day begins, or never. */
    long next(long now) {
        int next = of(now) + 1;
        return next < starts.length ? starts[next] : Ticks.NEVER;
    }
}
