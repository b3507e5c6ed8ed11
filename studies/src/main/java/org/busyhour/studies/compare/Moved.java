package org.busyhour.studies.compare;

import org.busyhour.engine.kpi.StudentT;
import org.jspecify.annotations.Nullable;

/**
 * A weighted sum of values over the same customers, such as a slope or a part of a difference.
 *
 * <p>How one replication moves it is the same sum of how it moves them (see
 * {@link org.busyhour.engine.kpi.Series#influences()}): with these d_i, which sum to 0, the standard error is s /
 * sqrt(n), s^2 = sum(d_i^2) / (n - 1), and the interval is Student's with n - 1 degrees of freedom.
 *
 * @param value the sum
 * @param standardError its standard error; absent, as are the ends, with fewer than two replications that have data
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
public record Moved(
        double value,
        @Nullable Double standardError,
        @Nullable Double low,
        @Nullable Double high) {
    /** Many times what rounding can make of 0. */
    private static final double ROUNDING = 1e-12;

    /**
     * Returns a sum without an interval.
     *
     * @param value the sum
     * @return the sum
     */
    public static Moved point(double value) {
        return new Moved(value, null, null, null);
    }

    /**
     * Returns a sum with its interval.
     *
     * @param value the sum
     * @param moved how each replication moves it, at least two
     * @param size the size of the values that it is made of; what is much smaller is rounding
     * @return the sum
     */
    public static Moved of(double value, double[] moved, double size) {
        int n = moved.length;
        double squares = 0;
        for (double d : moved) {
            squares += d * d;
        }
        double deviation = Math.sqrt(squares / (n - 1));
        double error = deviation <= ROUNDING * size ? 0 : deviation / Math.sqrt(n);
        double half = error == 0 ? 0 : StudentT.central95(n - 1) * error;
        return new Moved(value, error, value - half, value + half);
    }

    /**
     * Tells whether the interval leaves out 0.
     *
     * @return whether it does; without an interval it doesn't
     */
    public boolean shown() {
        return low != null && high != null && (low > 0 || high < 0);
    }
}
