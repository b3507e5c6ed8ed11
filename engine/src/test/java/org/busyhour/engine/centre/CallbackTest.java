package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Offer.What;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Customers who are called back instead of waiting. */
class CallbackTest {
    private static final Offer ANY_WAIT = new Offer(What.ESTIMATED_WAIT, 0);

    @Test
    void whoAccepts_leavesAndKeepsThePlace() {
        // One agent, busy to 100: the second is called from 100 to 160, the third from 160 on.
        Day day = alone(Calls.given("A", Call.at(0).talk(100), Call.at(10), Call.at(20))
                .talk(60)
                .patience(new Constant(30))
                .callback(always(ANY_WAIT)));

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.CALLED_BACK);
        assertThat(day.contact(2).ended()).isEqualTo(10);
        assertThat(day.partOf(2).answered()).isEqualTo(100);
        assertThat(day.partOf(2).waited()).isEqualTo(90);
        assertThat(day.partOf(3).answered()).isEqualTo(160);
        assertThat(day.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(2);
        assertThat(day.kpi(BeforeQueue.CALLBACK_SUCCESS)).isEqualTo(1);
        assertThat(day.kpi(BeforeQueue.CALLBACK_TIME)).isEqualTo((90 + 140) / 2.0);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(3);
        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(1);
        assertThat(day.kpi(Speed.ASA)).isZero();
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(90 + 140);
    }

