package org.busyhour.studies.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's step-down correction for many tests at once (Holm 1979, A simple sequentially rejective multiple test
 * procedure, Scandinavian Journal of Statistics 6, 65-70).
 *
 * <p>The smallest of m p-values is held against 5 % / m, the next against 5 % / (m - 1) and so on, up to the first that
 * is above its bound: then the chance that any of the differences called real is none is at most 5 %, whatever the
 * tests have to do with each other.
 */
final class Holm {
    /** The chance of one false alarm or more. */
    static final double LEVEL = 0.05;

    private Holm() {}

    /** Tells which hypotheses are rejected, in the order of their p-values given. */
    static List<Boolean> rejected(List<Double> p) {
        int[] order = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble(p::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Boolean[] rejected = new Boolean[p.size()];
        Arrays.fill(rejected, false);
        for (int k = 0; k < order.length && p.get(order[k]) <= LEVEL / (order.length - k); k++) {
            rejected[order[k]] = true;
        }
        return List.of(rejected);
    }
}
