package org.busyhour.engine.random;

/**
 * The standard normal distribution and its quantile, in arithmetic that gives the same bits everywhere: the square of a
 * normal number of mean 0 and variance 1 is a gamma variable of shape 1/2 and mean 1.
 */
public final class NormalScore {
    private static final MeanOneGamma SQUARE = new MeanOneGamma(0.5);

    private NormalScore() {}

    /**
     * Returns the number below which a standard normal one lies with a probability.
     *
     * @param probability the probability, between 0 and 1
     * @return the quantile
     */
    public static double of(double probability) {
        double tail = Math.min(probability, 1 - probability);
        double beyond = 2 * tail;
        double size = beyond == 1 ? 0 : StrictMath.sqrt(SQUARE.quantile(1 - beyond, beyond));
        return probability < 0.5 ? -size : size;
    }

    /**
     * Returns the probability of a standard normal number less than one.
     *
     * @param score the number
     * @return the probability; right also where it is small
     */
    public static double less(double score) {
        double tail = score == 0 ? 0.5 : SQUARE.more(score * score) / 2;
        return score < 0 ? tail : 1 - tail;
    }
}
