package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class HeadCountTest {
    @Test
    void fall_sendsTheLongestIdleHomeFirst() {
        // desk-1 is idle since 30, desk-2 since 20, desk-3 since 40: from 50 on two are left, from 60 on one.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(30),
                        Call.at(0).talk(20),
                        Call.at(0).talk(40)))
                .with(desk().from(0, 3).from(50, 2).from(60, 1))
                .day();

        assertThat(day.seconds("desk-1", StaffFact.AVAILABLE)).isEqualTo(60 - 30);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(50 - 20);
        assertThat(day.seconds("desk-3", StaffFact.AVAILABLE)).isEqualTo(100 - 40);
    }

    @Test
    void fall_sendsTheIdleHomeBeforeTheBusy() {
        // One of two is idle when one has to go: the busy one stays, and takes contact 2.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(10).talk(50), Call.at(55).talk(10)))
                .with(desk().from(0, 2).from(50, 1))
                .day();

        assertThat(day.contact(2).agent()).isEqualTo("desk-1");
        assertThat(day.contact(2).answered()).isEqualTo(60);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(50);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void fall_letsWhoeverFinishesNextGo() {
        // All three are busy at 50, one is planned: desk-2 finishes at 60 and goes, desk-3 at 70 and goes, desk-1 stays
        // and
        // takes who waits at 80. Overtime 10 s of two and 10 s of one.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(80),
                        Call.at(0).talk(60),
                        Call.at(0).talk(70),
                        Call.at(55).talk(5)))
                .with(desk().from(0, 3).from(50, 1))
                .day();

        assertThat(day.contact(4).agent()).isEqualTo("desk-1");
        assertThat(day.contact(4).answered()).isEqualTo(80);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(0);
        assertThat(day.seconds("desk-3", StaffFact.AVAILABLE)).isEqualTo(0);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(2 * 10 + 10);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(3 * 50 + 50);
    }

    @Test
    void rise_cancelsPendingLeaversBeforeAdding() {
        // From 50 on one is planned, three are busy; from 55 on two: one pending leaver is cancelled. desk-2 finishes
        // at 60
        // and goes; desk-3 finishes at 70 and stays, and nobody new has come.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(80),
                        Call.at(0).talk(60),
                        Call.at(0).talk(70),
                        Call.at(56).talk(5)))
                .with(desk().from(0, 3).from(50, 1).from(55, 2))
                .day();

        assertThat(day.contact(4).agent()).isEqualTo("desk-3");
        assertThat(day.contact(4).answered()).isEqualTo(70);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(2 * 5 + 5);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(3 * 50 + 5 + 2 * 45);
    }

    @Test
    void rise_cancelsAllLeaversAndAddsTheRest() {
        // Two are busy and one is planned when it becomes three: both stay, one comes and takes who waits at once.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(80),
                        Call.at(0).talk(60),
                        Call.at(52).talk(5)))
                .with(desk().from(0, 2).from(50, 1).from(55, 3))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("desk-3");
        assertThat(day.contact(3).answered()).isEqualTo(55);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(100 - 60);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(5);
    }

    @Test
    void rise_bringsAgentsWhoTakeWhoWaits() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10, 20).talk(30))
                .with(desk().from(0, 0).from(50, 1).from(60, 2))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(50);
        assertThat(day.contact(2).answered()).isEqualTo(60);
    }

    @Test
    void overtime_belongsToTheTimeItself() {
        // One head too many from 50 to 80, across the interval's start at 60.
        Day day = Scene.lasting(100)
                .intervalsAt(0, 60)
                .with(Calls.at("A", 0).talk(80))
                .with(desk().from(0, 1).from(50, 0))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(10);
        assertThat(day.seconds(0, 2, StaffFact.OVERTIME)).isEqualTo(20);
    }

    @Test
    void planBeyondTheEnd_isNobodys() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10).talk(10))
                .with(desk().from(0, 1).from(100, 5).from(200, 7))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(100);
        assertThat(day.seconds(0, 2, StaffFact.PAID)).isEqualTo(0);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(90);
    }

    @Test
    void comingBack_isSigningInAnew() {
        // desk-1 leaves at 20 and comes back at 40; desk-2 is idle since 30: it is the longer idle one at 50.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(5),
                        Call.at(1).talk(29),
                        Call.at(50).talk(5)))
                .with(desk().from(0, 2).from(20, 1).from(40, 2))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("desk-2");
    }

    @Test
    void hoursAndCost_areThoseOfTheGroup_andOfNobodyInIt() {
        Day day = Scene.lasting(3600)
                .with(Calls.at("A", 0).talk(10))
                .with(desk().from(0, 2).cost(20))
                .day();
        Kpis kpis = Kpis.of(day.result());
        Scope group = Scope.group(day.result().model(), 0);
        Scope head = Scope.find(day.result().model(), "desk-1").orElseThrow();

        for (Kpi kpi : List.of(People.PAID_TIME, People.COST, People.COST_PER_CONTACT, Shrinking.ABSENCES)) {
            assertThat(kpis.estimate(kpi, null, group)).as(kpi.key()).isPresent();
            assertThat(kpis.estimate(kpi, null, head)).as(kpi.key()).isEmpty();
        }
    }

    private static Team desk() {
        return Team.planned("desk").takes("A");
    }
}
