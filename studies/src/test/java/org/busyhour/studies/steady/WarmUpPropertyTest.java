package org.busyhour.studies.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;

/**
 * What a warm-up that is found is worth: M/M/100 busy 90 % of the time with an hour a contact, which starts empty and
 * fills within hours, over 80 hours. An empty start costs an hour's work of 90 contacts in 80, 1.25 points of
 * occupancy.
 */
class WarmUpPropertyTest {
    private static final int SEEDS = 30;
    private static final int REPLICATIONS = 10;
    private static final int HOURS = 80;
    private static final double PER_HOUR = 90;
    private static final double HANDLING = 3_600;
    private static final int AGENTS = 100;

    /** So many standard errors are passed by luck in less than 5 of 10,000 cases, on one side. */
    private static final double SURE = 3.3;

    @Test
    void bias_isMuchSmallerThanWithoutWarmUp() {
        Model cold = Desk.patient(PER_HOUR, HANDLING, AGENTS).hours(HOURS, 0);
        double truth = ErlangA.of(Demand.patient(PER_HOUR, HANDLING), AGENTS).occupancy();
        List<Double> before = new ArrayList<>();
        List<Double> overAThird = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Plan plan = new Plan(seed, REPLICATIONS, 1);
            Optional<Settling> settling = new WarmUpStudy(cold, seed).settling();
            if (settling.isPresent()) {
                long warmUp = settling.get().warmUp(cold.timeline());
                double without = occupancy(cold, plan) - truth;
                before.add(without);
                overAThird.add(occupancy(Settling.after(cold, warmUp), plan) - truth - without / 3);
            }
        }

        assertThat(before).as("runs that have settled").hasSizeGreaterThan(SEEDS / 2);
        assertThat(inStandardErrors(before)).as("bias without warm-up").isLessThan(-SURE);
        assertThat(inStandardErrors(overAThird))
                .as("bias with warm-up less a third of that without, both negative")
                .isGreaterThan(SURE);
    }

    private static double inStandardErrors(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return mean / Math.sqrt(squares / (values.size() - 1) / values.size());
    }

    private static double occupancy(Model model, Plan plan) {
        return Kpis.of(Replications.run(model, plan, Progress.NONE))
                .estimate(People.OCCUPANCY, null, Scope.CENTRE)
                .orElseThrow()
                .mean();
    }
}
