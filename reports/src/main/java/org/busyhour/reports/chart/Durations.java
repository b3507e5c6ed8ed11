package org.busyhour.reports.chart;

import java.util.Locale;

/** Durations as people read them in a sentence. */
public final class Durations {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final double TENTHS_BELOW = 10;

    private Durations() {}

    /**
     * Returns a duration in words.
     *
     * @param seconds the duration, not negative
     * @return for instance {@code 4.2 s}, {@code 48 s}, {@code 3 min 20 s}, {@code 1 h 5 min}
     */
    public static String text(double seconds) {
        if (seconds == 0) {
            return "0 s";
        }
        if (seconds < TENTHS_BELOW - 0.05) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = (long) StrictMath.floor(seconds + 0.5);
        if (whole < MINUTE) {
            return whole + " s";
        }
        return whole < HOUR
                ? two(whole / MINUTE, " min", whole % MINUTE, " s")
                : two((whole + MINUTE / 2) / HOUR, " h", (whole + MINUTE / 2) % HOUR / MINUTE, " min");
    }

    /**
     * Returns a duration in few letters, with two digits or three.
     *
     * @param seconds the duration, not negative
     * @return for instance {@code 4.2 s}, {@code 97 s}, {@code 3.3 min}, {@code 21 min}, {@code 1.8 h}
     */
    public static String brief(double seconds) {
        if (seconds < 2 * MINUTE) {
            return seconds < MINUTE ? text(seconds) : String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < 2 * HOUR ? brief(seconds / MINUTE, " min") : brief(seconds / HOUR, " h");
    }

    private static String brief(double value, String unit) {
        return String.format(Locale.ROOT, value < TENTHS_BELOW - 0.05 ? "%.1f" : "%.0f", value) + unit;
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + largeUnit + (small == 0 ? "" : " " + small + smallUnit);
    }
}
