package org.busyhour.engine.model;

import java.util.Optional;

/**
 * Until when deferred work is to be answered.
 *
 * @param goal within how long it should be
 * @param limit within how long it must be, at least the goal; later is a breach
 * @param clock the clock by which both are counted
 * @param startsAfter how long after its arrival the clock starts for it, such as when all information is there
 * @param ifLate which customers call when the limit has passed without an answer
 */
public record Deadline(
        long goal, long limit, BusinessClock clock, Distribution startsAfter, Optional<LateCall> ifLate) {
    /** Checks the numbers. */
    public Deadline {
        Require.that(goal > 0, "goal", goal);
        Require.that(limit >= goal, "limit", limit);
    }

    /**
     * Returns a deadline whose goal is its limit, on a clock that always runs and starts at once.
     *
     * @param limit within how long an answer must leave
     * @return the deadline
     */
    public static Deadline of(long limit) {
        return new Deadline(limit, limit, BusinessClock.ALWAYS, Distribution.ZERO, Optional.empty());
    }
}
