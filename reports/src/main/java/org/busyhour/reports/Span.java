package org.busyhour.reports;

import org.busyhour.engine.kpi.Estimate;

/**
 * The unit in which a duration is read, and its decimals: 40 s, 12.5 min, 3.7 h, 2.1 d.
 *
 * @param sign the sign of the unit
 * @param seconds how many seconds it has
 * @param decimals how many decimals
 */
public record Span(String sign, double seconds, int decimals) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;
    private static final double WHOLE_FROM = 99.95;

    /** A duration of at least two units is given in that unit; below two minutes it is in seconds. */
    private static final int UNITS = 2;

    /**
     * Returns the unit that suits a duration.
     *
     * @param duration the duration in seconds
     * @return seconds, minutes, hours or days
     */
    public static Span of(double duration) {
        if (duration < UNITS * MINUTE) {
            return fitting("s", 1, duration);
        }
        if (duration < UNITS * HOUR) {
            return fitting("min", MINUTE, duration);
        }
        return duration < UNITS * DAY ? fitting("h", HOUR, duration) : fitting("d", DAY, duration);
    }

    /**
     * Tells whether a duration is so long that seconds are hard to read.
     *
     * @param duration the duration in seconds
     * @return whether it has at least two hours
     */
    public static boolean isLong(double duration) {
        return duration >= UNITS * HOUR;
    }

    private static Span fitting(String sign, double seconds, double duration) {
        return new Span(sign, seconds, duration == 0 || duration / seconds >= WHOLE_FROM ? 0 : 1);
    }

    /**
     * Writes the mean of an estimate, without the sign.
     *
     * @param estimate an estimate in seconds
     * @return its digits
     */
    public String mean(Estimate estimate) {
        return number(estimate.mean());
    }

    /**
     * Writes a duration in this unit, without the sign.
     *
     * @param duration a duration in seconds
     * @return its digits
     */
    public String number(double duration) {
        return Figures.fixed(duration / seconds, decimals);
    }
}
