package org.busyhour.engine.time;

/**
 * Conversions between ticks, the unit of simulated time, and the units of people.
 *
 * <p>A tick is a microsecond. Instants count from the start of the replication; instants and durations are
 * {@code long}s.
 */
public final class Ticks {
    /** The number of ticks in a second. */
    public static final long PER_SECOND = 1_000_000L;

    /** The number of ticks in a minute. */
    public static final long PER_MINUTE = 60 * PER_SECOND;

    /** The number of ticks in an hour. */
    public static final long PER_HOUR = 60 * PER_MINUTE;

    /** The latest instant or longest duration that a model may name: about 31,700 years. */
    public static final long MAX = 1_000_000_000_000L * PER_SECOND;

    /**
     * The longest duration that is drawn: a year; a longer one becomes this, lest a law with a heavy tail overflow the
     * clock.
     */
    public static final long LONGEST = 365 * 24 * PER_HOUR;

    /** An instant that never comes, a duration that never ends. */
    public static final long NEVER = Long.MAX_VALUE;

    private Ticks() {}

    /**
     * Returns a duration in ticks, rounded half up.
     *
     * @param seconds a duration in seconds, not NaN
     * @return the nearest number of ticks, at most {@link #MAX} in size
     */
    public static long ofSeconds(double seconds) {
        double ticks = Math.floor(seconds * PER_SECOND + 0.5);
        return (long) Math.max(-MAX, Math.min(MAX, ticks));
    }

    /**
     * Returns a duration in seconds.
     *
     * @param ticks a duration in ticks
     * @return the same duration in seconds
     */
    public static double toSeconds(long ticks) {
        return ticks / (double) PER_SECOND;
    }

    /**
     * Returns a duration in hours.
     *
     * @param ticks a duration in ticks
     * @return the same duration in hours
     */
    public static double toHours(long ticks) {
        return ticks / (double) PER_HOUR;
    }
}
