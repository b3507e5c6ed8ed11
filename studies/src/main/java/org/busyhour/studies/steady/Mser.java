package org.busyhour.studies.steady;

import java.util.OptionalInt;

/**
 * The marginal standard error rule: leave out so many values at the beginning that the mean of the rest is known best
 * (White, An effective truncation heuristic for bias reduction in simulation output, Simulation 69, 1997,
 * doi:10.1177/003754979706900601).
 *
 * <p>With n values, leaving out d has the marginal standard error squared sum((x_i - mean)^2) / (n - d)^2 over those
 * that stay: what is unlike the rest makes the sum greater, what is like it makes n - d greater. Values are means of
 * five observations each, which makes the rule MSER-5 (White, Cobb and Spratt 2000). Of the last five values the sum
 * may be small by chance: they are never all that stays. A minimum in the second half says that the values haven't
 * settled (both after Hoad, Robinson and Davies, Automating warm-up length estimation, Journal of the Operational
 * Research Society 61, 2010, doi:10.1057/jors.2009.87).
 */
final class Mser {
    /** So many values stay at the least. */
    private static final int LEAST_KEPT = 5;

    private Mser() {}

    /**
     * Returns how many values to leave out.
     *
     * @param values the values in order of time
     * @return the number, the least if several are as good; empty if it is more than half of them
     */
    static OptionalInt truncation(double[] values) {
        double mean = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        // From the end, so that each value is added once: Welford's update of mean and squares.
        for (int d = values.length - 1; d >= 0; d--) {
            int kept = values.length - d;
            double away = values[d] - mean;
            mean += away / kept;
            squares += away * (values[d] - mean);
            double error = squares / ((double) kept * kept);
            if (kept >= LEAST_KEPT && error <= least) {
                least = error;
                best = d;
            }
        }
        return best > values.length / 2 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