    @Test
    void triesInVain_comeToAnEnd() {
        // Dialled from 105 to 115, again from 165 to 175, and no more.
        Day day = alone(Calls.given("A", Call.at(0).talk(100), Call.at(10))
                .talk(60)
                .wrap(5)
                .callback(callback(ANY_WAIT, Optional.empty(), 0, 2)));

        assertThat(parts(day)).isEmpty();
        assertThat(day.triesInVain()).extracting(Day.Contact::ended).containsExactly(115.0, 175.0);
        assertThat(day.kpi(BeforeQueue.CALLBACK_SUCCESS)).isZero();
        assertThat(day.count(0, 1, ContactFact.NOT_REACHED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(10 + 10);
    }

    @Test
    void laterTry_bringsTheWorkThatIsDue() {
        // With half of the tries in vain, somebody among fifty is reached by the second; all work is as it was.
        double[] instants = new double[50];
        Arrays.setAll(instants, i -> 1 + i);
        Day day = Scene.lasting(50_000)
                .with(Calls.at("B", 0).talk(60))
                .with(Calls.at("A", instants)
                        .talk(60)
                        .hold(new Constant(7))
                        .wrap(5)
                        .callback(callback(ANY_WAIT, Optional.empty(), 0.5, 20)))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.kpi(BeforeQueue.CALLBACK_SUCCESS)).isEqualTo(1);
        assertThat(parts(day)).hasSize(50).allMatch(part -> part.talk() == 60 && part.hold() == 7 && part.wrap() == 5);
        assertThat(day.triesInVain()).hasSizeGreaterThan(10);
    }

    @Test
    void notBefore_isKept() {
        Day day = alone(Calls.given("A", Call.at(0).talk(100), Call.at(10))
                .talk(60)
                .callback(callback(ANY_WAIT, Optional.of(new Constant(200)), 1, 1)));

        assertThat(day.partOf(2).answered()).isEqualTo(210);
        assertThat(day.kpi(BeforeQueue.CALLBACK_TIME)).isEqualTo(200);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isZero();
    }

    @Test
    void offerAfterAWait_comesThenOrNever() {
        Calls calls = Calls.given("A", Call.at(0).talk(100), Call.at(10), Call.at(20))
                .talk(60)
                .callback(always(new Offer(What.WAITED, Ticks.ofSeconds(30))));
        Day day = alone(calls.patience(new Constant(40)));
        Day impatient = alone(calls.patience(new Constant(20)));

        assertThat(day.contact(2).ended()).isEqualTo(40);
        assertThat(day.contact(2).waited()).isEqualTo(30);
        assertThat(day.partOf(2).waited()).isEqualTo(60);
        assertThat(day.partOf(3).answered()).isEqualTo(160);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(90 + 140);
        assertThat(day.kpi(BeforeQueue.CALLBACK_TIME)).isEqualTo((60 + 110) / 2.0);
        assertThat(impatient.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(impatient.contact(2).ended()).isEqualTo(30);
    }

    @Test
    void whoKeepsThePlace_isServedBeforeThoseBehind() {
        // The second accepts at 40; the third, who comes at 20 and wouldn't be asked before 50, is behind it at 45.
        Day day = alone(Calls.given("A", Call.at(0).talk(45), Call.at(10), Call.at(20))
                .talk(60)
                .callback(always(new Offer(What.WAITED, Ticks.ofSeconds(30)))));

        assertThat(day.partOf(2).answered()).isEqualTo(45);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.CALLED_BACK);
        assertThat(day.partOf(3).answered()).isEqualTo(105);
    }

    @Test
    void whoDeclines_waitsOnWithTheSamePatience() {
        Callback nobody = new Callback(
                new Offer(What.WAITED, Ticks.ofSeconds(30)),
                0,
                Optional.empty(),
                1,
                1,
                Distribution.ZERO,
                Distribution.ZERO);
        Day day = alone(Calls.given("A", Call.at(0).talk(200), Call.at(10))
                .talk(60)
                .patience(new Constant(100))
                .callback(nobody));

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2).ended()).isEqualTo(110);
    }

    @Test
    void offer_isMadeFromAQueueOrAnEstimatedWaitOn() {
        Calls calls = Calls.given("A", Call.at(0).talk(500), Call.at(1), Call.at(2), Call.at(3))
                .talk(60);
        Day byQueue = alone(calls.callback(always(new Offer(What.QUEUE, 1))));
        // One agent, 60 s a contact: with none, one and two ahead the estimates are 60, 120 and 180 s.
        Day byWait = alone(calls.callback(always(new Offer(What.ESTIMATED_WAIT, Ticks.ofSeconds(120)))));

        assertThat(byQueue.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(1);
        assertThat(byQueue.contact(4).outcome()).isEqualTo(Outcome.CALLED_BACK);
        assertThat(byWait.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(1);
        assertThat(byWait.contact(4).outcome()).isEqualTo(Outcome.CALLED_BACK);
    }

    @Test
    void whoIsCalledBack_holdsNoLine() {
        Day day = Scene.lasting(600)
                .trunks(2)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10), Call.at(20), Call.at(30))
                        .talk(60)
                        .callback(always(ANY_WAIT)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.kpi(Demand.BLOCKED)).isZero();
        assertThat(day.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(3);
    }

    @Test
    void atClosing_callbacksAreKeptOrLost() {
        Calls calls =
                Calls.given("A", Call.at(0).talk(100), Call.at(10)).talk(60).callback(always(ANY_WAIT));
        Day served = closing(calls, Timeline.AtClose.SERVE);
        Day dismissed = closing(calls, Timeline.AtClose.DISMISS);
        Day tooLate = closing(
                calls.callback(callback(ANY_WAIT, Optional.of(new Constant(60)), 1, 1)), Timeline.AtClose.SERVE);

        assertThat(served.kpi(BeforeQueue.CALLBACK_SUCCESS)).isEqualTo(1);
        assertThat(dismissed.kpi(BeforeQueue.CALLBACK_SUCCESS)).isZero();
        assertThat(tooLate.kpi(BeforeQueue.CALLBACK_SUCCESS)).isZero();
        assertThat(tooLate.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(1);
    }

    @Test
    void offerThatWasStillToCome_isForgottenAtAStage() {
        // The second waits from 10 to 60, would be offered a callback at 110, and gives up at its stage, 120 to 145.
        Offer late = new Offer(What.WAITED, Ticks.ofSeconds(100));
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0, 10)
                        .talk(60)
                        .patience(new Constant(200))
                        .callback(always(late))
                        .next("check", 1))
                .with(Calls.stage("check").talk(300).patience(new Constant(25)).callback(always(late)))
                .with(Team.of("takers", 1).takes("A"))
                .with(Team.of("checkers", 1).takes("check"))
                .day();

        assertThat(day.contact(2, 1).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2, 1).ended()).isEqualTo(145);
    }

    @Test
    void numbers_areChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Offer(What.WAITED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> callback(ANY_WAIT, Optional.empty(), 1.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> callback(ANY_WAIT, Optional.empty(), 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        alone(Calls.at("A", 0).limit(Limit.transfer(10, "desk")).callback(always(ANY_WAIT))));
    }

    private static Callback always(Offer when) {
        return callback(when, Optional.empty(), 1, 1);
    }

    private static Callback callback(Offer when, Optional<Distribution> after, double reached, int tries) {
        return new Callback(when, 1, after, reached, tries, new Constant(50), new Constant(10));
    }

    private static List<Day.Contact> parts(Day day) {
        return day.contacts().stream()
                .filter(contact -> contact.outcome() == Outcome.PART)
                .toList();
    }

    private static Day closing(Calls calls, Timeline.AtClose rule) {
        return Scene.lasting(600)
                .closing(50, rule)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }

    private static Day alone(Calls calls) {
        return Scene.lasting(600)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }
}
