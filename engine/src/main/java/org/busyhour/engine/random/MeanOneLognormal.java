package org.busyhour.engine.random;

/**
 * Draws positive numbers of mean 1 whose logarithm is normal.
 *
 * <p>With the coefficient of variation c the logarithm has the variance s = log(1 + c^2) and the mean -s / 2. Of all
 * laws of a speed it treats fast and slow alike: the inverse of the number, by which work is longer, has the same law
 * but for its mean.
 */
public final class MeanOneLognormal {
    private final double mean;
    private final double deviation;

    /**
     * Sets the law up.
     *
     * @param cv the coefficient of variation, not negative
     */
    public MeanOneLognormal(double cv) {
        double variance = StrictMath.log1p(cv * cv);
        mean = -variance / 2;
        deviation = StrictMath.sqrt(variance);
    }

    /**
     * Draws a number.
     *
     * @param random where from
     * @return a positive number
     */
    public double next(Stream random) {
        return StrictMath.exp(mean + deviation * random.normal());
    }
}
