package org.busyhour.engine.centre.rules;

import org.busyhour.engine.model.Condition;
import org.busyhour.engine.time.Ticks;

/** Watches whether it is a time of day. */
final class HoursWatch implements Watch {
    private final long[] starts;
    private final long[] ends;
    private int place;

    HoursWatch(Condition.During during) {
        starts = during.starts().stream().mapToLong(Long::longValue).toArray();
        ends = during.ends().stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void reset() {
        place = 0;
    }

    @Override
    public boolean holds(long now) {
        while (place < ends.length && ends[place] <= now) {
            place++;
        }
        return place < starts.length && starts[place] <= now;
    }

    @Override
    public long next(long now) {
        if (place == starts.length) {
            return Ticks.NEVER;
        }
        return starts[place] <= now ? ends[place] : starts[place];
    }
}
