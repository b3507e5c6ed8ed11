package org.busyhour.engine.kpi;

/**
 * Which of so many sorted days are P10, P50 and P90, and the ends of their 95 % intervals.
 *
 * <p>The intervals hold whatever the law of the days (David and Nagaraja, Order Statistics, 3rd ed., 7.1): that the
 * l-th of n days lies above the true quantile at the share q takes fewer than l days at or below it, and how many there
 * are is binomial. Each end errs in at most 2.5 % of all cases; where no day does so rarely, there is no end.
 *
 * @param p10 the ranks for 10 % of the days
 * @param p50 for 50 %
 * @param p90 for 90 %
 */
record DayRanks(Ranks p10, Ranks p50, Ranks p90) {
    private static final double TAIL = 0.025;

    /**
     * Ranks from 1.
     *
     * @param value that of the quantile
     * @param low that of the lower end; 0 if there is none
     * @param high that of the upper end; 0 if there is none
     */
    record Ranks(int value, int low, int high) {
        static Ranks of(int days, int percent) {
            // In whole numbers, so that 10 % of 30 is the third.
            int value = Math.max(1, (percent * days + 99) / 100);
            return new Ranks(value, low(days, percent), high(days, percent));
        }

        /** The quantile at the percentage is mirrored by that at 100 less it, seen from the other end. */
        private static int high(int days, int percent) {
            int mirrored = low(days, 100 - percent);
            return mirrored == 0 ? 0 : days + 1 - mirrored;
        }

        /** The greatest rank l with P(fewer than l of the days are at or below the quantile) within the tail. */
        private static int low(int days, int percent) {
            int low = 0;
            int beyond = days;
            while (beyond - low > 1) {
                int middle = (low + beyond) / 2;
                if (Binomial.atMost(days, percent / 100.0, middle - 1) <= TAIL) {
                    low = middle;
                } else {
                    beyond = middle;
                }
            }
            return low;
        }

        DayQuantile of(double[] sorted, boolean interval) {
            return new DayQuantile(
                    sorted[value - 1],
                    interval && low > 0 ? Double.valueOf(sorted[low - 1]) : null,
                    interval && high > 0 ? Double.valueOf(sorted[high - 1]) : null);
        }
    }

    static DayRanks of(int days) {
        return new DayRanks(Ranks.of(days, 10), Ranks.of(days, 50), Ranks.of(days, 90));
    }
}
