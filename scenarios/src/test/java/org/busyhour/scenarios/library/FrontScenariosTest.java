package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.scenarios.library.OfCentre.estimate;
import static org.busyhour.scenarios.library.OfCentre.high;
import static org.busyhour.scenarios.library.OfCentre.low;

import java.util.Optional;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenarios about the time before the queue show; what differs does so by intervals that don't overlap. */
class FrontScenariosTest {
    private static final int DAYS = 20;

    @Test
    void botFirst_relievesTheDesk() {
        Kpis with = run("bot-first");
        Kpis without = run("bot-first-without");

        // 40 % contained; of the offered c share r = 0.4 * 0.15 come again, nearly all of them on the same day.
        assertThat(estimate(with, BeforeQueue.CONTAINMENT).mean()).isBetween(0.39, 0.41);
        assertThat(estimate(with, BeforeQueue.TIME).mean()).isBetween(90.0, 96.0);
        assertThat(estimate(with, Demand.FAILURE_DEMAND).mean()).isBetween(0.03, 0.06);
        assertThat(low(with, Speed.SERVICE_LEVEL)).isGreaterThan(high(without, Speed.SERVICE_LEVEL));
        assertThat(low(with, Demand.OFFERED)).isGreaterThan(high(without, Demand.OFFERED));
        assertThat(high(with, Demand.ABANDONED)).isLessThan(low(without, Demand.ABANDONED));
    }

    @Test
    void trunkLines_whoGetsInIsServedSplendidly() {
        Kpis few = run("trunk-lines");
        Kpis more = run("trunk-lines-more");

        assertThat(low(few, Speed.SERVICE_LEVEL)).isGreaterThan(high(more, Speed.SERVICE_LEVEL));
        assertThat(low(few, Demand.BLOCKED)).isGreaterThan(50);
        assertThat(estimate(more, Demand.BLOCKED).mean()).isLessThan(5);
        assertThat(low(more, Demand.ANSWERED)).isGreaterThan(high(few, Demand.ANSWERED));
    }

    @Test
    void trunkLinesFull_fourWaitAndOthersAreTurnedAway() {
        CompiledScenario full = Scenarios.compiled(Library.sources(), "trunk-lines-full.yaml");
        Tally total = Scenarios.total(full, DAYS);
        Kpis kpis = run("trunk-lines-full");

        // From the second row on the places are filled to the last at some time of all these days.
        for (int row = 2; row < total.rows() - 1; row++) {
            assertThat(total.contacts(0, row, ContactFact.QUEUE_MAX)).isEqualTo(4);
        }
        assertThat(low(kpis, Demand.BLOCKED)).isGreaterThan(high(run("trunk-lines-more"), Demand.BLOCKED));
        assertThat(low(kpis, Speed.SERVICE_LEVEL)).isGreaterThan(high(run("trunk-lines-more"), Speed.SERVICE_LEVEL));
    }

    @Test
    void callbackOffer_isCompiledWhole() {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), "callback-offer.yaml");

        assertThat(compiled.model().types().get(0).callback())
                .contains(new Callback(
                        new Offer(Offer.What.ESTIMATED_WAIT, Ticks.ofSeconds(60)),
                        0.5,
                        Optional.empty(),
                        0.75,
                        3,
                        new Distribution.Constant(900),
                        new Distribution.Constant(30)));
    }

    @Test
    void callbackOffer_movesWaitingOffTheLine() {
        Kpis with = run("callback-offer");
        Kpis without = run("callback-offer-without");

        // Three tries that reach three of four: 1 - 1/64 of the customers, but for those after the closing.
        assertThat(estimate(with, BeforeQueue.CALLBACK_SUCCESS).mean()).isBetween(0.97, 0.995);
        assertThat(low(with, BeforeQueue.CALLED_BACK)).isGreaterThan(200);
        // Three hundred are called back, sixteen fewer give up: a quarter is eight standard errors of this away.
        double saved = estimate(without, Demand.ABANDONED).mean()
                - estimate(with, Demand.ABANDONED).mean();
        assertThat(saved).isLessThan(estimate(with, BeforeQueue.CALLED_BACK).mean() / 4);
    }

    @Test
    void callbackOfferMessages_isCompiledWhole() {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), "callback-offer-messages.yaml");

        assertThat(compiled.model().types().get(0).callback()).isEmpty();
        assertThat(compiled.model().types().get(0).message())
                .contains(new Message(
                        new Offer(Offer.What.ESTIMATED_WAIT, Ticks.ofSeconds(60)),
                        0.5,
                        Distribution.Lognormal.of(30, 0.5),
                        1));
        assertThat(compiled.model().types().get(1).deferred()).isTrue();
    }

    @Test
    void callbackOfferMessages_takesWorkOutOfThePeak() {
        Kpis messages = run("callback-offer-messages");
        Kpis callbacks = run("callback-offer");

        // Messages rest for 90 minutes, until the peak of two hours is nearly over; callbacks keep their place in it.
        assertThat(low(messages, BeforeQueue.MESSAGES)).isGreaterThan(100);
        assertThat(high(messages, Demand.ABANDONED)).isLessThan(low(callbacks, Demand.ABANDONED));
        assertThat(estimate(messages, Deferred.TFR).mean()).isGreaterThan(5400);
        assertThat(low(messages, Deferred.ON_TIME)).isGreaterThan(0.95);
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), DAYS, 2), Progress.NONE));
    }
}
