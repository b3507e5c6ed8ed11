package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Absence, lateness, leaving early, log-outs and overruns where all is certain, so that days can be worked by hand. */
class ShrinkageTest {
    private static final Shrinkage ABSENT = Shrinkage.NONE.withAbsence(1);
    private static final Shrinkage UNPAID =
            new Shrinkage(1, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void absentAgent_isPaidAndTakesNothing() {
        Day day = day(ABSENT, Shift.from(0, 300).rest(100, 30), Call.at(10).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(-1);
        assertThat(ann(day, StaffFact.ABSENT)).isEqualTo(300);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(300);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(0);
        assertThat(day.count("Ann", StaffFact.SHIFTS)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.ABSENCES)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(0);
        assertThat(day.kpi(Shrinking.SHRINKAGE)).isEqualTo(1);
        assertThat(day.kpi(Shrinking.ABSENCE)).isEqualTo(1);
        assertThat(day.kpi(Shrinking.ADHERENCE)).isEqualTo(0);
    }

    @Test
    void unpaidAbsence_isNotPaidButOffSchedule() {
        Day day = day(UNPAID, Shift.from(0, 300), Call.at(10).talk(10));

        assertThat(ann(day, StaffFact.ABSENT)).isEqualTo(300);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(0);
        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(300);
        assertThat(day.kpi(Shrinking.ADHERENCE)).isEqualTo(0);
    }

    @Test
    void absenceEndsWithItsShift() {
        // Two shifts, absent on both: between them nobody is paid.
        Day day = day(ABSENT, Shift.from(0, 100), Shift.from(200, 300));

        assertThat(ann(day, StaffFact.ABSENT)).isEqualTo(200);
        assertThat(day.count("Ann", StaffFact.ABSENCES)).isEqualTo(2);
    }

    @Test
    void shiftThatFollowsAtOnceOnAnAbsence_isMissedForItself() {
        Day day = day(ABSENT, Shift.from(0, 100), Shift.from(100, 200));

        assertThat(ann(day, StaffFact.ABSENT)).isEqualTo(200);
        assertThat(day.count("Ann", StaffFact.ABSENCES)).isEqualTo(2);
    }

    @Test
    void whoWaitsForAbsentAgentsOnly_isDismissedAtClosing() {
        Day day = Scene.lasting(300)
                .closing(50, AtClose.SERVE)
                .with(Calls.at("A", 10).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300))
                        .takes("A")
                        .shrinks(ABSENT))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(50);
    }

