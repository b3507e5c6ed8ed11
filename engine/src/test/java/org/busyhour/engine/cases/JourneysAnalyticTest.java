package org.busyhour.engine.cases;

import org.busyhour.engine.analytic.ErlangC;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.junit.jupiter.api.Test;

/**
 * A network of queues with exponential work has product form (Jackson 1957, doi:10.1287/opre.5.4.518): each stage waits
 * as M/M/n with the rate of all that come to it, those who come again among them, even where a stage feeds itself. Time
 * away is M/G/infinity and changes nothing of that.
 *
 * <p>Each value is held at 0.001 over the number of values, by Student's t at the standard error of its replications.
 */
class JourneysAnalyticTest {
    private final KnownRatios known = new KnownRatios();

    @Test
    void loopOverAStage_waitsAsErlangCWithAllThatComes() {
        // 60 an hour, half go on to the check, a quarter of the checked come to it again: 60 / 2 / (1 - 1/4) = 40.
        Model model = QueueCases.hours(10, 400)
                .with(Calls.poisson("calls", 60).talk(new Exponential(120)).next("check", 0.5))
                .with(Calls.stage("check")
                        .away(new Constant(600))
                        .talk(new Exponential(180))
                        .next("check", 0.25))
                .with(Team.of("takers", 3).takes("calls"))
                .with(Team.of("checkers", 3).takes("check"))
                .model();
        ErlangC calls = new ErlangC(3, 60 * 120 / 3600.0, 120);
        ErlangC checks = new ErlangC(3, 40 * 180 / 3600.0, 180);
        holds(0, calls);
        holds(1, checks);
        double visits = 40 / 60.0;
        Fact journeys = type(0, ContactFact.JOURNEYS);
        known.expect(1 + visits, type(0, ContactFact.JOURNEY_ANSWERS), journeys);
        known.expect(visits * 600, type(0, ContactFact.JOURNEY_AWAY).seconds(), journeys);
        known.expect(
                calls.meanWaitSeconds() + visits * checks.meanWaitSeconds(),
                type(0, ContactFact.JOURNEY_WAIT).seconds(),
                journeys);
        known.expect(
                calls.meanWaitSeconds() + 120 + visits * (600 + checks.meanWaitSeconds() + 180),
                type(0, ContactFact.JOURNEY_TIME).seconds(),
                journeys);

        known.holdIn(model, new Plan(20_261_122, 20, 2));
    }

    private void holds(int type, ErlangC queue) {
        Fact offered = type(type, ContactFact.OFFERED);
        known.expect(queue.waitShare(), type(type, ContactFact.WAITED), offered);
        known.expect(
                queue.meanWaitSeconds(), type(type, ContactFact.WAIT_ANSWERED).seconds(), offered);
    }

    private static Fact type(int type, ContactFact fact) {
        return Fact.type(type, 1, fact);
    }
}
