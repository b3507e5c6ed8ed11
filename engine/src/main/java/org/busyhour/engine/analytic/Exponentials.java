package org.busyhour.engine.analytic;

/** Parts of the exponential function that cancel when written plainly. */
final class Exponentials {
    private static final double SERIES_BELOW = 0.3;

    private Exponentials() {}

    /** Returns e^(-y) - 1 + y: half of y² for small y. */
    static double bend(double y) {
        if (StrictMath.abs(y) >= SERIES_BELOW) {
            return StrictMath.expm1(-y) + y;
        }
        double term = y * y / 2;
        double sum = term;
        for (int k = 3; StrictMath.abs(term) > 1e-18 * sum; k++) {
            term *= -y / k;
            sum += term;
        }
        return sum;
    }

    /**
     * Returns the mean of the shorter of {@code seconds} and an exponential time of the given rate: (1 - e^(-rate x)) /
     * rate.
     */
    static double meanOfShorter(double seconds, double rate) {
        return rate == 0 ? seconds : -StrictMath.expm1(-rate * seconds) / rate;
    }
}
