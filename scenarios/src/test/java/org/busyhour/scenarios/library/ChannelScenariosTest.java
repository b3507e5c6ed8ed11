package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.busyhour.engine.kpi.Demand;
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

/**
 * What scenarios of several channels and of appointments show; what differs does so by intervals that don't overlap.
 */
class ChannelScenariosTest {
    private static final int DAYS = 20;
    private static final int CALL = 0;
    private static final int CHAT = 1;

    @Test
    void omnichannel_sixTogetherAreBetterThanEightApart() {
        Kpis together = run("omnichannel");
        Kpis apart = run("omnichannel-apart");

        assertThat(low(together, Speed.SERVICE_LEVEL, CALL)).isGreaterThan(high(apart, Speed.SERVICE_LEVEL, CALL));
        assertThat(low(together, Speed.SERVICE_LEVEL, CHAT)).isGreaterThan(high(apart, Speed.SERVICE_LEVEL, CHAT));
        assertThat(low(together, Demand.INTERRUPTIONS, 2)).isPositive();
    }

    @Test
    void appointments_areWaitedForLessThanOneWalksIn() {
        Kpis booked = run("appointments");
        Kpis walkIn = run("appointments-walk-in");

        assertThat(high(booked, Speed.ASA, 0)).isLessThan(low(walkIn, Speed.ASA, 0));
        // 16 slots of three seats, 90 % of them booked.
        assertThat(of(booked, Demand.BOOKED, 0).mean()).isBetween(42.0, 44.4);
        assertThat(of(booked, Demand.NO_SHOW, 0).mean()).isBetween(0.06, 0.12);
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), DAYS, 2), Progress.NONE));
    }

    private static Estimate of(Kpis kpis, Kpi kpi, int type) {
        return kpis.estimate(kpi, null, Scope.type(kpis.result().model(), type)).orElseThrow();
    }

    private static double low(Kpis kpis, Kpi kpi, int type) {
        return Objects.requireNonNull(of(kpis, kpi, type).low());
    }

    private static double high(Kpis kpis, Kpi kpi, int type) {
        return Objects.requireNonNull(of(kpis, kpi, type).high());
    }
}
