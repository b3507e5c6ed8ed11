package org.busyhour.engine.replicate;

import java.util.List;
import org.busyhour.engine.random.Streams;

/**
 * How often and with which chance a model is simulated.
 *
 * @param seed the master seed, 0 to 2^53 - 1
 * @param replications how many replications, at least 1; asking for more keeps the first ones as they were
 * @param threads how many threads to use, at least 1; the result doesn't depend on it
 * @param reductions by what the KPIs are made surer; in any order
 */
public record Plan(long seed, int replications, int threads, List<VarianceReduction> reductions) {
    /** The greatest seed: the greatest whole number that every JSON reader keeps. */
    public static final long MAX_SEED = (1L << 53) - 1;

    /** Checks the ranges, sorts the list. */
    public Plan {
        reductions = reductions.stream().distinct().sorted().toList();
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

    /**
     * Returns a plan of plain replications.
     *
     * @param seed the master seed
     * @param replications how many replications
     * @param threads how many threads to use
     */
    public Plan(long seed, int replications, int threads) {
        this(seed, replications, threads, List.of());
    }

    /**
     * Returns the streams of a replication: every other one mirrors the one before it, if they come in pairs; over a
     * group of them days are spread evenly, if they are stratified.
     */
    Streams streams(int replication) {
        boolean pairs = uses(VarianceReduction.ANTITHETIC);
        Streams streams = pairs && replication % 2 == 0
                ? Streams.mirroring(seed, replication - 1)
                : new Streams(seed, replication);
        return uses(VarianceReduction.STRATIFIED)
                ? streams.stratified(seed, replication, VarianceReduction.STRATA, pairs)
                : streams;
    }

    /**
     * Tells whether a way to be surer is used.
     *
     * @param reduction the way
     * @return whether it is
     */
    public boolean uses(VarianceReduction reduction) {
        return reductions.contains(reduction);
    }
}
