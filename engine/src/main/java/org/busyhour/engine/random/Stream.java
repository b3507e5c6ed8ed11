package org.busyhour.engine.random;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * One stream of chance: a sequence of random numbers that belongs to one address and is drawn by one owner.
 *
 * <p>{@link Mirrored} is loaded only when antithetic replications are wanted: until then every call is bound directly.
 */
public sealed class Stream extends XoShiRo256PlusPlus permits Mirrored {
    Stream(long first, long second, long third, long fourth) {
        super(first, second, third, fourth);
    }

    /**
     * Draws a uniform number.
     *
     * @return a number in [0, 1), a multiple of 2^-53
     */
    public double uniform() {
        return (next() >>> 11) * 0x1p-53;
    }

    /**
     * Draws an exponential number of mean 1.
     *
     * @return a number, not negative
     */
    public double exponential() {
        return Ziggurat.exponential(this);
    }

    /** Draws a normal number of mean 0 and variance 1. */
    double normal() {
        return Ziggurat.normal(this);
    }

    /** Begins anew from another seed. */
    void restart(long first, long second, long third, long fourth) {
        state0 = first;
        state1 = second;
        state2 = third;
        state3 = fourth;
    }

    /** Draws a uniform number in (0, 1), never 0: fit for a logarithm. */
    double open() {
        return ((next() >>> 11) + 0.5) * 0x1p-53;
    }
}
