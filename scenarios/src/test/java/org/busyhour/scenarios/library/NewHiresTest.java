package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** What it costs that four in ten agents are new. */
class NewHiresTest {
    private static final int AGENTS = 20;

    private final Result hired = run("new-hires");
    private final Result experienced = run("new-hires-experienced");

    @Test
    void newAgents_solveLess_andWhatTheyDoNotSolveComesBack() {
        assertThat(OfCentre.high(Kpis.of(hired), Demand.SOLVED))
                .isLessThan(OfCentre.low(Kpis.of(experienced), Demand.SOLVED));
        assertThat(OfCentre.low(Kpis.of(hired), Demand.REPEATS))
                .isGreaterThan(OfCentre.high(Kpis.of(experienced), Demand.REPEATS));
        assertThat(OfCentre.high(Kpis.of(hired), Speed.SERVICE_LEVEL))
                .isLessThan(OfCentre.low(Kpis.of(experienced), Speed.SERVICE_LEVEL));
    }

    /** Two weeks of three: 1 - 0.5 x 0.5^(14/21) = 0.685 of the speed, 1 - 0.33 x 0.63 = 0.792 of what is solved. */
    @Test
    void eightOfTwenty_areNew_andLongerWithEachCall() {
        long slower = IntStream.range(0, AGENTS)
                .filter(agent -> talk(hired, agent) > 1.25 * talk(experienced, agent))
                .count();

        assertThat(slower).isEqualTo(8);
    }

    private static double talk(Result result, int agent) {
        long talk = result.replications().stream()
                .mapToLong(day -> day.agents(agent, StaffFact.HANDLED_TALK))
                .sum();
        long handled = result.replications().stream()
                .mapToLong(day -> day.agents(agent, StaffFact.HANDLED))
                .sum();
        return (double) talk / handled;
    }

    private static Result run(String name) {
        return Replications.run(
                Scenarios.compiled(Library.sources(), name + ".yaml").model(), new Plan(88, 20, 2), Progress.NONE);
    }
}