    @Test
    void lateAgent_takesWhoWaitsOnArrival() {
        // Late by 20: who has come at 10 waits 10.
        Day day = day(late(20), Shift.from(0, 300), Call.at(10).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(20);
        assertThat(ann(day, StaffFact.LATE)).isEqualTo(20);
        assertThat(ann(day, StaffFact.ABSENT)).isEqualTo(20);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(300);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(270);
        assertThat(day.kpi(Shrinking.LATE)).isCloseTo(20 / 300.0, within(1e-12));
        assertThat(day.kpi(Shrinking.ADHERENCE)).isCloseTo(280 / 300.0, within(1e-12));
    }

    @Test
    void breakDueWhileLate_isLost() {
        Day day = day(late(20), Shift.from(0, 300).rest(10, 30), Call.at(25).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(25);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(0);
    }

    @Test
    void agentWhoIsLateByTheWholeShift_neverComes() {
        Day day = day(late(500), Shift.from(0, 100), Call.at(10).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(-1);
        assertThat(ann(day, StaffFact.LATE)).isEqualTo(100);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void latenessOfAShiftFromBeforeTheStart_isOverAsFarAsItIs() {
        Day day = day(late(20), Shift.from(-15, 100), Call.at(1).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(5);
        assertThat(ann(day, StaffFact.LATE)).isEqualTo(5);
    }

    @Test
    void idleAgentWhoLeavesEarly_isPaidToTheEnd() {
        Day day = day(early(40), Shift.from(0, 300), Call.at(270).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(-1);
        assertThat(ann(day, StaffFact.LEFT_EARLY)).isEqualTo(40);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(300);
        assertThat(day.kpi(Shrinking.EARLY)).isCloseTo(40 / 300.0, within(1e-12));
    }

    @Test
    void leavingEarly_waitsForTheContactInHand() {
        // To leave at 260, talks until 270; who waits is left waiting.
        Day day = day(
                early(40),
                Shift.from(0, 300),
                Call.at(250).talk(20),
                Call.at(255).talk(10));

        assertThat(day.contact(1).ended()).isEqualTo(270);
        assertThat(day.contact(2).answered()).isEqualTo(-1);
        assertThat(ann(day, StaffFact.LEFT_EARLY)).isEqualTo(30);
    }

    @Test
    void contactBeyondTheEnd_leavesNothingOfLeavingEarly() {
        Day day = day(early(40), Shift.from(0, 200), Call.at(150).talk(60));

        assertThat(ann(day, StaffFact.LEFT_EARLY)).isEqualTo(0);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void leavingEarly_cutsABreak() {
        // The break of 250 to 280 ends at 260.
        Day day = day(early(40), Shift.from(0, 300).rest(250, 30));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(10);
        assertThat(ann(day, StaffFact.LEFT_EARLY)).isEqualTo(40);
    }

    @Test
    void whoWouldComeAfterLeaving_neverComes() {
        Shrinkage both = new Shrinkage(
                0, true, Optional.of(always(60)), Optional.of(always(50)), Optional.empty(), Optional.empty());

        Day day = day(both, Shift.from(0, 100), Call.at(10).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(-1);
        assertThat(ann(day, StaffFact.LATE)).isEqualTo(100);
    }

    @Test
    void logOut_takesAnIdleAgentAway() {
        // Every 50 for 20: from 50 to 70, then 50 after coming back, from 120 to 140.
        Day day = day(
                logsOut(50, 20),
                Shift.from(0, 150),
                Call.at(55).talk(10),
                Call.at(110).talk(5));

        assertThat(day.contact(1).answered()).isEqualTo(70);
        assertThat(ann(day, StaffFact.LOGGED_OUT)).isEqualTo(40);
        assertThat(day.kpi(Shrinking.LOG_OUTS)).isCloseTo(40 / 150.0, within(1e-12));
        assertThat(day.kpi(Shrinking.UNPLANNED)).isCloseTo(40 / 150.0, within(1e-12));
        assertThat(day.kpi(Shrinking.ADHERENCE)).isCloseTo(110 / 150.0, within(1e-12));
    }

    @Test
    void logOut_waitsForTheContactInHand() {
        // Due at 50, begun at 60 when the contact ends, until 80.
        Day day = day(
                logsOut(50, 20),
                Shift.from(0, 100),
                Call.at(45).talk(15),
                Call.at(55).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(80);
    }

    @Test
    void logOutDuringABreak_doesNotHappen() {
        // The break lasts from 40 to 60; the next time is 50 after the one that came to nothing, from 100 to 120.
        Day day = day(logsOut(50, 20), Shift.from(0, 130).rest(40, 20));

        assertThat(ann(day, StaffFact.LOGGED_OUT)).isEqualTo(20);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(20);
    }

    @Test
    void shiftEnd_cutsALogOut() {
        Day day = day(logsOut(50, 20), Shift.from(0, 60), Shift.from(100, 120));

        assertThat(ann(day, StaffFact.LOGGED_OUT)).isEqualTo(10);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(80);
    }

    @Test
    void headsLogOutToo() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 55).talk(10))
                .with(Team.of("desk", 1).takes("A").shrinks(logsOut(50, 20)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(70);
        assertThat(day.seconds(0, 1, StaffFact.LOGGED_OUT)).isEqualTo(20);
    }

    @Test
    void absentHeads_arePaidAndNotThere() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10).talk(10))
                .with(Team.planned("desk").from(0, 2).from(50, 3).takes("A").shrinks(ABSENT))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(-1);
        assertThat(day.seconds(0, 1, StaffFact.ABSENT)).isEqualTo(2 * 50 + 3 * 50);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(250);
        assertThat(day.count(0, 1, StaffFact.SHIFTS)).isEqualTo(3);
        assertThat(day.count(0, 1, StaffFact.ABSENCES)).isEqualTo(3);
    }

    @Test
    void absentHeadsThatAreUnpaid_costNothing() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A"))
                .with(Team.of("desk", 2).takes("A").shrinks(UNPAID))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(0);
        assertThat(day.seconds(0, 1, StaffFact.UNPAID_ABSENCE)).isEqualTo(200);
    }

    @Test
    void breakOverrun_isNoPartOfTheBreak() {
        // The break of 100 to 130 lasts until 140: who calls at 110 is answered then.
        Day day = day(
                overrun(10),
                Shift.from(0, 300).rest(100, 30).meeting(200, 20),
                Call.at(110).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(140);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(40);
        assertThat(ann(day, StaffFact.OVERRUN_BREAKS)).isEqualTo(10);
        assertShare(day, Shrinking.BREAKS, 30);
        assertShare(day, Shrinking.OVERRUNS, 10);
        assertShare(day, Shrinking.MEETINGS, 20);
        assertShare(day, Shrinking.PLANNED, 50);
        assertShare(day, Shrinking.UNPLANNED, 10);
        assertShare(day, Shrinking.SHRINKAGE, 60);
        assertShare(day, Shrinking.ADHERENCE, 290);
    }

    @Test
    void training_isAStateOfItsOwn() {
        Day day = day(
                Shrinkage.NONE,
                Shift.from(0, 300).training(100, 60),
                Call.at(110).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(160);
        assertThat(ann(day, StaffFact.IN_TRAINING)).isEqualTo(60);
        assertThat(ann(day, StaffFact.IN_MEETING)).isEqualTo(0);
        assertShare(day, Shrinking.TRAINING, 60);
        assertShare(day, Shrinking.ADHERENCE, 300);
    }

    @Test
    void lateBreak_isOffScheduleBeforeAndAfter() {
        // Due from 100 to 130, taken from 125 to 155: 25 s of work in the break's time, 25 s of break in that of work.
        Day day = day(
                Shrinkage.NONE, Shift.from(0, 300).rest(100, 30), Call.at(80).talk(45));

        assertThat(ann(day, StaffFact.OFF_SCHEDULE)).isEqualTo(50);
        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.BREAKS_TAKEN)).isEqualTo(1);
        assertThat(day.kpi(Shrinking.BREAK_DELAY)).isEqualTo(25);
        assertShare(day, Shrinking.ADHERENCE, 250);
    }

    @Test
    void breakThatRunsIntoAMeeting_isOffSchedule() {
        // The break of 100 to 130 is from 120 to 150, the meeting of 140 to 160 from 150 to 170. As planned: break 120
        // to 130, meeting 150 to 160; not so from 100 to 120, 130 to 150 and 160 to 170.
        Day day = day(
                Shrinkage.NONE,
                Shift.from(0, 300).rest(100, 30).meeting(140, 20),
                Call.at(80).talk(40));

        assertThat(ann(day, StaffFact.OFF_SCHEDULE)).isEqualTo(50);
    }

    @Test
    void vanishedBreak_isDueAndNotTaken() {
        Day day = day(
                Shrinkage.NONE,
                Shift.from(0, 300).rest(100, 30).cutting(),
                Call.at(80).talk(50));

        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.BREAKS_TAKEN)).isEqualTo(0);
        assertThat(ann(day, StaffFact.OFF_SCHEDULE)).isEqualTo(30);
    }

    private static void assertShare(Day day, Kpi kpi, double seconds) {
        assertThat(day.kpi(kpi)).as(kpi.key()).isCloseTo(seconds / 300, within(1e-12));
    }

    private static Shrinkage late(double seconds) {
        return new Shrinkage(
                0, true, Optional.of(always(seconds)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Shrinkage early(double seconds) {
        return new Shrinkage(
                0, true, Optional.empty(), Optional.of(always(seconds)), Optional.empty(), Optional.empty());
    }

    private static Shrinkage logsOut(double every, double length) {
        Shrinkage.LogOuts some =
                new Shrinkage.LogOuts(new Distribution.Constant(every), new Distribution.Constant(length));
        return new Shrinkage(0, true, Optional.empty(), Optional.empty(), Optional.of(some), Optional.empty());
    }

    private static Shrinkage overrun(double seconds) {
        return new Shrinkage(
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Distribution.Constant(seconds)));
    }

    private static Shrinkage.Sometimes always(double seconds) {
        return new Shrinkage.Sometimes(1, new Distribution.Constant(seconds));
    }

    private static double ann(Day day, StaffFact fact) {
        return day.seconds("Ann", fact);
    }

    private static Day day(Shrinkage how, Shift shift, Call... calls) {
        return of(Team.people("desk").person("Ann", shift), how, calls);
    }

    private static Day day(Shrinkage how, Shift first, Shift second) {
        return of(Team.people("desk").person("Ann", first, second), how);
    }

    private static Day of(Team team, Shrinkage how, Call... calls) {
        return Scene.lasting(300)
                .with(calls.length == 0 ? Calls.at("A") : Calls.given("A", calls))
                .with(team.takes("A").shrinks(how))
                .day();
    }

    @Test
    void logOut_whenSomebodyHasToGo_comesLaterForWhoStays() {
        // At 60, when both would log out, one of two is too many: nobody does. desk-2 goes at 80; desk-1 logs out at
        // 120, after another 60 s, and at 190.
        Day day = Scene.lasting(200)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(0).talk(80)))
                .with(Team.planned("desk").from(0, 2).from(50, 1).takes("A").shrinks(logsOut(60, 10)))
                .day();

        assertThat(day.seconds("desk-1", StaffFact.LOGGED_OUT)).isEqualTo(10 + 10);
        assertThat(day.seconds("desk-2", StaffFact.LOGGED_OUT)).isZero();
    }

    @Test
    void whoIsLateForAllOfTheFirstPart_hasTheQuotaInTheSecond() {
        // 120 s late for each part, of 0 to 100 and of 150 to 400: there from 270 on, for one contact.
        Day day = Scene.lasting(500)
                .with(Calls.at("A", 280, 300).talk(5))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(150, 400).goingOn())
                        .takes("A")
                        .quota(1)
                        .shrinks(late(120)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(280);
        assertThat(day.contact(2).answered()).isEqualTo(-1);
        assertThat(day.count("Ann", StaffFact.QUOTA)).isEqualTo(1);
    }

    @Test
    void headsOfAnotherDay_areThoseThatItPlans() {
        // Five shifts on the first day, ten on the second, though both change at the same instant.
        Day day = Scene.lasting(200)
                .intervalsAt(0, 100)
                .daysAt(1)
                .with(Calls.at("A").talk(5))
                .with(Team.planned("desk").from(0, 5).from(100, 10).takes("A").shrinks(ABSENT))
                .day();

        assertThat(day.count(0, 1, StaffFact.SHIFTS)).isEqualTo(5);
        assertThat(day.count(0, 2, StaffFact.SHIFTS)).isEqualTo(10);
        assertThat(day.count(0, 2, StaffFact.ABSENCES)).isEqualTo(10);
    }

    @Test
    void whoIsLate_takesNothingNewBehindTheLastCall() {
        // Nothing new from 70 and from 270 on; Ann comes at 80 and at 280, and stays for who waits at the end.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 85).talk(5))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(200, 300))
                        .takes("A")
                        .stopsBefore(30, 0)
                        .shrinks(late(80)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(300);
    }

    @Test
    void whoIsLate_hasABreakWhoseWindowIsStillOpen() {
        Day day = day(
                late(50),
                Shift.from(0, 300).restWhenAllowed(20, 30, 170),
                Call.at(55).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(80);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void absentAgent_isNotPaidForAnUnpaidBreak() {
        Day day = day(ABSENT, Shift.from(0, 300).unpaidRest(100, 30));

        assertThat(ann(day, StaffFact.PAID)).isEqualTo(270);
        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(30);
        assertThat(day.kpi(Shrinking.ABSENCE)).isEqualTo(1);
    }

    @Test
    void whoIsLateForAnUnpaidBreak_earnsWhatOthersEarn() {
        Day day = day(late(150), Shift.from(0, 300).unpaidRest(100, 30));

        assertThat(ann(day, StaffFact.PAID)).isEqualTo(270);
        assertThat(ann(day, StaffFact.LATE)).isEqualTo(120);
        assertThat(day.kpi(Shrinking.LATE)).isCloseTo(120 / 270.0, within(1e-12));
    }

    @Test
    void unpaidBreakThatLastsLonger_isPaidAsFarAsItDoes() {
        Day day = day(overrun(20), Shift.from(0, 300).unpaidRest(100, 30));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(50);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(270);
        assertThat(ann(day, StaffFact.OVERRUN_BREAKS)).isEqualTo(20);
    }

    @Test
    void logOuts_goOnWithAShiftThatFollowsAtOnce() {
        // Out from 60 to 100, when the shift ends: the next ones are at 160 and 230.
        Day day = Scene.lasting(250)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 90), Shift.from(90, 250))
                        .takes("A")
                        .shrinks(logsOut(60, 40)))
                .day();

        assertThat(day.seconds("Ann", StaffFact.LOGGED_OUT)).isEqualTo(30 + 40);
    }
}
