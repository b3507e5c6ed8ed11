package org.busyhour.engine.analytic;

/**
 * The Poisson distribution in logarithms, exact to a few units in the last place where factorials and powers overflow.
 *
 * <p>The probability is taken by its saddle point, exp(-δ(k) - D(k, a)) / √(2πk), where the large parts of k!, aᵏ and
 * eᵃ have been cancelled by hand. Source: C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
final class PoissonTerms {
    private static final double NEGLIGIBLE = 1e-18;

    /** log(k!) less Stirling's formula for it, for k = 1 ... 15; the series takes over from 16 on. */
    private static final double[] STIRLING_ERRORS = {
        0,
        0.08106146679532726,
        0.0413406959554093,
        0.02767792568499834,
        0.020790672103765093,
        0.016644691189821193,
        0.013876128823070748,
        0.01189670994589177,
        0.010411265261972096,
        0.009255462182712733,
        0.00833056343336287,
        0.007573675487951841,
        0.00694284010720953,
        0.006408994188004207,
        0.0059513701127588475,
        0.005554733551962801
    };

    private PoissonTerms() {}

    /** Returns the logarithm of the probability of at most {@code k} when the mean is {@code mean}. */
    static double logAtMost(int k, double mean) {
        double log = logOf(k, mean);
        return mean < k ? StrictMath.log1p(-above(k, mean, log)) : log + StrictMath.log1p(ErlangB.odds(k, mean));
    }

    /** Returns the logarithm of the probability of exactly {@code k}. */
    static double logOf(int k, double mean) {
        if (k == 0 || mean == 0) {
            return k == 0 ? -mean : Double.NEGATIVE_INFINITY;
        }
        return -stirlingError(k) - deviance(k, mean) - StrictMath.log(2 * StrictMath.PI * k) / 2;
    }

    private static double above(int k, double mean, double logOfK) {
        double term = StrictMath.exp(logOfK);
        double sum = 0;
        for (double i = k + 1.0; term > NEGLIGIBLE * sum && term > NEGLIGIBLE * NEGLIGIBLE; i++) {
            term *= mean / i;
            sum += term;
        }
        return sum;
    }

    private static double stirlingError(int k) {
        if (k < STIRLING_ERRORS.length) {
            return STIRLING_ERRORS[k];
        }
        double square = (double) k * k;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / (1188.0 * square)) / square) / square) / square)
                / k;
    }

    /** Returns k log(k / mean) + mean - k, by a series where its parts nearly cancel. */
    private static double deviance(double k, double mean) {
        double difference = k - mean;
        if (StrictMath.abs(difference) >= 0.1 * (k + mean)) {
            return k * StrictMath.log(k / mean) - difference;
        }
        double v = difference / (k + mean);
        double sum = difference * v;
        double term = 2 * k * v;
        for (int j = 3; ; j += 2) {
            term *= v * v;
            double next = sum + term / j;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
