package org.busyhour.engine.random;

/** Gamma variables, and beta variables made of two. */
final class Gammas {
    private Gammas() {}

    /**
     * Returns a gamma variable of scale 1: Marsaglia and Tsang 2000, doi:10.1145/358407.358414, a shape below 1 by
     * their power of a uniform number.
     */
    static double standard(Stream random, double shape) {
        if (shape < 1) {
            double power = StrictMath.pow(random.open(), 1 / shape);
            return standard(random, shape + 1) * power;
        }
        double d = shape - 1 / 3.0;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = Ziggurat.normal(random);
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = random.open();
                if (u < 1 - 0.0331 * x * x * x * x
                        || StrictMath.log(u) < 0.5 * x * x + d * (1 - v + StrictMath.log(v))) {
                    return d * v;
                }
            }
        }
    }

    /** Returns a beta variable: the share of the first of two gamma variables in their sum. */
    static double beta(Stream random, double alpha, double beta) {
        double x = standard(random, alpha);
        double y = standard(random, beta);
        // Both shapes far below 1 may underflow together; the variable is then 0 or 1 almost surely, and 0 as good as
        // 1.
        return x + y > 0 ? x / (x + y) : 0;
    }
}
