package org.busyhour.studies.compare;

import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.StudentT;
import org.jspecify.annotations.Nullable;

/**
 * A paired difference of two values over the same customers. No part is ever NaN or infinite.
 *
 * <p>With the influences a_i and b_i of the n replications (see {@link Series#influences()}) and d_i = b_i - a_i, the
 * standard error is s / sqrt(n), s^2 = sum(d_i^2) / (n - 1), since the d_i sum to 0. Interval and test are Student's
 * with n - 1 degrees of freedom: for values that are means over replications this is the paired t test, for ratios its
 * delta method. What is smaller than rounding counts as 0: where every replication differs by the same, the interval
 * has no width and p is 0, or 1 if the difference is 0, too.
 *
 * @param base the value of the base
 * @param whatIf the value of the what-if
 * @param standardError the standard error of the difference; absent, as are all that follow, with fewer than two
 *     replications that have data on either side
 * @param low the lower end of the 95 % interval of the difference
 * @param high its upper end
 * @param p the p-value of the two-sided test that there is no difference
 * @param varianceRatio by how much fewer replications give the same interval than with customers drawn anew: the sum of
 *     the variances of the two values over the variance of their difference; absent also where that is 0
 * @param degrees the degrees of freedom: one fewer than replications
 */
public record Difference(
        double base,
        double whatIf,
        @Nullable Double standardError,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double p,
        @Nullable Double varianceRatio,
        int degrees) {
    /** Many times what rounding can make of 0. */
    private static final double ROUNDING = 1e-12;

    /**
     * Compares two values.
     *
     * @param base what the base's value is made of
     * @param whatIf what the what-if's value is made of, over as many replications
     * @return the difference
     */
    public static Difference of(Series base, Series whatIf) {
        boolean known = base.known().length > 1 && whatIf.known().length > 1;
        return known
                ? of(base.value(), base.influences(), whatIf.value(), whatIf.influences())
                : new Difference(base.value(), whatIf.value(), null, null, null, null, null, base.replications() - 1);
    }

    static Difference of(double base, double[] a, double whatIf, double[] b) {
        int n = a.length;
        double squaresA = 0;
        double squaresB = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
            squares += (b[i] - a[i]) * (b[i] - a[i]);
        }
        double rounding = ROUNDING * (Math.abs(base) + Math.abs(whatIf));
        double deviation = Math.sqrt(squares / (n - 1));
        if (deviation <= rounding) {
            return exact(base, whatIf, Math.abs(whatIf - base) <= rounding, n - 1);
        }
        double error = deviation / Math.sqrt(n);
        double half = StudentT.central95(n - 1) * error;
        double difference = whatIf - base;
        double p = StudentT.twoSided(difference / error, n - 1);
        return new Difference(
                base, whatIf, error, difference - half, difference + half, p, (squaresA + squaresB) / squares, n - 1);
    }

    private static Difference exact(double base, double whatIf, boolean same, int degrees) {
        double difference = same ? 0 : whatIf - base;
        return new Difference(base, whatIf, 0.0, difference, difference, same ? 1.0 : 0.0, null, degrees);
    }

    /**
     * Returns the difference.
     *
     * @return the what-if's value less the base's
     */
    public double value() {
        Double end = low;
        return standardError != null && standardError == 0 && end != null ? end : whatIf - base;
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
     * Tells whether the two values are shown to differ by less than a margin, at 5 %: by two one-sided t tests
     * (Schuirmann 1987, doi:10.1007/BF01068419), which is to say that the 90 % interval lies within the margin.
     *
     * @param margin how much is too little to matter, in the KPI's unit, not negative
     * @return whether it is shown; with fewer than two replications it never is
     */
    public boolean within(double margin) {
        if (standardError == null) {
            return false;
        }
        double least = Math.min(margin + value(), margin - value());
        if (standardError == 0 || least <= 0) {
            return least > 0;
        }
        return StudentT.twoSided(least / standardError, degrees) / 2 <= Holm.LEVEL;
    }
}
