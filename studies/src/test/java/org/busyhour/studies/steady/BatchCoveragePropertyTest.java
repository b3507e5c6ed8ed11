package org.busyhour.studies.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.kpi.Dependence;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;

/** How often the intervals of batches hold the true value, which Erlang A knows exactly. */
class BatchCoveragePropertyTest {
    private static final int SEEDS = 500;
    private static final int BATCHES = 20;

    /** Five counts, each with two ends: one false alarm of all in 1,000 cases. */
    private static final double TAIL = 0.001 / 5 / 2;

    /** Its queue forgets within minutes, so that batches of two hours hardly depend on each other. */
    private static final Desk DESK = new Desk(60, 150, Patience.of(new Distribution.Exponential(120)), 3);

    @Test
    void intervals_holdTheTruthIn95Of100() {
        ErlangA settled = ErlangA.of(Demand.impatient(60, 150, 120), 3);
        double level = settled.serviceLevel(ServiceMeasure.of(20, ServiceLevelFormula.OFFERED));
        Map<Kpi, Double> truth = Map.of(
                org.busyhour.engine.kpi.Demand.ABANDONMENT, settled.abandonment(),
                Speed.ASA, settled.asaSeconds(),
                Speed.SERVICE_LEVEL, level,
                People.OCCUPANCY, settled.occupancy());
        List<Kpis> runs = runs(DESK.hours(41, 1), SEEDS);

        truth.forEach((kpi, value) -> assertThat(runs.stream().filter(run -> holds(run, kpi, value)))
                .as("intervals of %s that hold the truth", kpi)
                .hasSizeBetween(quantile(0.95, TAIL), quantile(0.95, 1 - TAIL)));
        assertThat(runs.stream().filter(BatchCoveragePropertyTest::suspected))
                .as("runs of which the batches are suspected of dependence")
                .hasSizeBetween(1, quantile(0.05, 1 - TAIL));
    }

    /** One agent, busy 90 % of the time with an hour a contact, forgets in days: batches of two hours are all alike. */
    @Test
    void batchesThatAreTooShort_areSuspected() {
        List<Kpis> runs = runs(Desk.patient(0.9, 3_600, 1).hours(41, 1), 100);

        assertThat(runs.stream().filter(BatchCoveragePropertyTest::suspected)).hasSizeGreaterThan(50);
    }

    private static List<Kpis> runs(Model model, int seeds) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> Replications.run(model, new Plan(seed, 1, 1), Progress.NONE))
                .map(result -> Kpis.inBatches(result, BATCHES))
                .toList();
    }

    private static boolean suspected(Kpis kpis) {
        return Dependence.of(kpis).stream().anyMatch(Dependence::shown);
    }

    private static boolean holds(Kpis kpis, Kpi kpi, double value) {
        Estimate estimate = kpis.estimate(kpi, null, Scope.CENTRE).orElseThrow();
        return Objects.requireNonNull(estimate.low()) <= value && value <= Objects.requireNonNull(estimate.high());
    }

    private static int quantile(double share, double probability) {
        return BinomialDistribution.of(SEEDS, share).inverseCumulativeProbability(probability);
    }
}
