package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenarios of routing show; what differs does so by intervals that don't overlap. */
class RoutingScenariosTest {
    private static final int DAYS = 20;

    @Test
    void reserve_servesEmergenciesAtTheCostOfOthers() {
        Kpis kept = run("reserve-for-emergencies");
        Kpis none = run("reserve-for-none");

        assertThat(low(kept, 0)).isGreaterThan(high(none, 0));
        assertThat(high(kept, 1)).isLessThan(low(none, 1));
    }

    /** Who answers for the other site takes longer. */
    @Test
    void localFirst_servesBothSitesBetter() {
        Kpis local = run("two-sites");
        Kpis anyone = run("two-sites-anyone");

        assertThat(low(local, 0)).isGreaterThan(high(anyone, 0));
        assertThat(low(local, 1)).isGreaterThan(high(anyone, 1));
    }

    /** Choosing the queue well is as good as a common one, to 4 points; keeping to one's own group isn't. */
    @Test
    void ownQueues_needAGoodChoice() {
        Estimate chosen = ofCentre(run("own-queues"));
        Estimate common = ofCentre(run("own-queues-common"));
        Estimate own = ofCentre(run("own-queues-own"));

        assertThat(Objects.requireNonNull(chosen.low())).isGreaterThan(Objects.requireNonNull(common.low()) - 0.04);
        assertThat(Objects.requireNonNull(chosen.high())).isLessThan(Objects.requireNonNull(common.high()) + 0.04);
        assertThat(Objects.requireNonNull(own.high())).isLessThan(Objects.requireNonNull(chosen.low()));
        assertThat(Objects.requireNonNull(own.high())).isLessThan(Objects.requireNonNull(common.low()));
    }

    private static Estimate ofCentre(Kpis kpis) {
        return kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).orElseThrow();
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), DAYS, 2), Progress.NONE));
    }

    private static Estimate of(Kpis kpis, int type) {
        Kpi kpi = Speed.SERVICE_LEVEL;
        return kpis.estimate(kpi, null, Scope.type(kpis.result().model(), type)).orElseThrow();
    }

    private static double low(Kpis kpis, int type) {
        return Objects.requireNonNull(of(kpis, type).low());
    }

    private static double high(Kpis kpis, int type) {
        return Objects.requireNonNull(of(kpis, type).high());
    }
}
