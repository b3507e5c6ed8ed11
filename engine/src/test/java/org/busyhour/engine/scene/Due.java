package org.busyhour.engine.scene;

import java.util.Optional;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.BusinessClock.Window;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.time.Ticks;

/** Deadlines and the windows of their clocks, in seconds. */
public final class Due {
    private Due() {}

    /** Returns a deadline whose clock never stands still and after which nobody calls. */
    public static Deadline within(double goal, double limit) {
        return new Deadline(
                Ticks.ofSeconds(goal),
                Ticks.ofSeconds(limit),
                BusinessClock.ALWAYS,
                Distribution.ZERO,
                Optional.empty());
    }

    /** Returns a time in which a clock runs. */
    public static Window window(double from, double to) {
        return new Window(Ticks.ofSeconds(from), Ticks.ofSeconds(to));
    }
}
