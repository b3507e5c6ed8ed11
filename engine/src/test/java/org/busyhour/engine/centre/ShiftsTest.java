package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class ShiftsTest {
    @Test
    void shiftFromBeforeTheStart_isAtWorkAtTheFirstTick() {
        // A night shift that ends at 100; the part before 0 is nobody's.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(-500, 100)),
                Call.at(0).talk(10));

        assertThat(day.contact(1).waited()).isEqualTo(0);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(100);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(90);
    }

    @Test
    void shiftBeyondTheEnd_isPaidUntilTheEnd() {
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(250, 500)),
                Call.at(290).talk(20));

        assertThat(ann(day, StaffFact.PAID)).isEqualTo(50);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void shiftsOutsideTheDay_areNobodys() {
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(-20, 0), Shift.from(100, 120), Shift.from(300, 400)),
                Call.at(10).talk(5));

        assertThat(day.contact(1).answered()).isEqualTo(100);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(20);
    }

    @Test
    void contactInHand_isFinishedInOvertimeAndNothingNewIsTaken() {
        // Talk to 130, wrap to 135; who waits since 95 waits for the second shift.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100), Shift.from(200, 300)),
                Call.at(80).talk(50).wrap(5),
                Call.at(95).talk(10));

        assertThat(day.contact(1).ended()).isEqualTo(135);
        assertThat(day.contact(2).answered()).isEqualTo(200);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(35);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(200);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(80 + 90);
    }

    @Test
    void overtime_belongsToTheTimeItself() {
        Day day = Scene.lasting(300)
                .intervalsAt(0, 110)
                .with(Calls.at("A", 80).talk(50))
                .with(Team.people("desk").person("Ann", Shift.from(0, 100)).takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(10);
        assertThat(day.seconds(0, 2, StaffFact.OVERTIME)).isEqualTo(20);
    }

    @Test
    void shiftThatFollowsAtOnce_isWorkedOn() {
        // Idle from one shift into the next.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100), Shift.from(100, 200)),
                Call.at(150).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(150);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(190);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(200);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void shiftThatFollowsAtOnceOnAContact_isWorkedOn() {
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100), Shift.from(100, 200)),
                Call.at(90).talk(20),
                Call.at(150).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(150);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void shiftThatFollowsAtOnceOnABreak_begins() {
        // The shift's end cuts the break of 90 to 120.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100).rest(70, 30), Shift.from(100, 200)),
                Call.at(65).talk(20),
                Call.at(95).talk(10));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(15);
        assertThat(day.contact(2).answered()).isEqualTo(100);
    }

    @Test
    void shiftThatBeginsDuringOvertime_endsTheOvertime() {
        // Contact 1 from 90 to 150; the second shift begins at 120: 20 s of overtime.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100), Shift.from(120, 200)),
                Call.at(90).talk(60),
                Call.at(110).talk(10));

        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(20);
        assertThat(day.contact(2).answered()).isEqualTo(150);
        assertThat(ann(day, StaffFact.TALKING)).isEqualTo(70);
    }

    @Test
    void breakDueInOvertime_isNotTaken() {
        // The break of the first shift was due at 95; the shift is over when the contact ends.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100).rest(95, 5), Shift.from(200, 300)),
                Call.at(90).talk(60),
                Call.at(210).talk(10));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(0);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(50);
        assertThat(day.contact(2).answered()).isEqualTo(210);
    }

    @Test
    void breakOfAnEarlierShift_isForgottenWhenTheNextBegins() {
        // Still in the contact of the first shift when the second one begins: the first one's break is over and done
        // with.
        Day day = day(
                Team.people("desk").person("Ann", Shift.from(0, 100).rest(95, 5), Shift.from(120, 300)),
                Call.at(90).talk(60),
                Call.at(140).talk(10));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(0);
        assertThat(day.contact(2).answered()).isEqualTo(150);
    }

    @Test
    void whoStaysAfterClosing_isFreeForTheNextShift() {
        // Closed at 100 with one waiting for Bob; Ann stays idle from 100 until Bob takes it at 150; her shift of 120
        // begins.
        Day day = Scene.lasting(300)
                .closing(100, AtClose.SERVE)
                .with(Calls.at("A"))
                .with(Calls.given("B", Call.at(90).talk(60), Call.at(95).talk(10)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(120, 200))
                        .takes("A")
                        .quota(1))
                .with(Team.people("others").person("Bob", Shift.from(0, 200)).takes("B"))
                .day();

        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(20);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(200);
    }

    private static double ann(Day day, StaffFact fact) {
        return day.seconds("Ann", fact);
    }

    private static Day day(Team team, Call... calls) {
        return Scene.lasting(300)
                .with(Calls.given("A", calls))
                .with(team.takes("A"))
                .day();
    }
}
