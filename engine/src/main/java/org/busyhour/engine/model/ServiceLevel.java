package org.busyhour.engine.model;

import org.busyhour.engine.time.Ticks;

/**
 * What counts as answered in time.
 *
 * @param goal the share that is aimed for
 * @param threshold the longest wait that is still in time, in ticks, inclusive
 * @param shortLimit a contact abandoned after less than this is short, in ticks
 * @param formula the key of one of the five formulas: all, answered, offered, abandoned-after, short-excluded
 */
public record ServiceLevel(double goal, long threshold, long shortLimit, String formula) {
    /** 80 % in 20 s of the offered, short below 5 s. */
    public static final ServiceLevel DEFAULT =
            new ServiceLevel(0.8, 20 * Ticks.PER_SECOND, 5 * Ticks.PER_SECOND, "offered");

    /** Checks the numbers. */
    public ServiceLevel {
        Require.share(goal, "goal");
        Require.that(threshold >= 0, "threshold", threshold);
        Require.that(shortLimit >= 0, "shortLimit", shortLimit);
    }
}
