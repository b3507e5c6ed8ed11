package org.busyhour.engine.analytic;

/**
 * The first two moments of a handling time: all that the mean wait of M/G/1 depends on.
 *
 * @param meanSeconds the mean
 * @param meanSquare the mean of the square, in seconds squared
 */
public record ServiceMoments(double meanSeconds, double meanSquare) {
    /** Checks the numbers. */
    public ServiceMoments {
        Require.positive(meanSeconds, "meanSeconds");
        Require.that(
                meanSquare >= meanSeconds * meanSeconds * (1 - 1e-12) && Double.isFinite(meanSquare),
                "meanSquare",
                meanSquare);
    }

    /**
     * Returns the moments of any distribution with this mean and coefficient of variation.
     *
     * @param meanSeconds the mean
     * @param cv the standard deviation over the mean: 0 for a constant, 1 for an exponential time
     * @return the moments
     */
    public static ServiceMoments ofCv(double meanSeconds, double cv) {
        Require.notNegative(cv, "cv");
        return new ServiceMoments(meanSeconds, meanSeconds * meanSeconds * (1 + cv * cv));
    }

    /**
     * Returns the moments of an exponential time that is cut off at a limit: min(S, limit).
     *
     * @param meanSeconds the mean before the cut
     * @param limitSeconds the limit
     * @return m(1 - e^(-c/m)) and 2m²(1 - e^(-c/m)(1 + c/m))
     */
    public static ServiceMoments cappedExponential(double meanSeconds, double limitSeconds) {
        Require.positive(meanSeconds, "meanSeconds");
        Require.positive(limitSeconds, "limitSeconds");
        double limit = limitSeconds / meanSeconds;
        double beyond = StrictMath.exp(-limit);
        // 1 - e^-c (1 + c) is e^-c times e^c - 1 - c, which doesn't cancel for short limits.
        double square = limit < 1 ? beyond * Exponentials.bend(-limit) : 1 - beyond * (1 + limit);
        return new ServiceMoments(-meanSeconds * StrictMath.expm1(-limit), 2 * meanSeconds * meanSeconds * square);
    }

    /**
     * Returns how long a running time still lasts when looked at at random.
     *
     * @return E[S²] / (2 E[S]) in seconds
     */
    public double residualSeconds() {
        return meanSquare / (2 * meanSeconds);
    }
}
