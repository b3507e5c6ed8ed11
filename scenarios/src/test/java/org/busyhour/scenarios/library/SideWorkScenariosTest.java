package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenarios of work beside contacts, last calls and evenly used quotas show; seeds are fixed. */
class SideWorkScenariosTest {
    private static final int REPLICATIONS = 40;

    @Test
    void letters_areNotFiledForFree() {
        assertThat(OfCentre.high(run("side-work"), Speed.SERVICE_LEVEL))
                .isLessThan(OfCentre.low(run("side-work-none"), Speed.SERVICE_LEVEL));
    }

    /** More work is done in longer tasks only as far as fewer calls are answered. */
    @Test
    void lengthOfATask_costsMoreThanItsShare() {
        Kpis brief = run("side-work");
        Kpis lengthy = run("side-work-long");

        assertThat(OfCentre.high(lengthy, Speed.SERVICE_LEVEL))
                .isLessThan(OfCentre.low(brief, Speed.SERVICE_LEVEL) - 0.25);
        assertThat(share(lengthy, StaffFact.SIDE_WORK) - share(brief, StaffFact.SIDE_WORK))
                .isCloseTo(
                        share(brief, StaffFact.TALKING)
                                + share(brief, StaffFact.WRAPPING)
                                - share(lengthy, StaffFact.TALKING)
                                - share(lengthy, StaffFact.WRAPPING),
                        Offset.offset(0.01));
    }

    /** Those at side tasks are at work: a formula of heads is to count them. */
    @Test
    void agentsAtSideTasks_areOnDuty() {
        assertThat(OfCentre.estimate(run("side-work"), People.STAFFING).mean()).isBetween(9.99, 10.0);
    }

    @Test
    void lastCalls_buyPunctualityWithWaiting() {
        Kpis punctual = run("last-call");
        Kpis none = run("last-call-none");

        assertThat(OfCentre.high(punctual, People.OVERTIME)).isLessThan(OfCentre.low(none, People.OVERTIME));
        assertThat(OfCentre.high(punctual, kpi("breaks.delay")))
                .isLessThan(OfCentre.low(none, kpi("breaks.delay")) / 2);
        // The same customers call on both sides.
        assertThat(OfCentre.estimate(punctual, Speed.SERVICE_LEVEL).mean())
                .isLessThan(OfCentre.estimate(none, Speed.SERVICE_LEVEL).mean() - 0.005);
    }

    @Test
    void quotasUsedEvenly_spreadContacts() {
        Kpi fairness = kpi("fairness.contacts");

        for (String group : new String[] {"early", "late"}) {
            assertThat(2 * high(run("last-call"), fairness, group))
                    .isLessThan(low(run("last-call-uneven"), fairness, group));
        }
    }

    private static double high(Kpis kpis, Kpi kpi, String group) {
        return Objects.requireNonNull(of(kpis, kpi, group).high());
    }

    private static double low(Kpis kpis, Kpi kpi, String group) {
        return Objects.requireNonNull(of(kpis, kpi, group).low());
    }

    private static Estimate of(Kpis kpis, Kpi kpi, String group) {
        Model model = kpis.result().model();
        Scope scope = Scope.group(model, model.groups().get(0).name().equals(group) ? 0 : 1);
        return kpis.estimate(kpi, null, scope).orElseThrow();
    }

    private static double share(Kpis kpis, StaffFact fact) {
        long spent = 0;
        long paid = 0;
        for (Tally day : kpis.result().replications()) {
            for (int row = 0; row < day.rows(); row++) {
                spent += day.staff(0, row, fact);
                paid += day.staff(0, row, StaffFact.PAID);
            }
        }
        return (double) spent / paid;
    }

    private static Kpi kpi(String key) {
        return Catalogue.find(key).orElseThrow();
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), REPLICATIONS, 2), Progress.NONE));
    }
}
