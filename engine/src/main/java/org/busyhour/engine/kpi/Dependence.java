package org.busyhour.engine.kpi;

import java.util.List;
import java.util.Optional;

/**
 * How much the batches of a long replication depend on each other, so that its intervals are too narrow.
 *
 * <p>Neighbours are correlated where a busy hour is carried over from one batch into the next. Four KPIs of the centre
 * are tested one-sided, each at a quarter of 5 %, so that independent batches are suspected in at most 5 of 100 runs.
 * The statistic is close to normal from eight batches on (Fishman, Grouping observations in digital simulation,
 * Management Science 24, 1978, doi:10.1287/mnsc.24.5.510).
 *
 * @param kpi what was tested
 * @param correlation by how much a batch is like the next, from -1 to 1, see {@link Series#neighbourCorrelation}
 * @param bound what independent batches pass in at most 1.25 of 100 cases
 */
public record Dependence(Kpi kpi, double correlation, double bound) {
    /** What is tested. */
    public static final List<Kpi> KPIS = List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, People.OCCUPANCY);

    /** The standard normal quantile at 1 - 0.05 / 4. */
    private static final double NORMAL = 2.241402727604947;

    /**
     * Tests the batches of a run.
     *
     * @param kpis the KPIs of a run in batches
     * @return what was found of each KPI that has values which differ; nothing of a run without batches
     */
    public static List<Dependence> of(Kpis kpis) {
        return kpis.batches().isEmpty()
                ? List.of()
                : KPIS.stream().flatMap(kpi -> of(kpi, kpis).stream()).toList();
    }

    private static Optional<Dependence> of(Kpi kpi, Kpis kpis) {
        int n = kpis.batches().orElseThrow();
        double bound = NORMAL * Math.sqrt((n - 2.0) / ((double) n * n - 1));
        return kpis.series(kpi, null, Scope.CENTRE)
                .map(Series::neighbourCorrelation)
                .filter(correlation -> correlation.isPresent())
                .map(correlation -> new Dependence(kpi, correlation.getAsDouble(), bound));
    }

    /**
     * Tells whether the batches depend on each other.
     *
     * @return whether independent ones would hardly be so much alike
     */
    public boolean shown() {
        return correlation > bound;
    }
}
