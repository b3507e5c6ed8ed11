package org.busyhour.benchmarks;

import java.util.List;

/**
 * What several runs have in common.
 *
 * @param median the median
 * @param least the least
 * @param most the greatest
 */
record Spread(double median, double least, double most) {
    /** Sums up at least one number. */
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return new Spread((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2, sorted.get(0), sorted.get(n - 1));
    }
}
