package org.busyhour.engine.kpi;

import org.jspecify.annotations.Nullable;

/**
 * The value of a KPI over the replications of a run. No part is ever NaN or infinite.
 *
 * @param mean the value: for ratios the ratio of sums, for counts the mean per replication, for maxima the greatest,
 *     for quantiles of waits that of all waits
 * @param low the lower end of the 95 % interval; absent with fewer than two replications, or batches of the only one,
 *     that have data, for maxima and for quantiles of too few waits
 * @param high its upper end
 * @param p10 the value that 10 % of the days that have data don't pass, by nearest rank: the calendar days of all
 *     replications; absent for quantiles of waits in single intervals, of batches, and where replications have several
 *     days for what isn't kept by the day, as what agents do
 * @param p50 likewise 50 %
 * @param p90 likewise 90 %
 */
public record Estimate(
        double mean,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable DayQuantile p10,
        @Nullable DayQuantile p50,
        @Nullable DayQuantile p90) {
    /** Checks that the value is a number. */
    public Estimate {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("mean was " + mean);
        }
    }

    /**
     * Returns a value without an interval and without days.
     *
     * @param value the value
     * @return the estimate
     */
    public static Estimate point(double value) {
        return new Estimate(value, null, null, null, null, null);
    }

    /**
     * Returns the half width of the interval, as it was before its ends were clipped to what is possible on one side.
     *
     * @return the greater distance of an end from the mean; absent where there is no interval
     */
    public @Nullable Double halfWidth() {
        return low == null || high == null ? null : Double.valueOf(Math.max(high - mean, mean - low));
    }

    /** Returns the same without days. */
    Estimate withoutDays() {
        return new Estimate(mean, low, high, null, null, null);
    }

    /**
     * Returns the same with an interval that says nothing impossible.
     *
     * @param least the least that is possible
     * @param greatest the greatest that is possible
     * @return the estimate, its interval clipped to what is possible
     */
    public Estimate clipped(double least, double greatest) {
        return new Estimate(mean, clip(low, least, greatest), clip(high, least, greatest), p10, p50, p90);
    }

    private static @Nullable Double clip(@Nullable Double value, double least, double greatest) {
        return value == null ? null : Double.valueOf(Math.max(least, Math.min(greatest, value)));
    }
}
