package org.busyhour.engine.kpi;

import java.util.List;

/**
 * When a run is sure enough: as soon as every demand is met, though not before and not after so many replications.
 *
 * @param demands what is wanted, at least one
 * @param atLeast how many replications are run in any case, at least 2: fewer have no interval
 * @param atMost after how many it ends in any case
 */
public record Precision(List<PrecisionDemand> demands, int atLeast, int atMost) {
    /** The least number of replications where nothing is said. */
    public static final int AT_LEAST = 30;

    /** The greatest number of replications where nothing is said. */
    public static final int AT_MOST = 1_000;

    /** Copies the list and checks the numbers. */
    public Precision {
        demands = List.copyOf(demands);
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("demands was empty");
        }
        if (atLeast < 2 || atMost < atLeast) {
            throw new IllegalArgumentException("atLeast was " + atLeast + ", atMost " + atMost);
        }
    }

    /**
     * Measures a run by each demand.
     *
     * @param kpis its KPIs
     * @return what it has attained, in the order of the demands
     */
    public List<PrecisionDemand.Attained> in(Kpis kpis) {
        return demands.stream().map(demand -> demand.in(kpis)).toList();
    }

    /**
     * Tells whether a run meets every demand.
     *
     * @param kpis its KPIs
     * @return whether it does
     */
    public boolean reached(Kpis kpis) {
        return in(kpis).stream().allMatch(PrecisionDemand.Attained::enough);
    }
}
