package org.busyhour.engine.model;

/**
 * The gamma function in arithmetic that gives the same bits everywhere.
 *
 * <p>Lanczos' approximation with g = 7 and 9 terms (Lanczos 1964, doi:10.1137/0701008; coefficients as computed by
 * Godfrey), relative error below 1e-14 for the arguments of use here, 1 to 171. Commons Numbers is more exact but calls
 * {@code Math.exp}, whose last bit depends on the machine.
 */
final class GammaFunction {
    private static final double G = 7;
    private static final double[] TERMS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private GammaFunction() {}

    /** Returns the gamma function of {@code x}, at least 1. */
    static double of(double x) {
        double y = x - 1;
        double sum = TERMS[0];
        for (int i = 1; i < TERMS.length; i++) {
            sum += TERMS[i] / (y + i);
        }
        double t = y + G + 0.5;
        return StrictMath.sqrt(2 * StrictMath.PI) * StrictMath.pow(t, y + 0.5) * StrictMath.exp(-t) * sum;
    }

    /** Returns the shape of the Weibull with this cv: cv² + 1 = Γ(1 + 2/k) / Γ(1 + 1/k)². */
    static double weibullShape(double cv) {
        Require.that(cv >= 0.02 && cv <= 15, "cv", cv);
        double low = 0.18;
        double high = 100;
        for (int i = 0; i < 200; i++) {
            double shape = (low + high) / 2;
            double first = of(1 + 1 / shape);
            if (of(1 + 2 / shape) / (first * first) - 1 > cv * cv) {
                low = shape;
            } else {
                high = shape;
            }
        }
        return (low + high) / 2;
    }
}
