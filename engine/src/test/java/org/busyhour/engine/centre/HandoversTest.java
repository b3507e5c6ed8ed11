package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Agents who stay on the line when their contact goes on. */
class HandoversTest {
    private static final int TAKERS = 0;
    private static final int CHECKERS = 1;
    private static final int CHECK = 1;

    @Test
    void whoHandsOver_staysUntilTheAnswer_andAWhileLonger() {
        // 1: talk 0 to 60, handover to 80, wrap to 90; the checker has it from 60 to 120.
        // 2: talk 10 to 70, hold to 120, handover to 140, wrap to 150; the checker has it from 120 to 180.
        Day day = day(check().handedOver(new Constant(20)), 600);

        assertThat(day.contact(1, 0).ended()).isEqualTo(90);
        assertThat(day.contact(1, 0).talk()).isEqualTo(80);
        assertThat(day.contact(1, CHECK).ended()).isEqualTo(120);
        assertThat(day.contact(2, 0).hold()).isEqualTo(50);
        assertThat(day.contact(2, 0).talk()).isEqualTo(80);
        assertThat(day.contact(2, 0).ended()).isEqualTo(150);
        assertThat(day.contact(2, CHECK).waited()).isEqualTo(50);
        assertThat(day.contact(2, CHECK).ended()).isEqualTo(180);
        assertThat(day.seconds(TAKERS, 1, StaffFact.TALKING)).isEqualTo(160);
        assertThat(day.seconds(TAKERS, 1, StaffFact.HOLDING)).isEqualTo(50);
        assertThat(day.seconds(TAKERS, 1, StaffFact.WRAPPING)).isEqualTo(20);
        assertThat(day.seconds(CHECKERS, 1, StaffFact.TALKING)).isEqualTo(120);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo((120 + 170) / 2.0);
    }

    @Test
    void whoStays_talksAlongToTheEnd() {
        // The checker talks for 40: with the first agent from 60 to 100, with the second from 100 to 140.
        Day day = day(check().together(), 600);

        assertThat(day.contact(1, 0).talk()).isEqualTo(100);
        assertThat(day.contact(1, 0).ended()).isEqualTo(110);
        assertThat(day.contact(2, 0).hold()).isEqualTo(30);
        assertThat(day.contact(2, 0).ended()).isEqualTo(150);
        assertThat(day.seconds(TAKERS, 1, StaffFact.TALKING)).isEqualTo(200);
        assertThat(day.seconds(CHECKERS, 1, StaffFact.TALKING)).isEqualTo(80);
    }

    @Test
    void withoutWrap_whoStaysIsFreeAfterTheHandover() {
        Day day = scene(Calls.at("A", 0, 10).talk(60), check().handedOver(new Constant(20)), 600)
                .day();

        assertThat(day.contact(1, 0).ended()).isEqualTo(80);
        assertThat(day.contact(2, 0).ended()).isEqualTo(140);
    }

