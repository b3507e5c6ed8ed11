package org.busyhour.studies.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Judge;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.VarianceReduction;
import org.junit.jupiter.api.Test;

/** How often 95 % intervals of quantiles of waits hold the true ones, which are known exactly of {@link SmallDesk}. */
class QuantileCoveragePropertyTest {
    private static final int SEEDS = 1_000;
    private static final int REPLICATIONS = 30;

    /** Twelve counts are held against bands with two ends, so that one false alarm of all comes once in 1,000 cases. */
    private static final double TAIL = 0.001 / 12 / 2;

    private static final List<Kpi> KPIS = List.of(Speed.WAIT_P50, Speed.WAIT_P90, Speed.WAIT_P95);
    private static final double[] SHARES = {0.5, 0.9, 0.95};

    /** Two agents keep half of those who come waiting for more than a quarter of a minute. */
    @Test
    void intervals_ofTheWaitsOfAllHoldTheTruthIn95Of100() {
        check(2, "queued", List.of(), 0);
    }

    @Test
    void intervals_ofAnsweredContactsHoldItToo() {
        check(3, "answered", List.of(), 1);
    }

    @Test
    void intervals_ofAntitheticPairsHoldItToo() {
        check(3, "queued", List.of(VarianceReduction.ANTITHETIC), 1);
    }

    /** Where most don't wait, the median is 0 and known to be. */
    private static void check(int agents, String formula, List<VarianceReduction> reductions, int zeros) {
        double[] truth = SmallDesk.waits(agents, formula.equals("queued"), SHARES);
        Model model = SmallDesk.model(agents);
        int[] covered = new int[KPIS.size()];
        int[] early = new int[KPIS.size()];
        int[] late = new int[KPIS.size()];
        for (int seed = 1; seed <= SEEDS; seed++) {
            Kpis kpis = Kpis.of(Replications.run(model, new Plan(seed, REPLICATIONS, 1, reductions), Progress.NONE));
            for (int kpi = 0; kpi < covered.length; kpi++) {
                Estimate estimate =
                        kpis.estimate(KPIS.get(kpi), formula, Scope.CENTRE).orElseThrow();
                covered[kpi] += holds(estimate, truth[kpi]) ? 1 : 0;
                Verdict verdict = verdict(kpis, KPIS.get(kpi), formula, truth[kpi]);
                early[kpi] += verdict == Verdict.MET ? 1 : 0;
                late[kpi] += verdict == Verdict.MISSED ? 1 : 0;
            }
        }
        for (int kpi = 0; kpi < zeros; kpi++) {
            assertThat(truth[kpi]).isZero();
            assertThat(covered[kpi]).as("intervals that hold 0").isEqualTo(SEEDS);
        }
        BinomialDistribution held = BinomialDistribution.of(SEEDS, 0.95);
        BinomialDistribution wrong = BinomialDistribution.of(SEEDS, 0.05);
        for (int kpi = zeros; kpi < covered.length; kpi++) {
            assertThat(covered[kpi])
                    .as("intervals of %s that hold the truth", KPIS.get(kpi))
                    .isBetween(held.inverseCumulativeProbability(TAIL), held.inverseCumulativeProbability(1 - TAIL));
            // A pair counts as two to a test, which is right or too careful.
            assertThat(early[kpi] + late[kpi])
                    .as("verdicts on %s at the truth, each side with 2.5 %%", KPIS.get(kpi))
                    .isLessThanOrEqualTo(wrong.inverseCumulativeProbability(1 - TAIL));
        }
    }

    /** A target at the truth is as much met as missed: either verdict is wrong. */
    private static Verdict verdict(Kpis kpis, Kpi kpi, String formula, double truth) {
        Target target = new Target(kpi, formula, Scope.CENTRE, Target.Operator.AT_MOST, truth, "");
        return Judge.OF_INTERVAL.find(target, formula, kpis).verdict();
    }

    private static boolean holds(Estimate estimate, double value) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low != null && high != null && low <= value && value <= high;
    }

    @Test
    void controlVariates_leaveQuantilesAndTheirIntervalsAsTheyAre() {
        Model model = SmallDesk.model();
        List<VarianceReduction> controlled = List.of(VarianceReduction.CONTROL_VARIATES);
        Kpis plain = Kpis.of(Replications.run(model, new Plan(1, REPLICATIONS, 1), Progress.NONE));
        Kpis adjusted = Kpis.of(Replications.run(model, new Plan(1, REPLICATIONS, 1, controlled), Progress.NONE));

        assertThat(adjusted.estimate(Speed.WAIT_P90, null, Scope.CENTRE))
                .isPresent()
                .isEqualTo(plain.estimate(Speed.WAIT_P90, null, Scope.CENTRE));
        assertThat(adjusted.gain(Speed.WAIT_P90, null, Scope.CENTRE)).contains(1.0);
    }
}
