package org.busyhour.engine.random;

/**
 * The exponential function by table, with the same bits on every machine.
 *
 * <p>x = (256 k + j) ln 2 / 256 + r with |r| at most ln 2 / 512, so exp(x) = 2^k T[j] (1 + r + r²/2 + r³/6 + r⁴/24),
 * with a relative error below 4e-16 for |x| below 700 (Tang 1989, doi:10.1145/63522.214389). {@code Math.exp} is as
 * fast but differs in the last bit between machines; {@code StrictMath.exp} is several times slower.
 */
final class Exp {
    private static final int SIZE = 256;
    private static final double PER_STEP = SIZE / 0.6931471805599453;
    // ln 2 / 256 in two parts, the first with 32 bits, so that its product with a whole number below 2^20 is exact.
    private static final double STEP_HIGH =
            Double.longBitsToDouble(Double.doubleToLongBits(0.6931471805599453 / SIZE) & 0xffff_ffff_0000_0000L);
    private static final double STEP_LOW = (0.6931471805599453 - STEP_HIGH * SIZE + 2.3190468138462996e-17) / SIZE;
    // Added to a number below 2^50, it leaves the nearest whole number in the lowest bits.
    private static final double ROUNDING = 0x1.8p52;
    private static final double[] POWERS = new double[SIZE];

    static {
        for (int j = 0; j < SIZE; j++) {
            POWERS[j] = StrictMath.pow(2, j / (double) SIZE);
        }
    }

    private Exp() {}

    /** Returns exp(x) for x within ±700, and StrictMath's beyond. */
    static double of(double x) {
        if (!(x > -700 && x < 700)) {
            return StrictMath.exp(x);
        }
        double shifted = x * PER_STEP + ROUNDING;
        int n = (int) Double.doubleToRawLongBits(shifted);
        double whole = shifted - ROUNDING;
        double r = x - whole * STEP_HIGH - whole * STEP_LOW;
        double r2 = r * r;
        double p = 1 + r + r2 * (0.5 + r * (1 / 6.0) + r2 * (1 / 24.0));
        long exponent = (n >> 8) + 1023L;
        return POWERS[n & SIZE - 1] * p * Double.longBitsToDouble(exponent << 52);
    }
}
