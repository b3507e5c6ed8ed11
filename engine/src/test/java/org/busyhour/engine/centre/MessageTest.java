package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Offer.What;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Customers who leave a message instead of waiting. */
class MessageTest {
    private static final Offer ANY_WAIT = new Offer(What.ESTIMATED_WAIT, 0);
    private static final Offer AFTER_30 = new Offer(What.WAITED, Ticks.ofSeconds(30));
    private static final Constant LENGTH = new Constant(20);

    @Test
    void whoLeavesAMessage_isAnsweredLater() {
        // The second speaks from 10 to 30, and somebody else answers from 30 to 70.
        Day day = day(twoCalls().message(ANY_WAIT, 1, LENGTH, "messages"));

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.MESSAGE);
        assertThat(day.contact(2).ended()).isEqualTo(10);
        Day.Contact message = day.contact(3);
        assertThat(message.type()).isEqualTo(1);
        assertThat(message.origin()).isEqualTo(Origin.MESSAGE);
        assertThat(message.caseId()).isEqualTo(2);
        assertThat(message.arrival()).isEqualTo(30);
        assertThat(message.answered()).isEqualTo(30);
        assertThat(message.ended()).isEqualTo(70);
        assertThat(day.kpi(BeforeQueue.MESSAGES)).isEqualTo(1);
        assertThat(day.kpi(BeforeQueue.MESSAGES_SHARE)).isEqualTo(0.5);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(3);
        assertThat(day.kpi(Demand.GENUINE)).isEqualTo(2);
        assertThat(day.kpi(Demand.FAILURE_DEMAND)).isZero();
        assertThat(day.kpi(Demand.ABANDONMENT)).isZero();
        assertThat(day.kpi(Speed.ASA)).isZero();
        assertThat(ofMessages(day, Deferred.TFR)).isEqualTo(60);
    }

    @Test
    void offerAfterAWait_isMadeToWhoIsStillThere() {
        Day patient = day(twoCalls().message(AFTER_30, 1, LENGTH, "messages"));
        Day impatient = day(twoCalls().patience(new Constant(20)).message(AFTER_30, 1, LENGTH, "messages"));

        assertThat(patient.contact(2).outcome()).isEqualTo(Outcome.MESSAGE);
        assertThat(patient.contact(2).waited()).isEqualTo(30);
        assertThat(patient.contact(3).arrival()).isEqualTo(60);
        assertThat(patient.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(30);
        assertThat(patient.seconds(0, 1, ContactFact.WAIT_OTHER)).isEqualTo(30);
        assertThat(impatient.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(impatient.kpi(BeforeQueue.MESSAGES)).isZero();
    }

    @Test
    void whoDeclines_waitsOnWithTheSamePatience() {
        Calls calls =
                Calls.given("calls", Call.at(0).talk(200), Call.at(10)).talk(60).patience(new Constant(100));
        Day atOnce = day(calls.message(ANY_WAIT, 0, LENGTH, "messages"));
        Day later = day(calls.message(AFTER_30, 0, LENGTH, "messages"));

        assertThat(atOnce.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(atOnce.contact(2).ended()).isEqualTo(110);
        assertThat(later.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(later.contact(2).ended()).isEqualTo(110);
    }

    @Test
    void line_isBusyUntilTheMessageIsLeft() {
        // Of two lines one is busy to 100, the other from 10 to 30: the third finds none, the fourth does.
        Calls calls = Calls.given("calls", Call.at(0).talk(100), Call.at(10), Call.at(20), Call.at(30))
                .talk(60)
                .message(ANY_WAIT, 1, LENGTH, "messages");
        Day day = scene(600, calls, messages()).trunks(2).day();

        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.count(0, 1, ContactFact.MESSAGE)).isEqualTo(2);
        assertThat(day.kpi(Demand.BLOCKED)).isEqualTo(1);
    }

    @Test
    void outage_losesNoMessage_butLetsNobodyLeaveOne() {
        // The second speaks from 10 to 30; all is down from 20 to 60. The third, at 40, doesn't get through, nor does
        // the mail at 50. The conversation of the first is cut off at 20, and so its agent is free.
        Calls calls = Calls.given("calls", Call.at(0).talk(100), Call.at(10), Call.at(40))
                .talk(60)
                .message(ANY_WAIT, 1, LENGTH, "messages");
        Calls messages = Calls.at("messages", 50).talk(40).mailed(Deadline.of(Ticks.ofSeconds(50)));
        Day day = scene(600, calls, messages)
                .with(Trouble.at("down", 40, 20)
                        .stops("calls", "messages")
                        .cuttingWaiting()
                        .cuttingTalking())
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(20);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.MESSAGE);
        assertThat(day.contact(3).origin()).isEqualTo(Origin.MESSAGE);
        assertThat(day.contact(3).answered()).isEqualTo(30);
        assertThat(day.contact(3).ended()).isEqualTo(70);
        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(5).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.kpi(Demand.BLOCKED)).isEqualTo(2);
        assertThat(day.kpi(BeforeQueue.MESSAGES)).isEqualTo(1);
    }

    @Test
    void outage_thatStopsOnlyMessages_losesNoneThatIsLeft() {
        Day day = scene(600, twoCalls().message(ANY_WAIT, 1, LENGTH, "messages"), messages())
                .with(Trouble.at("down", 40, 20).stops("messages"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(30);
        assertThat(day.contact(3).ended()).isEqualTo(70);
    }

    @Test
    void deadline_countsFromTheMessage() {
        // Left at 30 and due at 80; the office comes at 200 and is done at 240.
        Day day = Scene.lasting(600)
                .with(twoCalls().message(ANY_WAIT, 1, LENGTH, "messages"))
                .with(messages())
                .with(Team.of("desk", 1).takes("calls"))
                .with(Team.planned("office").from(0, 0).from(200, 1).takes("messages"))
                .day();

        assertThat(ofMessages(day, Deferred.ON_TIME)).isZero();
        assertThat(ofMessages(day, Deferred.LATENESS_MEAN)).isEqualTo(160);
        assertThat(ofMessages(day, Deferred.TFR)).isEqualTo(230);
    }

    @Test
    void whoseMessageIsLate_callsAgain() {
        Deadline calling = new Deadline(
                Ticks.ofSeconds(80),
                Ticks.ofSeconds(80),
                BusinessClock.ALWAYS,
                Distribution.ZERO,
                Optional.of(new LateCall(0, 1)));
        Day day = Scene.lasting(600)
                .with(twoCalls().message(ANY_WAIT, 1, LENGTH, "messages"))
                .with(Calls.at("messages").talk(40).mailed(calling))
                .with(Team.of("desk", 1).takes("calls"))
                .with(Team.planned("office").from(0, 0).from(200, 1).takes("messages"))
                .day();

        Day.Contact call = day.contact(4);
        assertThat(call.origin()).isEqualTo(Origin.LATE);
        assertThat(call.caseId()).isEqualTo(2);
        assertThat(call.arrival()).isEqualTo(110);
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void messageThatIsBeingLeft_outlastsTheClosing() {
        Calls calls = twoCalls().message(AFTER_30, 1, LENGTH, "messages");
        Day served = scene(600, calls, messages())
                .closing(45, Timeline.AtClose.SERVE)
                .day();
        Day dismissed = scene(600, calls, messages())
                .closing(45, Timeline.AtClose.DISMISS)
                .day();
        Day early = scene(600, calls, messages())
                .closing(35, Timeline.AtClose.DISMISS)
                .day();
        Day over = scene(45, calls, messages()).day();

        assertThat(served.contact(3).answered()).isEqualTo(60);
        assertThat(dismissed.contact(3).answered()).isEqualTo(60);
        assertThat(early.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(over.contact(2).outcome()).isEqualTo(Outcome.MESSAGE);
        assertThat(over.contact(3).outcome()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void model_isChecked() {
        Calls calls = twoCalls().message(ANY_WAIT, 1, LENGTH, "messages");
        Callback callback = new Callback(ANY_WAIT, 1, Optional.empty(), 1, 1, Distribution.ZERO, Distribution.ZERO);

        assertThatIllegalArgumentException().isThrownBy(() -> day(twoCalls().message(ANY_WAIT, 1, LENGTH, "calls")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day(twoCalls().message(ANY_WAIT, 1.1, LENGTH, "messages")));
        assertThatIllegalArgumentException().isThrownBy(() -> day(calls.callback(callback)));
    }

    /** The first call is talked to until 100, the second comes at 10. */
    @Test
    void message_isAsUrgentAsMessages() {
        // The message of 30 and the letter of 40 wait until 100; the letter is more urgent than messages, not than
        // calls.
        Day day = Scene.lasting(600)
                .with(twoCalls().priority(1).message(ANY_WAIT, 1, LENGTH, "messages"))
                .with(messages().priority(7))
                .with(Calls.at("letters", 40).talk(10).priority(4))
                .with(Team.of("desk", 1).takes("calls", "messages", "letters"))
                .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .day();

        assertThat(day.contact(3).origin()).isEqualTo(Origin.MESSAGE);
        assertThat(day.contact(3).answered()).isEqualTo(110);
    }

    private static Calls twoCalls() {
        return Calls.given("calls", Call.at(0).talk(100), Call.at(10)).talk(60);
    }

    private static Calls messages() {
        return Calls.at("messages").talk(40).mailed(Deadline.of(Ticks.ofSeconds(50)));
    }

    private static Day day(Calls calls) {
        return scene(600, calls, messages()).day();
    }

    private static Scene scene(double seconds, Calls calls, Calls messages) {
        return Scene.lasting(seconds)
                .with(calls)
                .with(messages)
                .with(Team.of("desk", 1).takes("calls"))
                .with(Team.of("office", 1).takes("messages"));
    }

    private static double ofMessages(Day day, Kpi kpi) {
        return day.kpi(kpi, kpi.formulas().get(0).key(), new Scope(Scope.Kind.TYPE, 1, "messages"));
    }
}
