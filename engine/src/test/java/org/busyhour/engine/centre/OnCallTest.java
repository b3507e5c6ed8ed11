package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class OnCallTest {
    @Test
    void agentOnCall_isNotAtWork() {
        // On call until 100: the contact of 50 waits until work begins at 200.
        Day day = day(Call.at(50).talk(10), Shift.from(0, 100).onCall(), Shift.from(200, 300));

        assertThat(day.contact(1).answered()).isEqualTo(200);
        assertThat(ann(day, StaffFact.ON_CALL)).isEqualTo(100);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(90);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(100);
    }

    @Test
    void onCall_beginsWhenOvertimeIsOver() {
        // Contact 1 keeps the agent until 120; of the time on call, 100 to 200, 80 s are left.
        Day day = day(
                Call.at(90).talk(30), Shift.from(0, 100), Shift.from(100, 200).onCall());

        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(20);
        assertThat(ann(day, StaffFact.ON_CALL)).isEqualTo(80);
    }

    @Test
    void work_endsTimeOnCallAtTheSameInstant() {
        Day day = day(Call.at(100).talk(10), Shift.from(0, 100).onCall(), Shift.from(100, 300));

        assertThat(day.contact(1).answered()).isEqualTo(100);
        assertThat(ann(day, StaffFact.ON_CALL)).isEqualTo(100);
    }

    @Test
    void stretchesOnCall_followEachOtherWithoutAGap() {
        Day day = day(
                Call.at(250).talk(10),
                Shift.from(0, 100).onCall(),
                Shift.from(100, 180).onCall(),
                Shift.from(250, 300));

        assertThat(ann(day, StaffFact.ON_CALL)).isEqualTo(180);
    }

    @Test
    void onCall_isCutByTheEndOfTheRunAndBelongsToItsIntervals() {
        Day day = Scene.lasting(300)
                .intervalsAt(0, 110)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person(
                                "Ann",
                                Shift.from(-50, 150).onCall(),
                                Shift.from(280, 900).onCall())
                        .takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.ON_CALL)).isEqualTo(110);
        assertThat(day.seconds(0, 2, StaffFact.ON_CALL)).isEqualTo(40 + 20);
        assertThat(ann(day, StaffFact.ON_CALL)).isEqualTo(170);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void splitShift_takesContactsInBothPartsWithOneQuota() {
        // Of a quota of 2 one contact is left for the second part; the third contact waits in vain.
        Day day = Scene.lasting(300)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(10),
                        Call.at(150).talk(10),
                        Call.at(220).talk(10)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(200, 300).goingOn())
                        .quota(2)
                        .takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(10);
        assertThat(day.contact(2).answered()).isEqualTo(200);
        assertThat(day.contact(3).answered()).isEqualTo(-1);
        assertThat(day.count("Ann", StaffFact.QUOTA)).isEqualTo(2);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(200);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void splitShiftThatBeganBeforeTheRun_beginsItsQuotaWithWhatIsLeft() {
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(210).talk(10), Call.at(230).talk(10)))
                .with(Team.people("desk")
                        .person(
                                "Ann",
                                Shift.from(-100, -10),
                                Shift.from(200, 300).goingOn())
                        .quota(1)
                        .takes("A"))
                .day();

        assertThat(day.count("Ann", StaffFact.QUOTA)).isEqualTo(1);
        assertThat(day.contact(2).answered()).isEqualTo(-1);
    }

    private static Day day(Call call, Shift... shifts) {
        return Scene.lasting(300)
                .with(Calls.given("A", call))
                .with(Team.people("desk").person("Ann", shifts).takes("A"))
                .day();
    }

    private static double ann(Day day, StaffFact fact) {
        return day.seconds("Ann", fact);
    }
}
