package org.busyhour.engine.random;

/**
 * The gamma distribution of mean 1 and a given shape, in arithmetic that gives the same bits everywhere.
 *
 * <p>With x = a e^t, the probability of less than e^t is the regularised incomplete gamma function P(a, x), whose
 * derivative by t is D = x^a e^-x / Γ(a) = exp(a ln a - a - ln Γ(a) - a (e^t - 1 - t)). P = D / a (1 + x / (a + 1) + x²
 * / ((a + 1) (a + 2)) + ...) below a + 1, and 1 - P = D times a continued fraction from there on (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31, the latter by Lentz's method).
 *
 * <p>As a function of t, P is convex up to t = 0 and concave from there on, for every shape: Newton's method that
 * begins there goes to the quantile without turning. A library's quantile calls {@code Math.exp}, whose last bit
 * depends on the machine.
 */
public final class MeanOneGamma {
    private static final int MOST_STEPS = 200;
    private static final double PRECISION = 0x1p-52;
    private static final double TINY = 1e-300;
    private static final double STIRLING_FROM = 10;

    private final double shape;
    private final double constant;

    /**
     * Prepares the distribution.
     *
     * @param shape its shape, above 0; the cv is 1 / sqrt(shape). The time a quantile takes grows as the root of a
     *     great shape
     */
    public MeanOneGamma(double shape) {
        if (!(shape > 0 && shape < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("shape was " + shape);
        }
        this.shape = shape;
        constant = constant(shape);
    }

    /**
     * Returns the value of which a share is less.
     *
     * @param lower the share that is less, above 0
     * @param upper the share that is more, 1 - lower, above 0; given apart since it may be too small to be told from
     *     lower
     * @return the quantile; 0 where it is below the least number
     */
    public double quantile(double lower, double upper) {
        if (!(lower > 0 && upper > 0)) {
            throw new IllegalArgumentException("shares were " + lower + " and " + upper);
        }
        double t = 0;
        double last = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = missing(t, lower, upper) / density(t);
            // It never turns but by rounding, and then it is there.
            if (step * last < 0 || Math.abs(step) <= PRECISION * Math.max(1, Math.abs(t))) {
                break;
            }
            t += step;
            last = step;
        }
        return StrictMath.exp(t);
    }

    /**
     * Returns the probability of more than a value.
     *
     * @param value the value, above 0
     * @return the probability
     */
    double more(double value) {
        double t = StrictMath.log(value);
        return below(t) ? 1 - series(t) : fraction(t);
    }

    private double missing(double t, double lower, double upper) {
        return below(t) ? lower - series(t) : fraction(t) - upper;
    }

    /** Tells whether the series is the better one of the two. */
    private boolean below(double t) {
        return shape * StrictMath.exp(t) < shape + 1;
    }

    private double density(double t) {
        return StrictMath.exp(constant - shape * (StrictMath.expm1(t) - t));
    }

    private double series(double t) {
        double x = shape * StrictMath.exp(t);
        double term = 1;
        double sum = 1;
        for (double n = shape + 1; term > sum * PRECISION; n++) {
            term *= x / n;
            sum += term;
        }
        return density(t) / shape * sum;
    }

    private double fraction(double t) {
        double x = shape * StrictMath.exp(t);
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double product = d;
        double factor = 0;
        for (int n = 1; Math.abs(factor - 1) > PRECISION; n++) {
            double a = -n * (n - shape);
            b += 2;
            d = 1 / notZero(a * d + b);
            c = notZero(b + a / c);
            factor = d * c;
            product *= factor;
        }
        return density(t) * product;
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Returns a ln a - a - ln Γ(a). */
    private static double constant(double a) {
        if (a >= STIRLING_FROM) {
            return StrictMath.log(a / (2 * StrictMath.PI)) / 2 - stirlingRest(a);
        }
        // Γ(a) = Γ(a + 10) / (a (a + 1) ... (a + 9))
        double product = 1;
        for (int i = 0; i < STIRLING_FROM; i++) {
            product *= a + i;
        }
        double b = a + STIRLING_FROM;
        double logGamma = (b - 0.5) * StrictMath.log(b) - b + StrictMath.log(2 * StrictMath.PI) / 2 + stirlingRest(b);
        return a * StrictMath.log(a) - a - logGamma + StrictMath.log(product);
    }

    /** Returns what Stirling's formula leaves of ln Γ(a), to 2e-14 from 10 on (Handbook, 6.1.41). */
    private static double stirlingRest(double a) {
        double square = 1 / (a * a);
        return (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188)))) / a;
    }
}
