package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.junit.jupiter.api.Test;

/** Customers who come again because they weren't served or their matter wasn't solved. */
class ReturnsTest {
    private static final List<Returns.Loss> ANY = List.of(Returns.Loss.values());

    @Test
    void whoGivesUp_triesAgainWithFreshPatience_soOftenAndNoMore() {
        // The agent is busy until 300. Contact 2 gives up after 20 s, and tries again 50 s later, twice.
        Day day = alone(
                Calls.given("A", Call.at(0).talk(300), Call.at(10))
                        .talk(30)
                        .patience(new Constant(20))
                        .returning(retry(new ComesAgain(1, new Constant(50), 2), ANY)),
                600);

        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(0.0, 10.0, 80.0, 150.0);
        assertThat(inOrder(day)).extracting(Day.Contact::caseId).containsExactly(1L, 2L, 2L, 2L);
        assertThat(inOrder(day))
                .extracting(Day.Contact::origin)
                .containsExactly(Origin.FIRST, Origin.FIRST, Origin.RETRY, Origin.RETRY);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(4);
        assertThat(day.kpi(Demand.RETRIES)).isEqualTo(2);
        assertThat(day.kpi(Demand.GENUINE)).isEqualTo(2);
        assertThat(day.kpi(Demand.FAILURE_DEMAND)).isEqualTo(0.5);
        assertThat(day.kpi(Demand.REPEATS)).isZero();
    }

