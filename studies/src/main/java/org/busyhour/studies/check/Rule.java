package org.busyhour.studies.check;

/**
 * How sure a check has to be, and how much it may cost.
 *
 * @param errorRate the chance, above 0 and below 0.5, that a check finds a target missed though all are met; and the
 *     chance that it finds all met though one is missed
 * @param atLeast the replications of the first look, at least 2
 * @param budget the replications of the last look, not fewer
 */
public record Rule(double errorRate, int atLeast, int budget) {
    /** One error in a hundred checks, at least 30 replications, at most 500. */
    public static final Rule DEFAULT = new Rule(0.01, 30, 500);

    /** Checks the ranges. */
    public Rule {
        if (!(errorRate > 0 && errorRate < 0.5)) {
            throw new IllegalArgumentException("error rate was " + errorRate);
        }
        if (atLeast < 2 || budget < atLeast) {
            throw new IllegalArgumentException("at least " + atLeast + " replications within " + budget);
        }
    }

    /**
     * Returns how much of the error rate is spent at a look.
     *
     * <p>In proportion to the replications since the look before: what the looks spend sums to the error rate, so that
     * by the union bound all of them together err no more often than that (error spending of Lan and DeMets 1983,
     * doi:10.1093/biomet/70.3.659, without their joint law, which would gain a little). A clear case is decided at the
     * first look all the same, and most is left for the last.
     *
     * @param before the replications of the look before, 0 for the first
     * @param look the replications of this one
     * @return the error rate of this look
     */
    double spentBetween(int before, int look) {
        return errorRate * (look - before) / budget;
    }
}
