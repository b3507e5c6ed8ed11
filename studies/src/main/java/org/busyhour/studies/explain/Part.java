package org.busyhour.studies.explain;

import java.math.BigDecimal;
import org.busyhour.studies.compare.Moved;
import org.jspecify.annotations.Nullable;

/**
 * The part of a difference that one cause carries: its Shapley value.
 *
 * <p>The value is a weighted sum of the values of all mixtures; its interval is that of {@link Moved}.
 *
 * @param cause the cause
 * @param weighted the part times {@link Explained#over()}, without any rounding of the sum
 * @param value the part, in the KPI's unit
 * @param standardError its standard error; absent, as are the ends, with fewer than two replications that have data
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
public record Part(
        Cause cause,
        BigDecimal weighted,
        double value,
        @Nullable Double standardError,
        @Nullable Double low,
        @Nullable Double high) {
    /** Makes a part without an interval. */
    static Part point(Cause cause, BigDecimal weighted, double value) {
        return new Part(cause, weighted, value, null, null, null);
    }

    /**
     * Makes a part with its interval.
     *
     * @param moved how each replication moves it
     * @param size the size of the values that it is made of, to tell noise from rounding
     */
    static Part of(Cause cause, BigDecimal weighted, double value, double[] moved, double size) {
        Moved sum = Moved.of(value, moved, size);
        return new Part(cause, weighted, value, sum.standardError(), sum.low(), sum.high());
    }

    /**
     * Returns half the width of the 95 % interval.
     *
     * @return the half width; absent where there is no interval
     */
    public @Nullable Double halfWidth() {
        return low == null || high == null ? null : Double.valueOf((high - low) / 2);
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