    @Test
    void whoBalks_triesAgainAsWhoGivesUp() {
        Day day = alone(
                Calls.given("A", Call.at(0).talk(300), Call.at(10))
                        .balking(1)
                        .returning(retry(new ComesAgain(1, new Constant(50), 1), List.of(Returns.Loss.ABANDONED))),
                600);

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.ANSWERED, Outcome.BALKED, Outcome.BALKED);
    }

    @Test
    void whoFindsNoLine_triesAgainOnlyIfThatIsSaid() {
        Calls calls =
                Calls.given("A", Call.at(0).talk(300), Call.at(10)).talk(30).queueLimit(0);
        ComesAgain after = new ComesAgain(1, new Constant(100));
        Day blocked = alone(calls.returning(retry(after, List.of(Returns.Loss.BLOCKED))), 600);
        Day abandoned = alone(calls.returning(retry(after, List.of(Returns.Loss.ABANDONED))), 600);

        // At 10, 110 and 210 the agent is busy, at 310 not.
        assertThat(inOrder(blocked)).extracting(Day.Contact::arrival).containsExactly(0.0, 10.0, 110.0, 210.0, 310.0);
        assertThat(blocked.contact(5).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(abandoned.kpi(Demand.OFFERED)).isEqualTo(2);
    }

    @Test
    void whoIsSentAwayAtClosing_doesNotTryAgain() {
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.DISMISS)
                .with(Calls.given("A", Call.at(0).talk(300), Call.at(10)).retrying(1, new Constant(5)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.kpi(Demand.RETRIES)).isZero();
    }

    @Test
    void unsolvedMatter_comesAgainFromTheEndOfTheTalkOn() {
        // The talk ends at 100; 20 s later, while the agent still wraps up, the customer calls again and waits until
        // 160.
        Day day = alone(
                Calls.at("A", 0)
                        .talk(100)
                        .wrap(60)
                        .returning(new Returns(ComesAgain.NEVER, List.of(), 0, new ComesAgain(1, new Constant(20), 1))),
                600);

        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(0.0, 120.0);
        assertThat(day.contact(2).answered()).isEqualTo(160);
        assertThat(day.contact(2).origin()).isEqualTo(Origin.REPEAT);
        assertThat(day.kpi(Demand.REPEATS)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.CONCLUDED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.FIRST_CONCLUDED)).isEqualTo(1);
        assertThat(day.kpi(Demand.SOLVED)).isZero();
    }

    @Test
    void retriesAreCountedAnewAfterEachAnswer() {
        // B keeps the agent busy to 100 and from 150 on. A gives up at 30 and 90, is answered at 130, comes again
        // unsolved
        // at 160, and may try twice again.
        Returns returns =
                new Returns(new ComesAgain(1, new Constant(40), 2), ANY, 0, new ComesAgain(1, new Constant(20), 1));
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 10).talk(10).patience(new Constant(20)).returning(returns))
                .with(Calls.given("B", Call.at(0).talk(100), Call.at(150).talk(800)))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        List<Day.Contact> a = inOrder(day).stream().filter(c -> c.type() == 0).toList();
        assertThat(a).extracting(Day.Contact::arrival).containsExactly(10.0, 70.0, 130.0, 160.0, 220.0, 280.0);
        assertThat(a)
                .extracting(Day.Contact::origin)
                .containsExactly(Origin.FIRST, Origin.RETRY, Origin.RETRY, Origin.REPEAT, Origin.RETRY, Origin.RETRY);
        assertThat(a).extracting(Day.Contact::caseId).containsOnly(2L);
    }

    @Test
    void conversationThatGoesOn_isConcludedWithItsLastPart() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0)
                        .talk(150)
                        .limit(Limit.transfer(100, "senior"))
                        .solved(0, 0, Distribution.ZERO))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1))
                .day();

        assertThat(day.partOf(1).ended()).isEqualTo(150);
        assertThat(day.count(0, 1, ContactFact.CONCLUDED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.FIRST_CONCLUDED)).isEqualTo(1);
    }

    @Test
    void limitThatEnds_leavesUnsolved() {
        // Ended at 100, again from 200 to 300, each time unsolved, though talks that aren't cut solve everything else.
        Day day = alone(
                Calls.given("A", Call.at(0).talk(150), Call.at(400).talk(50))
                        .talk(150)
                        .limit(Limit.end(100).again(1, new Constant(100), 1))
                        .solved(0.999999, 0, Distribution.ZERO),
                1000);

        assertThat(inOrder(day))
                .extracting(Day.Contact::origin)
                .containsExactly(Origin.FIRST, Origin.LIMIT, Origin.FIRST);
        assertThat(day.kpi(Demand.SOLVED)).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(day.kpi(Demand.FCR)).isEqualTo(0.5);
    }

    /**
     * Of 4000 matters 60 % are solved each time, and of the others half come again: 1 / (1 - 0.4 * 0.5) = 1.25
     * conversations a case, with a variance of 0.2 / 0.8^2 = 0.3125. Four standard errors are a false alarm of 6e-5.
     */
    @Test
    void shares_areThoseOfEachConversation() {
        int cases = 4000;
        double[] instants = new double[cases];
        Arrays.setAll(instants, i -> i);
        Day day = Scene.lasting(1_000_000)
                .with(Calls.at("A", instants).talk(10).solved(0.6, 0.5, new Constant(7)))
                .with(Team.of("desk", 200).takes("A"))
                .day();
        double conversations = day.kpi(Demand.ANSWERED);

        assertThat(conversations).isEqualTo(1.25 * cases, within(4 * Math.sqrt(0.3125 * cases)));
        assertThat(day.kpi(Demand.SOLVED)).isEqualTo(0.6, within(4 * Math.sqrt(0.24 / conversations)));
        assertThat(day.kpi(Demand.FCR)).isEqualTo(0.6, within(4 * Math.sqrt(0.24 / cases)));
        assertThat(day.kpi(Demand.GENUINE)).isEqualTo(cases);
        assertThat(day.count(0, 1, ContactFact.FIRST_CONCLUDED)).isEqualTo(cases);
    }

    @Test
    void numbers_areChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComesAgain(1.1, Distribution.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComesAgain(0.5, Distribution.ZERO, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComesAgain(0.5, Distribution.ZERO, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Returns(ComesAgain.NEVER, List.of(), -0.1, ComesAgain.NEVER));
    }

    private static Returns retry(ComesAgain retry, List<Returns.Loss> after) {
        return new Returns(retry, after, 1, ComesAgain.NEVER);
    }

    private static Day alone(Calls calls, double length) {
        return Scene.lasting(length)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }

    private static List<Day.Contact> inOrder(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .toList();
    }
}
