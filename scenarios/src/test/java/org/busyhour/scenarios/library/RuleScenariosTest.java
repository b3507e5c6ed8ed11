package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What is worth it to do when queues back up. */
class RuleScenariosTest {
    private static final int DAYS = 60;

    /** The intervals of the two lie apart, which says more than that their difference is beyond noise. */
    @Test
    void callingPeopleUp_costsMoneyAndServesCustomers() {
        Kpis with = run("call-up");
        Kpis without = run("call-up-without");

        assertThat(OfCentre.low(with, Speed.SERVICE_LEVEL)).isGreaterThan(OfCentre.high(without, Speed.SERVICE_LEVEL));
        assertThat(OfCentre.high(with, Demand.ABANDONMENT)).isLessThan(OfCentre.low(without, Demand.ABANDONMENT));
        assertThat(OfCentre.low(with, People.COST)).isGreaterThan(OfCentre.high(without, People.COST));
        // At most two call-ups of three a day, each an hour and a half of 36 an hour, half as much again; 600 allow for
        // two.
        assertThat(OfCentre.estimate(with, People.COST_CALL_UP).mean()).isBetween(100.0, 600.0);
        assertThat(OfCentre.estimate(without, People.COST_CALL_UP).mean()).isZero();
    }

    /**
     * Team leaders who answer and agents who hurry serve more customers in time, at the price of more who call again.
     */
    @Test
    void alert_letsLeadersAnswer() {
        Kpis with = run("alert-and-hurry");
        Kpis without = run("alert-and-hurry-without");

        assertThat(OfCentre.low(with, Speed.SERVICE_LEVEL)).isGreaterThan(OfCentre.high(without, Speed.SERVICE_LEVEL));
    }

    private static Kpis run(String name) {
        CompiledScenario scenario = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(scenario.model(), new Plan(scenario.seed(), DAYS, 2), Progress.NONE));
    }
}
