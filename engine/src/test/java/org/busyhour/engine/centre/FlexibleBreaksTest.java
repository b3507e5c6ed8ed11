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

/** Breaks that are given when the queue allows. */
class FlexibleBreaksTest {
    @Test
    void idleAgent_goesWhenTheWindowBegins() {
        Day day = one(
                Shift.from(0, 300).restWhenAllowed(100, 30, 170), Call.at(110).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(130);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(0);
    }

    @Test
    void busyAgent_goesWhenNobodyWaits() {
        // Busy to 120; contact 2 waits since 90 and goes first, to 140. The break is from 140 to 170.
        Day day = one(
                Shift.from(0, 300).restWhenAllowed(100, 30, 170),
                Call.at(80).talk(40),
                Call.at(90).talk(20),
                Call.at(150).talk(5));

        assertThat(day.contact(2).answered()).isEqualTo(120);
        assertThat(day.contact(3).answered()).isEqualTo(170);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(0);
        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(1);
    }

    @Test
    void break_isDueAtTheLastMoment() {
        // Always somebody waits: at 170 the break is due, the contact in hand ends at 180, the break is to 210.
        Day day = one(
                Shift.from(0, 300).restWhenAllowed(100, 30, 170),
                Call.at(80).talk(100),
                Call.at(90).talk(10));

        assertThat(day.contact(2).answered()).isEqualTo(210);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(20);
    }

    @Test
    void break_isTakenOnce() {
        Day day = one(Shift.from(0, 300).restWhenAllowed(100, 30, 170));

        assertThat(day.count("Ann", StaffFact.BREAKS_TAKEN)).isEqualTo(1);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(270);
    }

    @Test
    void onlySoManyGoAtOnce_asMustForAllToGo() {
        // Three people, 30 s each within 100 to 200: 90 of 100 s, so one at a time. All are idle.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 135).talk(1))
                .with(Team.people("desk")
                        .person("Ann", window())
                        .person("Bob", window())
                        .person("Cem", window())
                        .takes("A"))
                .day();

        // Ann 100 to 130, Bob 130 to 160, Cem 160 to 190: at 135 somebody is idle.
        assertThat(day.contact(1).answered()).isEqualTo(135);
        assertThat(day.seconds(0, 1, StaffFact.ON_BREAK)).isEqualTo(90);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(900 - 90 - 1);
    }

    @Test
    void whoComesBack_letsTheLongestIdleGo() {
        // Two people, 30 s each within 100 to 160, one at a time. Ann's contact ends at 110; Bob goes at 100 and is
        // back at 130, when Ann goes; the contact of 131 is Bob's.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(95).talk(15), Call.at(131).talk(40)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).restWhenAllowed(100, 30, 130))
                        .person("Bob", Shift.from(0, 300).restWhenAllowed(100, 30, 130))
                        .takes("A"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(131);
        assertThat(day.seconds("Bob", StaffFact.TALKING)).isEqualTo(40);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(day.seconds("Bob", StaffFact.ON_BREAK)).isEqualTo(30);
    }

    @Test
    void shiftEnd_forgetsWhatWasNotGiven() {
        // In hand from 80 to 310: the break is due at 270, when the shift is over at 300 it is lost.
        Day day = one(
                Shift.from(0, 300).restWhenAllowed(100, 30, 270), Call.at(80).talk(230));

        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(0);
        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.BREAKS_TAKEN)).isEqualTo(0);
    }

    private static Shift window() {
        return Shift.from(0, 300).restWhenAllowed(100, 30, 170);
    }

    private static Day one(Shift shift, Call... calls) {
        return Scene.lasting(300)
                .with(calls.length == 0 ? Calls.at("A") : Calls.given("A", calls))
                .with(Team.people("desk").person("Ann", shift).takes("A"))
                .day();
    }
}
