package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Due;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Stages that are deferred work, of type 1, to which calls or mails of type 0 go on, by hand. */
class BackOfficeTest {
    private static final Scope MAILS = new Scope(Scope.Kind.TYPE, 0, "mails");
    private static final Scope OFFICE = new Scope(Scope.Kind.TYPE, 1, "office");

    @Test
    void callThatGoesOnToTheBackOffice_hangsUp_andIsPromisedThere() {
        // The call talks to 60; the office works from 60 to 160, due at 210. The only line is free again at 60.
        Day day = Scene.lasting(1000)
                .trunks(1)
                .with(Calls.at("calls", 0, 70).talk(60).next("office", 1))
                .with(Calls.stage("office").talk(100).mailed(Due.within(90, 150)))
                .with(Team.of("phones", 1).takes("calls"))
                .with(Team.of("clerks", 2).takes("office"))
                .day();

        assertThat(day.contact(2, 0).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(kpi(day, Deferred.ON_TIME, OFFICE)).isEqualTo(1);
        assertThat(kpi(day, Deferred.ON_GOAL, OFFICE)).isZero();
        assertThat(kpi(day, Deferred.TFR, OFFICE)).isEqualTo(160);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo(160);
        assertThat(day.kpi(Speed.SERVICE_LEVEL)).isEqualTo(1);
        assertThat(has(day, Deferred.ON_TIME, MAILS)).isFalse();
    }

    @Test
    void promise_isForTheReply_andItsClockStandsStillWhileTheContactIsAway() {
        // The first is done at 40 with 80 s left, away to 360, due at 440, its goal at 420, and replied to at 400. The
        // second is done at 80 with 60 s left, away to 400, due at 460, its goal at 440, and replied to at 440.
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0, 20)
                        .talk(40)
                        .mailed(Due.within(100, 120))
                        .next("office", 1))
                .with(Calls.stage("office").away(new Constant(320)).talk(40).by(Channel.BACK_OFFICE))
                .with(Team.of("clerks", 1).takes("mails", "office"))
                .day();

