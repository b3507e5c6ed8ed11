package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.busyhour.engine.analytic.ErlangC;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
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
    private static final double FALSE_ALARM = 0.001;
    private static final int REPLICATIONS = 20;

    private final Map<RatioEstimate, Double> values = new LinkedHashMap<>();

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
        value(type(0, ContactFact.JOURNEY_ANSWERS), journeys, 1 + visits);
        value(type(0, ContactFact.JOURNEY_AWAY).seconds(), journeys, visits * 600);
        value(
                type(0, ContactFact.JOURNEY_WAIT).seconds(),
                journeys,
                calls.meanWaitSeconds() + visits * checks.meanWaitSeconds());
        value(
                type(0, ContactFact.JOURNEY_TIME).seconds(),
                journeys,
                calls.meanWaitSeconds() + 120 + visits * (600 + checks.meanWaitSeconds() + 180));

        Replications.each(
                model,
                new Plan(20_261_122, REPLICATIONS, 2),
                (number, tally) -> values.keySet().forEach(estimate -> estimate.add(tally)));
        values.forEach((estimate, value) -> assertThat(estimate.chanceOf(value, 0))
                .as("%s, was %s with standard error %s", value, estimate.mean(), estimate.standardError())
                .isGreaterThan(FALSE_ALARM / values.size()));
    }

    private void holds(int type, ErlangC known) {
        Fact offered = type(type, ContactFact.OFFERED);
        value(type(type, ContactFact.WAITED), offered, known.waitShare());
        value(type(type, ContactFact.WAIT_ANSWERED).seconds(), offered, known.meanWaitSeconds());
    }

    private void value(Fact over, Fact under, double known) {
        values.put(new RatioEstimate(over, under), known);
    }

    private static Fact type(int type, ContactFact fact) {
        return Fact.type(type, 1, fact);
    }
}
