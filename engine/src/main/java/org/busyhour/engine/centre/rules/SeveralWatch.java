package org.busyhour.engine.centre.rules;

import java.util.List;
import org.busyhour.engine.time.Ticks;

/** Watches whether all or any of several conditions hold. */
final class SeveralWatch implements Watch {
    private final Watch[] watches;
    private final boolean all;

    SeveralWatch(List<Watch> watches, boolean all) {
        this.watches = watches.toArray(Watch[]::new);
        this.all = all;
    }

    @Override
    public void reset() {
        for (Watch watch : watches) {
            watch.reset();
        }
    }

    /** Asks each of them, since each has to know since when it holds. */
    @Override
    public boolean holds(long now) {
        int holding = 0;
        for (Watch watch : watches) {
            holding += watch.holds(now) ? 1 : 0;
        }
        return all ? holding == watches.length : holding > 0;
    }

    @Override
    public long next(long now) {
        long next = Ticks.NEVER;
        for (Watch watch : watches) {
            next = Math.min(next, watch.next(now));
        }
        return next;
    }
}
