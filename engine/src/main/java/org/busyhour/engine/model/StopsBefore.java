package org.busyhour.engine.model;

/**
 * How long before the end of their shift, and before a pause, agents take no new contact.
 *
 * @param end before the end, in ticks; 0: they take contacts up to it
 * @param pause before a pause, in ticks
 */
public record StopsBefore(long end, long pause) {
    /** They take contacts up to the last moment. */
    public static final StopsBefore NEVER = new StopsBefore(0, 0);

    /** Checks the times. */
    public StopsBefore {
        Require.that(end >= 0, "end", end);
        Require.that(pause >= 0, "pause", pause);
    }
}
