package org.busyhour.engine.kpi;

/**
 * The binomial distribution: how many of so many days are good, if each is with the same chance.
 *
 * <p>Tails are sums of terms, each from the one before: at a million days a tenth of a second, and never wrong by more
 * than rounding, which a normal approximation is where the chance is near 1.
 */
final class Binomial {
    private Binomial() {}

    /**
     * The chance of at most so many.
     *
     * @param days how many days, at least 1
     * @param chance the chance of each, above 0 and below 1
     * @param good how many are good at the most, from 0 to days
     */
    static double atMost(int days, double chance, int good) {
        if (good == days) {
            return 1;
        }
        // From the mean on by the other tail: the terms of this one begin too small for a double there.
        return good < days * chance ? tail(days, chance, good) : 1 - tail(days, 1 - chance, days - good - 1);
    }

    /** Sums from the greatest term down, which is that of so many good days below the mean. */
    private static double tail(int days, double chance, int good) {
        double odds = (1 - chance) / chance;
        double term = term(days, chance, good);
        double sum = term;
        for (int k = good; k > 0; k--) {
            term *= odds * k / (days - k + 1);
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** The chance of at least so many. */
    static double atLeast(int days, double chance, int good) {
        return atMost(days, 1 - chance, days - good);
    }

    /** The chance of exactly so many; the logarithm is summed from the small factors on. */
    private static double term(int days, double chance, int good) {
        double log = good * StrictMath.log(chance) + (days - good) * StrictMath.log1p(-chance);
        for (int k = 1; k <= Math.min(good, days - good); k++) {
            log += StrictMath.log((double) (days - k + 1) / k);
        }
        return StrictMath.exp(log);
    }
}
