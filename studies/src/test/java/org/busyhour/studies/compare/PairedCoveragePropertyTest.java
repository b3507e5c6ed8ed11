package org.busyhour.studies.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.studies.precision.SmallDesk;
import org.junit.jupiter.api.Test;

/** How often the interval of a paired difference holds the true one, which is known exactly of {@link SmallDesk}. */
class PairedCoveragePropertyTest {
    private static final int SEEDS = 1_000;
    private static final int AGENTS = 3;

    /** Of five counts held against bands with two ends, one is out by chance once in 1,000 cases. */
    private static final double TAIL = 0.001 / 5 / 2;

    private static final List<Kpi> KPIS =
            List.of(Demand.ABANDONMENT, Speed.WAIT_MEAN, Speed.SERVICE_LEVEL, Speed.WAIT_P90, Speed.WAIT_P95);

    @Test
    void intervals_holdTheTrueDifferenceIn95Of100() {
        Model base = SmallDesk.model(AGENTS);
        List<Model> whatIf = List.of(SmallDesk.model(AGENTS + 1));
        double[] before = expected(AGENTS);
        double[] after = expected(AGENTS + 1);
        Question question = new Question(KPIS, Optional.of(Scope.CENTRE.name()), List.of());
        int[] covered = new int[KPIS.size()];
        for (int seed = 1; seed <= SEEDS; seed++) {
            CompareStudy study = new CompareStudy(base, whatIf, new Plan(seed, 30, 1), question);
            List<Compared> compared = study.comparisons(Progress.NONE).get(0).differences();
            for (int kpi = 0; kpi < covered.length; kpi++) {
                covered[kpi] += holds(compared.get(kpi).difference(), after[kpi] - before[kpi]) ? 1 : 0;
            }
        }

        BinomialDistribution counts = BinomialDistribution.of(SEEDS, 0.95);
        for (int kpi = 0; kpi < covered.length; kpi++) {
            assertThat(covered[kpi])
                    .as("intervals of %s that hold the difference", KPIS.get(kpi))
                    .isBetween(
                            counts.inverseCumulativeProbability(TAIL), counts.inverseCumulativeProbability(1 - TAIL));
        }
    }

    private static double[] expected(int agents) {
        return DoubleStream.concat(
                        DoubleStream.of(SmallDesk.expected(agents)),
                        DoubleStream.of(SmallDesk.waits(agents, false, 0.9, 0.95)))
                .toArray();
    }

    private static boolean holds(Difference difference, double value) {
        Double low = difference.low();
        Double high = difference.high();
        return low != null && high != null && low <= value && value <= high;
    }
}
