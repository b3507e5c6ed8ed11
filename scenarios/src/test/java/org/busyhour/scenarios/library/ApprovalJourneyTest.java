package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.busyhour.engine.analytic.ErlangC;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/**
 * What the approval journey shows. By day there is no difference, so its stages are queues with known answers:
 * approvals come at 30 x (0.5 + 0.2 x 0.3) = 16.8 an hour to two supervisors, as to M/M/2.
 */
class ApprovalJourneyTest {
    private static final double REQUESTS = 30;
    private static final double APPROVALS = REQUESTS * (0.5 + 0.2 * 0.3);

    @Test
    void approval_isTheBottleneck_andWaitsAsErlangC() {
        Kpis kpis = kpis("approval-journey");
        double load = APPROVALS * 6 / 60;
        double wait = new ErlangC(2, load, 360).meanWaitSeconds();
        Estimate asa = of(kpis, Speed.ASA, "approval");

        // Two days of 40 replications: a 95 % interval holds the truth in 95 of 100; twice its width in 9,999 of
        // 10,000.
        assertThat(Math.abs(asa.mean() - wait)).isLessThan(2 * (high(asa) - asa.mean()));
        assertThat(low(of(kpis, Stages.QUEUE_SHARE, "approval"))).isGreaterThan(0.5);
        assertThat(low(of(kpis, Stages.JOURNEY_WAIT, "requests")))
                .isGreaterThan(high(of(kpis, Stages.STAGE_WAIT, "requests")));
    }

    @Test
    void withoutApproval_answersComeSooner() {
        Estimate with = of(kpis("approval-journey"), Stages.JOURNEY_TIME, "requests");
        Estimate without = of(kpis("approval-journey-none"), Stages.JOURNEY_TIME, "requests");

        // Without: five minutes, and for a fifth three hours and four minutes; nobody waits to speak of. Of those whose
        // documents are under way at the end of two days, a sixteenth, the time isn't known.
        double known = 300 + 0.2 * 11_040;
        assertThat(without.mean()).isBetween(0.85 * known, 1.02 * known);
        assertThat(low(with)).isGreaterThan(high(without));
    }

    @Test
    void behindTheLine_requestsGoFirst_andThePromiseIsKept() {
        Kpis line = kpis("approval-journey");
        Kpis behind = kpis("approval-journey-behind");

        assertThat(low(of(behind, Speed.SERVICE_LEVEL, "requests")))
                .isGreaterThan(high(of(line, Speed.SERVICE_LEVEL, "requests")));
        assertThat(low(of(behind, Deferred.ON_TIME, "approval"))).isGreaterThan(0.95);
        // Two supervisors have the same work as before, in the same order.
        assertThat(of(behind, Speed.ASA, "approval").mean())
                .isBetween(low(of(line, Speed.ASA, "approval")), high(of(line, Speed.ASA, "approval")));
    }

    private static double low(Estimate estimate) {
        return Objects.requireNonNull(estimate.low());
    }

    private static double high(Estimate estimate) {
        return Objects.requireNonNull(estimate.high());
    }

    private static Kpis kpis(String name) {
        CompiledScenario scenario = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(scenario.model(), new Plan(scenario.seed(), 40, 2), Progress.NONE));
    }

    private static Estimate of(Kpis kpis, Kpi kpi, String scope) {
        return kpis.estimate(kpi, null, Scope.find(kpis.result().model(), scope).orElseThrow())
                .orElseThrow();
    }
}
