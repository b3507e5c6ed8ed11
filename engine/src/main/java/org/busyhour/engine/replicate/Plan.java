package org.busyhour.engine.replicate;

/**
 * How often and with which chance a model is simulated.
 *
 * @param seed the master seed, 0 to 2^53 - 1
 * @param replications how many replications, at least 1; asking for more keeps the first ones as they were
 * @param threads how many threads to use, at least 1; the result doesn't depend on it
 */
public record Plan(long seed, int replications, int threads) {
    /** The greatest seed: the greatest whole number that every JSON reader keeps. */
    public static final long MAX_SEED = (1L << 53) - 1;

    /** Checks the ranges. */
    public Plan {
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed was " + seed);
        }
        if (replications < 1) {
            throw new IllegalArgumentException("replications was " + replications);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads was " + threads);
        }
    }
}
