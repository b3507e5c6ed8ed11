package org.busyhour.studies.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.VarianceReduction;
import org.junit.jupiter.api.Test;

/** What variance reduction is worth, and whether its intervals hold the truth, which is known of {@link SmallDesk}. */
class VarianceReductionPropertyTest {
    private static final int SEEDS = 1_000;
    private static final int REPLICATIONS = 30;

    /** Six counts, each with two ends: one false alarm of all in 1,000 cases. */
    private static final double TAIL = 0.001 / 6 / 2;

    private static final List<Kpi> KPIS = List.of(Demand.ABANDONMENT, Speed.WAIT_MEAN, Speed.SERVICE_LEVEL);

    private static final double CV = 0.4;

    private Model model = SmallDesk.model();
    private double[] expected = SmallDesk.expected();

    /**
     * Measured were 2.07, 1.59 and 2.17 times the plain variance. The logarithm of a ratio of two variances of 1,000
     * values each has a standard error of at most sqrt(4 / 1000) = 0.063; the bounds lie three of these lower.
     */
    @Test
    void controlVariates_haveIntervalsThatHoldTheTruthAndAFractionOfTheVariance() {
        check(List.of(VarianceReduction.CONTROL_VARIATES), 1.71, 1.31, 1.79);
    }

    /** Measured were 1.50, 1.50 and 1.97; the bounds lie three of the same standard errors lower. */
    @Test
    void antitheticPairs_haveIntervalsThatHoldTheTruthAndAFractionOfTheVariance() {
        check(List.of(VarianceReduction.ANTITHETIC), 1.24, 1.24, 1.63);
    }

    /**
     * Of half hours that are busy or quiet with a cv of 0.4; measured were 1.60, 1.47 and 1.72, and the bounds lie
     * three of the same standard errors lower.
     */
    @Test
    void stratifiedDays_haveIntervalsThatHoldTheTruthAndAFractionOfTheVariance() {
        model = SmallDesk.model(CV);
        expected = SmallDesk.expected(CV);
        check(List.of(VarianceReduction.STRATIFIED), 1.32, 1.21, 1.42);
    }

    private void check(List<VarianceReduction> reductions, double... least) {
        Errors plain = errors(List.of());
        Errors reduced = errors(reductions);
        for (int kpi = 0; kpi < KPIS.size(); kpi++) {
            assertThat(reduced.held[kpi])
                    .as("intervals of %s that hold the truth", KPIS.get(kpi))
                    .isBetween(quantile(TAIL), quantile(1 - TAIL));
            assertThat(plain.squares[kpi] / reduced.squares[kpi])
                    .as("ratio of variances of %s", KPIS.get(kpi))
                    .isGreaterThan(least[kpi]);
            // What is told of each run is right for the mean of them within a quarter.
            assertThat(reduced.gain[kpi] / SEEDS)
                    .as("gain told of %s", KPIS.get(kpi))
                    .isBetween(
                            plain.squares[kpi] / reduced.squares[kpi] / 1.25,
                            plain.squares[kpi] / reduced.squares[kpi] * 1.25);
        }
    }

    private static int quantile(double probability) {
        return BinomialDistribution.of(SEEDS, 0.95).inverseCumulativeProbability(probability);
    }

    /** What was found of each KPI, over all seeds. */
    private static final class Errors {
        private final int[] held = new int[KPIS.size()];
        private final double[] squares = new double[KPIS.size()];
        private final double[] gain = new double[KPIS.size()];
    }

    private Errors errors(List<VarianceReduction> reductions) {
        Errors errors = new Errors();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Plan plan = new Plan(seed, REPLICATIONS, 1, reductions);
            Kpis kpis = Kpis.of(Replications.run(model, plan, Progress.NONE));
            for (int kpi = 0; kpi < KPIS.size(); kpi++) {
                Estimate estimate =
                        kpis.estimate(KPIS.get(kpi), null, Scope.CENTRE).orElseThrow();
                double error = estimate.mean() - expected[kpi];
                errors.squares[kpi] += error * error;
                errors.held[kpi] += holds(estimate, expected[kpi]) ? 1 : 0;
                errors.gain[kpi] += kpis.gain(KPIS.get(kpi), null, Scope.CENTRE).orElse(1.0);
            }
        }
        return errors;
    }

    private static boolean holds(Estimate estimate, double value) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low != null && high != null && low <= value && value <= high;
    }
}
