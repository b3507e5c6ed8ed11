package org.busyhour.engine.kpi;

/**
 * Student's t distribution.
 *
 * <p>A library's quantile goes through exponentials that differ between machines in their last bits. The central
 * probability has a finite sum for whole degrees of freedom (Abramowitz and Stegun, Handbook of Mathematical Functions,
 * 26.7.3 and 26.7.4) which needs a square root and, for odd ones, an arc tangent.
 */
public final class StudentT {
    private static final double CENTRAL = 0.95;

    /** Above the quantile for 1 degree of freedom, which is the greatest. */
    private static final double BEYOND = 16;

    private StudentT() {}

    /**
     * Returns the t between whose negative and itself 95 % lie.
     *
     * @param degrees the degrees of freedom, at least 1
     * @return the quantile at 97.5 %, found by bisection to the last bit
     */
    public static double central95(int degrees) {
        double low = 0;
        double high = BEYOND;
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (central(middle, degrees) < CENTRAL) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    /**
     * Returns the probability of lying as far from 0 as t, or farther, on either side: the p-value of a two-sided test.
     *
     * @param t the statistic; infinite ones have 0
     * @param degrees the degrees of freedom, at least 1
     * @return the probability, right to about 1e-15; smaller ones are noise or 0
     */
    public static double twoSided(double t, int degrees) {
        return Double.isInfinite(t) ? 0 : Math.max(0, 1 - central(Math.abs(t), degrees));
    }

    /** Returns the probability of lying between -t and t. */
    static double central(double t, int degrees) {
        double square = degrees / (degrees + t * t);
        double sine = t / Math.sqrt(degrees + t * t);
        if (degrees % 2 == 0) {
            return sine * series(square, 0, degrees);
        }
        double angle = StrictMath.atan(t / Math.sqrt(degrees));
        double rest = degrees == 1 ? 0 : sine * Math.sqrt(square) * series(square, 1, degrees);
        return 2 / Math.PI * (angle + rest);
    }

    /**
     * 1 + (first + 1) / (first + 2) c^2 + (first + 1) (first + 3) / ((first + 2) (first + 4)) c^4 + ..., c the cosine,
     * up to the power degrees - 2 - first.
     */
    private static double series(double square, int first, int degrees) {
        double term = 1;
        double sum = 1;
        for (int k = first + 2; k <= degrees - 2; k += 2) {
            term *= square * (k - 1) / k;
            sum += term;
        }
        return sum;
    }
}