    @Test
    void handoverIsNotDoneFaster_byAFasterAgent() {
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0).talk(60).next("check", 1))
                .with(check().handedOver(new Constant(20)))
                .with(Team.of("takers", 1).takes("A"))
                .with(Team.of("checkers", 1).takesAtSpeed(2, "check"))
                .day();

        assertThat(day.contact(1, CHECK).talk()).isEqualTo(20 + 20);
        assertThat(day.contact(1, 0).ended()).isEqualTo(80);
    }

    @Test
    void whoGivesUpOnHold_freesTheAgentWhoStayed() {
        Day day = day(check().handedOver(new Constant(20)).patience(new Constant(25)), 600);

        assertThat(day.contact(2, CHECK).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2, 0).hold()).isEqualTo(25);
        assertThat(day.contact(2, 0).talk()).isEqualTo(60);
        assertThat(day.contact(2, 0).ended()).isEqualTo(105);
    }

    @Test
    void endOfTheTime_findsOneAgentOnHoldAndOneHandingOver() {
        Calls calls = Calls.at("A", 0, 10).talk(60).wrap(10);
        Day hold = scene(calls, check().handedOver(new Constant(20)), 100)
                .stopping()
                .day();
        Day handover = scene(Calls.at("A", 0, 10).talk(60).wrap(10), check().handedOver(new Constant(20)), 130)
                .stopping()
                .day();

        // At 100 the second is on hold since 70; at 130 it is being handed over since 120.
        assertThat(hold.seconds(TAKERS, 1, StaffFact.HOLDING)).isEqualTo(30);
        assertThat(hold.seconds(TAKERS, 1, StaffFact.TALKING)).isEqualTo(80 + 60);
        assertThat(handover.seconds(TAKERS, 1, StaffFact.TALKING) + handover.seconds(TAKERS, 1, StaffFact.HOLDING))
                .isEqualTo(80 + 120);
    }

    @Test
    void agentsWhoWaitForEachOther_areFreedWhenTheCentreHasClosed() {
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0).talk(60).next("check", 1))
                .with(check().handedOver(new Constant(20)))
                .with(Team.of("all", 1).takes("A", "check"))
                .closing(300, Timeline.AtClose.SERVE)
                .day();

        assertThat(day.contact(1, CHECK).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1, 0).hold()).isEqualTo(240);
    }

    @Test
    void whoIsHeldForNobody_freesTheAgentForOthers_whenTheCentreHasClosed() {
        // Nobody serves the stage any more: at 300 who is on hold since 160 goes, and the one who waits since 120 is
        // served.
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 100).talk(60).next("check", 1))
                .with(check().handedOver(new Constant(20)))
                .with(Calls.at("B", 120).talk(100))
                .with(Team.of("takers", 1).takes("A", "B"))
                .with(Team.planned("checkers").from(0, 1).from(50, 0).takes("check"))
                .closing(300, Timeline.AtClose.SERVE)
                .day();

        assertThat(day.contact(1, CHECK).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1, 0).hold()).isEqualTo(140);
        assertThat(day.contact(2, 2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2, 2).ended()).isEqualTo(400);
    }

    private static Calls check() {
        return Calls.stage("check").talk(40);
    }

    @Test
    void whoTalksAlong_doesSoToTheEnd_alsoIfThatIsAnotherThanExpected() {
        Calls calls = Calls.at("A", 0).talk(60).wrap(10).next("check", 1);
        Calls asked = Calls.stage("check").talk(200).together();
        // Twice as slow from 80 on: 20 s and 2 x 180 s. Cut off at 100.
        Day slow = troubled(calls, asked, Trouble.at("slow", 500, 80).slows(2, "check"));
        Day cut = troubled(
                calls, asked, Trouble.at("down", 30, 100).stops("check").cuttingTalking());

        assertThat(slow.contact(1, 1).ended()).isEqualTo(440);
        assertThat(slow.contact(1, 0).talk()).isEqualTo(440);
        assertThat(slow.contact(1, 0).ended()).isEqualTo(450);
        assertThat(cut.contact(1, 1).ended()).isEqualTo(100);
        assertThat(cut.contact(1, 0).talk()).isEqualTo(100);
        assertThat(cut.contact(1, 0).ended()).isEqualTo(110);
    }

    @Test
    void whoHandsOver_isCutOffWithTheOther_andTakesNoPartInWhatComesThen() {
        // The handover lasts from 60 to 100, and is over when the system slows down at 120; or it is cut off at 80.
        Calls calls = Calls.at("A", 0, 100).talk(60).wrap(10).next("check", 0.999_999);
        Calls warm = Calls.stage("check").talk(200).handedOver(new Constant(40));
        Day slow = troubled(calls, warm, Trouble.at("slow", 500, 120).slows(2, "check"));
        Day cut = troubled(calls, warm, Trouble.at("down", 5, 80).stops("check").cuttingTalking());

        assertThat(slow.contact(1, 0).ended()).isEqualTo(110);
        assertThat(slow.contact(1, 1).ended()).isEqualTo(120 + 2 * 180);
        assertThat(cut.contact(1, 0).talk()).isEqualTo(80);
        assertThat(cut.contact(1, 0).ended()).isEqualTo(90);
    }

    @Test
    void withoutWrap_whoTalksAlongFollowsTheEnd_too() {
        // As above, but the first agent has nothing to wrap up: 20 s and 2 x 180 s; cut off at 100; handed over to 100.
        Calls calls = Calls.at("A", 0).talk(60).next("check", 1);
        Calls asked = Calls.stage("check").talk(200).together();
        Calls warm = Calls.stage("check").talk(200).handedOver(new Constant(40));
        Day slow = troubled(calls, asked, Trouble.at("slow", 500, 80).slows(2, "A", "check"));
        Day cut = troubled(
                calls, asked, Trouble.at("down", 30, 100).stops("check").cuttingTalking());
        Day cutShort =
                troubled(calls, warm, Trouble.at("down", 5, 80).stops("check").cuttingTalking());

        assertThat(slow.contact(1, 1).ended()).isEqualTo(440);
        assertThat(slow.contact(1, 0).talk()).isEqualTo(440);
        assertThat(slow.contact(1, 0).ended()).isEqualTo(440);
        assertThat(cut.contact(1, 0).talk()).isEqualTo(100);
        assertThat(cut.contact(1, 0).ended()).isEqualTo(100);
        assertThat(cutShort.contact(1, 0).talk()).isEqualTo(80);
        assertThat(cutShort.contact(1, 0).ended()).isEqualTo(80);
    }

    @Test
    void handoverEnds_whenTheLimitEndsTheConversationAtTheStage() {
        // The checker has the contact from 60 to 90, not for the 60 s of the handover; both leave, the first wraps up.
        Calls calls = Calls.at("A", 0).talk(60).wrap(10);
        Day day = scene(calls, check().handedOver(new Constant(60)).limit(Limit.end(30)), 600)
                .day();

        assertThat(day.contact(1, CHECK).talk()).isEqualTo(30);
        assertThat(day.contact(1, 0).talk()).isEqualTo(90);
        assertThat(day.contact(1, 0).ended()).isEqualTo(100);
    }

    @Test
    void whoWrapsUpAfterTheHandover_isSlowedAndSpedUpAgain() {
        // Wraps from 70 to 170; twice as slow from 120 on the other 50 s take 100, or from 120 to 140 10 s take 20.
        Calls calls = Calls.at("A", 0).talk(60).wrap(100).next("check", 1);
        Calls warm = Calls.stage("check").talk(20).handedOver(new Constant(10));
        Day slow = troubled(calls, warm, Trouble.at("slow", 500, 120).slows(2, "A"));
        Day briefly = troubled(calls, warm, Trouble.at("slow", 20, 120).slows(2, "A"));

        assertThat(slow.contact(1, 0).talk()).isEqualTo(70);
        assertThat(slow.contact(1, 0).ended()).isEqualTo(220);
        assertThat(briefly.contact(1, 0).ended()).isEqualTo(180);
    }

    @Test
    void limitThatCountsTheWrap_leavesIt_whenItIsSlowedAfterALongHold() {
        // On hold from 70 to 120, handed over to 140; the limit of 85 leaves 25 s of wrap, slowed after 10.
        Calls calls = Calls.at("A", 0, 10).talk(60).wrap(30).limit(Limit.end(85).countingHandling());
        Calls warm = Calls.stage("check").talk(40).handedOver(new Constant(20));
        Day slow = scene(calls, warm, 1000)
                .with(Trouble.at("slow", 500, 150).slows(2, "A"))
                .day();

        assertThat(slow.contact(2, 0).hold()).isEqualTo(50);
        assertThat(slow.contact(2, 0).ended()).isEqualTo(140 + 10 + 2 * 15);
    }

    private static Day troubled(Calls calls, Calls check, Trouble trouble) {
        return Scene.lasting(1000)
                .with(calls)
                .with(check)
                .with(Team.of("takers", 1).takes("A"))
                .with(Team.of("checkers", 1).takes("check"))
                .with(trouble)
                .day();
    }

    private static Day day(Calls check, double seconds) {
        return scene(Calls.at("A", 0, 10).talk(60).wrap(10), check, seconds).day();
    }

    private static Scene scene(Calls calls, Calls check, double seconds) {
        return Scene.lasting(seconds)
                .with(calls.next("check", 1))
                .with(check)
                .with(Team.of("takers", 2).takes("A"))
                .with(Team.of("checkers", 1).takes("check"));
    }
}
