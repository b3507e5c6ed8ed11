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

class BreaksTest {
    @Test
    void idleAgent_goesOnBreakWhenItIsDue() {
        // Break from 100 to 130; the contact of 110 waits 20 s.
        Day day = day(Shift.from(0, 300).rest(100, 30), Call.at(110).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(130);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(ann(day, StaffFact.AVAILABLE)).isEqualTo(300 - 30 - 10);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(300);
        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(0);
    }

    @Test
    void break_waitsForContactAndWrapAndTakesNothingNew() {
        // Contact 1 to 120, its wrap to 125: the break is from 125 to 155, and who waits since 90 waits on.
        Day day = day(
                Shift.from(0, 300).rest(100, 30),
                Call.at(80).talk(40).wrap(5),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(155);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void lateBreak_isCutWhereTheShiftSaysSo() {
        Day day = day(
                Shift.from(0, 300).rest(100, 30).cutting(),
                Call.at(80).talk(40).wrap(5),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(130);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(5);
    }

    @Test
    void lateBreak_vanishesWhenItWouldBeOver() {
        // At 130, when the contact ends, the break would end, too.
        Day day = day(
                Shift.from(0, 300).rest(100, 30).cutting(),
                Call.at(80).talk(50),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(130);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(0);
    }

    @Test
    void breaksThatFellDueInOneContact_followEachOther() {
        // Due at 100 (10 s) and at 120 (20 s), begun when the contact ends at 150: kept, they last until 180.
        Day day = day(
                Shift.from(0, 300).rest(100, 10).rest(120, 20),
                Call.at(80).talk(70),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(180);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void cutBreaks_vanishOneByOne() {
        // The first, 100 to 110, is over at 125; of the second, 120 to 140, 15 s are left.
        Day day = day(
                Shift.from(0, 300).rest(100, 10).rest(120, 20).cutting(),
                Call.at(80).talk(45),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(140);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(15);
    }

    @Test
    void keptBreak_pushesTheNextOne() {
        // The first is from 125 to 155, so the second, due at 140, is from 155 to 175.
        Day day = day(
                Shift.from(0, 300).rest(100, 30).unpaidRest(140, 20),
                Call.at(80).talk(45),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(175);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(50);
        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(20);
    }

    @Test
    void shiftEnd_cutsABreak() {
        // The break begins at 280 when the contact ends, and ends with the shift at 300, 10 s early.
        Day day = day(Shift.from(0, 300).rest(260, 30), Call.at(250).talk(30));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(20);
        assertThat(ann(day, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void unpaidBreak_isNotPaid() {
        Day day = day(Shift.from(0, 300).unpaidRest(100, 30), Call.at(110).talk(10));

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(30);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(270);
    }

    @Test
    void unpaidBreakThatIsCut_isUnpaidAsFarAsItIsTaken() {
        Day day = day(
                Shift.from(0, 300).unpaidRest(100, 30).cutting(), Call.at(80).talk(40));

        assertThat(ann(day, StaffFact.UNPAID)).isEqualTo(10);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(290);
    }

    @Test
    void unpaidBreak_isTakenFromThePaidTimeOfItsIntervals() {
        Day day = Scene.lasting(300)
                .intervalsAt(0, 110)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).unpaidRest(100, 30))
                        .takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(100);
        assertThat(day.seconds(0, 2, StaffFact.PAID)).isEqualTo(190 - 20);
    }

    @Test
    void meeting_isAStateOfItsOwn() {
        Day day = day(
                Shift.from(0, 300).meeting(100, 30).rest(150, 10), Call.at(110).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(130);
        assertThat(ann(day, StaffFact.IN_MEETING)).isEqualTo(30);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(10);
        assertThat(ann(day, StaffFact.PAID)).isEqualTo(300);
    }

    @Test
    void breakBeforeTheStart_endsAsPlanned() {
        // From -20 to 30: whoever is on a break at the first tick comes back at 30.
        Day day = day(Shift.from(-100, 300).rest(-20, 50), Call.at(10).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(30);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void breakAtTheShiftsStart_comesFirstWhenNobodyWaits() {
        Day day = day(Shift.from(50, 300).rest(50, 30), Call.at(60).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(80);
        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void breakDueAfterTheQuota_isTakenAllTheSame() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 10).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).rest(100, 30))
                        .takes("A")
                        .quota(1))
                .day();

        assertThat(ann(day, StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(ann(day, StaffFact.IDLE_AFTER_QUOTA)).isEqualTo(300 - 20 - 30);
    }

    private static double ann(Day day, StaffFact fact) {
        return day.seconds("Ann", fact);
    }

    private static Day day(Shift shift, Call... calls) {
        return Scene.lasting(300)
                .with(Calls.given("A", calls))
                .with(Team.people("desk").person("Ann", shift).takes("A"))
                .day();
    }
}
