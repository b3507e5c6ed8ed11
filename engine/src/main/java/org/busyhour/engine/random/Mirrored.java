package org.busyhour.engine.random;

/**
 * A stream that draws the opposite of another one: where that draws the value with the probability p of less, this one
 * draws the value with the probability p of more. Each draw has the same law, and every draw of the other stream has
 * its opposite here, however many numbers it took there.
 *
 * <p>What is made by rejection from raw bits (gamma and beta variables) has no opposite: the bits are those of a stream
 * of their own, independent of the other one.
 */
final class Mirrored extends Stream {
    private static final double LEAST = 0x1p-54;
    private static final double BELOW_ONE = 1 - 0x1p-53;
    private static final double LN_2 = 0.6931471805599453;

    private final Stream plain;

    /** Takes the stream to be mirrored, which nobody else draws from, and the seed of the raw bits. */
    Mirrored(Stream plain, long first, long second, long third, long fourth) {
        super(first, second, third, fourth);
        this.plain = plain;
    }

    @Override
    public double uniform() {
        return BELOW_ONE - plain.uniform();
    }

    /** By -log(1 - exp(-x)), in the form that is exact for the x at hand. */
    @Override
    public double exponential() {
        double x = Math.max(LEAST, plain.exponential());
        return x < LN_2 ? -StrictMath.log(-StrictMath.expm1(-x)) : -StrictMath.log1p(-StrictMath.exp(-x));
    }

    @Override
    double normal() {
        return -plain.normal();
    }

    @Override
    double open() {
        return 1 - plain.open();
    }
}