        assertThat(day.contact(1, 1).ended()).isEqualTo(400);
        assertThat(day.contact(2, 1).ended()).isEqualTo(440);
        assertThat(kpi(day, Deferred.ON_TIME, MAILS)).isEqualTo(1);
        assertThat(kpi(day, Deferred.ON_GOAL, MAILS)).isEqualTo(1);
        assertThat(kpi(day, Deferred.TFR, MAILS)).isEqualTo((400 + 420) / 2.0);
        assertThat(has(day, Deferred.ON_TIME, OFFICE)).isFalse();
        assertThat(has(day, Deferred.TFR, OFFICE)).isFalse();
    }

    @Test
    void firstDeadlineOnTheWay_holds() {
        // Scanned from 10 to 30 without a promise; the office, from 30 to 50, promises 30 s from there on.
        Day day = Scene.lasting(1000)
                .with(Calls.at("calls", 0).talk(10).next("office", 1))
                .with(Calls.stage("office").talk(20).by(Channel.BACK_OFFICE).next("decision", 1))
                .with(Calls.stage("decision")
                        .talk(20)
                        .mailed(Due.within(30, 30))
                        .next("letter", 1))
                .with(Calls.stage("letter").talk(20).mailed(Due.within(1, 1)))
                .with(Team.of("desk", 1).takes("calls", "office", "decision", "letter"))
                .day();

        assertThat(day.count(2, 1, ContactFact.LATENESS)).isEqualTo(seconds(10));
        assertThat(day.count(2, 1, ContactFact.REPLIED)).isEqualTo(1);
        assertThat(day.count(1, 1, ContactFact.REPLIED)).isZero();
        assertThat(day.count(3, 1, ContactFact.DUE)).isZero();
    }

    @Test
    void whatRanOutBefore_staysLate_andItsLatenessRunsOn() {
        // Due at 30, away from 40 to 360, done at 400.
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0).talk(40).mailed(Due.within(30, 30)).next("office", 1))
                .with(Calls.stage("office").away(new Constant(320)).talk(40).by(Channel.BACK_OFFICE))
                .with(Team.of("clerks", 1).takes("mails", "office"))
                .day();

        assertThat(kpi(day, Deferred.ON_TIME, MAILS)).isZero();
        assertThat(kpi(day, Deferred.LATENESS_MEAN, MAILS)).isEqualTo(370);
    }

    @Test
    void pause_isReadOnTheClockOfTheDeadline() {
        // The clock runs to 50 and from 500 on. At 30 the mail has 50 of 80 s left; back at 330 it is due at 550, and
        // done at 630.
        BusinessClock clock = new BusinessClock(List.of(Due.window(0, 50), Due.window(500, 1000)));
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0)
                        .talk(30)
                        .mailed(new Deadline(seconds(80), seconds(80), clock, Distribution.ZERO, Optional.empty()))
                        .next("office", 1))
                .with(Calls.stage("office").away(new Constant(300)).talk(300).by(Channel.BACK_OFFICE))
                .with(Team.of("clerks", 1).takes("mails", "office"))
                .day();

        assertThat(day.contact(1, 1).ended()).isEqualTo(630);
        assertThat(kpi(day, Deferred.LATENESS_MEAN, MAILS)).isEqualTo(80);
    }

    @Test
    void earliestDeadline_goesByWhatWasPromisedAtFirst() {
        // At 10 there wait b, due at 105, the office's work for a, due at 300, and c, due at 406.
        Day day = Scene.lasting(1000)
                .contacts(ContactScope.ALL, ContactOrder.EARLIEST_DEADLINE)
                .with(Calls.at("a", 0).talk(10).mailed(Due.within(300, 300)).next("office", 1))
                .with(Calls.stage("office").talk(50).by(Channel.BACK_OFFICE))
                .with(Calls.at("b", 5).talk(20).mailed(Due.within(100, 100)))
                .with(Calls.at("c", 6).talk(20).mailed(Due.within(400, 400)))
                .with(Team.of("clerks", 1).takes("a", "office", "b", "c"))
                .day();

        assertThat(day.contact(2, 2).answered()).isEqualTo(10);
        assertThat(day.contact(1, 1).answered()).isEqualTo(30);
        assertThat(day.contact(3, 3).answered()).isEqualTo(80);
    }

    @Test
    void whoCallsBecauseItIsLate_callsLaterByThePause_orNotAtAll() {
        // Without the pause the call would come at 100; 40 s are left at 60, so that it comes at 400, unless the reply
        // has left at 390.
        assertThat(lateCall(300, 100).contact(2, 2).arrival()).isEqualTo(400);
        assertThat(lateCall(300, 30).kpi(Deferred.LATE_CALLS)).isZero();
        // Behind the end there is no call: back at 960, due at 1000.
        assertThat(lateCall(900, 100).kpi(Deferred.LATE_CALLS)).isZero();
    }

    @Test
    void whatIsAwayAtTheEnd_isMissedOnlyIfItWasLateBefore() {
        // Two go away at 960 for longer than the time lasts: one due at 1060, and one at 910, which is late by 90.
        Calls slow =
                Calls.at("mails", 900).talk(60).mailed(Due.within(160, 160)).next("office", 1);
        Calls late = Calls.at("others", 900).talk(60).mailed(Due.within(10, 10)).next("office", 1);
        Day day = Scene.lasting(1000)
                .stopping()
                .with(slow)
                .with(Calls.stage("office").away(new Constant(300)).by(Channel.BACK_OFFICE))
                .with(late)
                .with(Team.of("clerks", 2).takes("mails", "others", "office"))
                .day();

        assertThat(day.count(0, 1, ContactFact.DUE)).isZero();
        assertThat(day.count(2, 1, ContactFact.DUE)).isEqualTo(1);
        assertThat(day.count(2, 1, ContactFact.LATENESS)).isEqualTo(seconds(90));
        assertThat(day.contacts()).extracting(Day.Contact::type).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void whatIsOpenAtTheEnd_isMissedOnce() {
        // Its first agent wraps it up and its second works on it when the time is over, late by 500.
        Day day = Scene.lasting(1000)
                .stopping()
                .with(Calls.at("mails", 0)
                        .talk(10)
                        .wrap(5000)
                        .mailed(Due.within(500, 500))
                        .next("office", 1))
                .with(Calls.stage("office").talk(5000).by(Channel.BACK_OFFICE))
                .with(Team.of("clerks", 2).takes("mails", "office"))
                .day();

        assertThat(day.count(0, 1, ContactFact.DUE)).isEqualTo(1);
        assertThat(kpi(day, Deferred.LATENESS_MEAN, MAILS)).isEqualTo(500);
    }

    @Test
    void nobodyStaysForTheBackOffice_andItComesBackAtAnyHour() {
        // Closes at 100, when Ada's shift ends; the call lasts to 150 and leaves work for the office, which Eve does
        // when it comes back at 250.
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("calls", 0).talk(150).next("office", 1))
                .with(Calls.stage("office").talk(20).away(new Constant(100)).mailed(Due.within(900, 900)))
                .with(Team.people("phones").person("Ada", Shift.from(0, 100)).takes("calls", "office"))
                .with(Team.people("night").person("Eve", Shift.from(200, 400)).takes("office"))
                .day();

        assertThat(day.contact(1, 1).answered()).isEqualTo(250);
        assertThat(day.kpi(People.OVERTIME)).isEqualTo(50);
        assertThat(kpi(day, Deferred.ON_TIME, OFFICE)).isEqualTo(1);
    }

    @Test
    void whoStaysForCallers_takesNoMail() {
        // Closes at 100, when both shifts end; a call waits for Bob until 200, so that Ada stays, but the mail of 150
        // is Eve's.
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("calls", 0, 50).talk(200))
                .with(Calls.at("mails", 150).talk(10).mailed(Due.within(900, 900)))
                .with(Team.people("phones").person("Bob", Shift.from(0, 100)).takes("calls"))
                .with(Team.people("clerks")
                        .person("Ada", Shift.from(0, 100))
                        .person("Eve", Shift.from(300, 400))
                        .takes("mails"))
                .day();

        assertThat(day.contact(3, 1).answered()).isEqualTo(300);
        assertThat(day.kpi(People.OVERTIME)).isEqualTo(100 + 300);
    }

    @Test
    void calls_interruptTheBackOffice() {
        // The office's work of 60 to 160 is left at 80 for a call of 30 s, and done at 190.
        Day day = Scene.lasting(1000)
                .with(Calls.given("calls", Call.at(0).talk(60), Call.at(80).talk(30))
                        .interrupting("office")
                        .next("office", 0.999_999))
                .with(Calls.stage("office").talk(100).mailed(Due.within(500, 500)))
                .with(Team.of("desk", 1).takes("calls", "office"))
                .day();

        assertThat(day.contact(2, 0).answered()).isEqualTo(80);
        assertThat(day.contact(1, 1).ended()).isEqualTo(190);
        assertThat(day.kpi(Demand.INTERRUPTIONS)).isEqualTo(1);
    }

    @Test
    void deferredWork_goesOnToNoStageOnTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scene.lasting(10)
                        .with(Calls.at("mails", 0).by(Channel.EMAIL).next("check", 1))
                        .with(Calls.stage("check").talk(1))
                        .with(Team.of("desk", 1).takes("mails", "check"))
                        .day())
                .withMessageContaining("next of mails");
    }

    private static Day lateCall(double away, double talk) {
        LateCall call = new LateCall(2, 1);
        return Scene.lasting(1000)
                .with(Calls.at("mails", 0)
                        .talk(60)
                        .mailed(new Deadline(
                                seconds(100), seconds(100), BusinessClock.ALWAYS, Distribution.ZERO, Optional.of(call)))
                        .next("office", 1))
                .with(Calls.stage("office").away(new Constant(away)).talk(talk).by(Channel.BACK_OFFICE))
                .with(Calls.at("calls").talk(33))
                .with(Team.of("desk", 1).takes("mails", "office"))
                .with(Team.of("phones", 1).takes("calls"))
                .day();
    }

    private static long seconds(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static double kpi(Day day, Kpi kpi, Scope scope) {
        return Kpis.of(day.result()).estimate(kpi, null, scope).orElseThrow().mean();
    }

    private static boolean has(Day day, Kpi kpi, Scope scope) {
        return Kpis.of(day.result()).estimate(kpi, null, scope).isPresent();
    }
}
