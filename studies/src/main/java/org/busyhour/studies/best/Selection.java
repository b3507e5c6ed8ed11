package org.busyhour.studies.best;

import java.util.Comparator;
import java.util.List;

/**
 * What came of choosing.
 *
 * @param contenders the variants: those still in first, then those that came further, then the better ones
 */
public record Selection(List<Contender> contenders) {
    /** Copies the list. */
    public Selection {
        contenders = List.copyOf(contenders);
    }

    /** Sorts the contenders, the better first where they came equally far. */
    static Selection of(List<Contender> contenders, boolean higherIsBetter) {
        Comparator<Contender> rising = Comparator.comparingDouble(c -> c.value().mean());
        Comparator<Contender> order = Comparator.comparing((Contender c) -> !c.in())
                .thenComparing(c -> -c.replications())
                .thenComparing(higherIsBetter ? rising.reversed() : rising)
                .thenComparing(Contender::variant);
        return new Selection(contenders.stream().sorted(order).toList());
    }

    /**
     * Tells whether one was chosen.
     *
     * @return whether only one is still in
     */
    public boolean decided() {
        return contenders.stream().filter(Contender::in).count() == 1;
    }

    /**
     * Returns how many replications it took in all.
     *
     * @return the sum over the variants
     */
    public long replications() {
        return contenders.stream().mapToLong(Contender::replications).sum();
    }
}
