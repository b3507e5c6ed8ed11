package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    @Test
    void contacts_belongToTheIntervalOfQueueEntryTimesToThemselves() {
        // Contact 1 talks from 20 to 120. Contact 2 waits from 90 to 120: 10 s in the first interval, 20 in the second;
        // it talks to 150 and wraps to 160.
        Day day = Scene.lasting(200)
                .intervalsAt(0, 100)
                .with(Calls.given(
                        "A", Call.at(20).talk(100), Call.at(90).talk(30).wrap(10)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.ANSWERED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.HANDLED)).isEqualTo(2);
        assertThat(day.seconds(0, 1, ContactFact.WAIT_ANSWERED)).isEqualTo(30);
        assertThat(day.seconds(0, 1, ContactFact.TALK)).isEqualTo(130);
        assertThat(day.seconds(0, 1, ContactFact.WRAP)).isEqualTo(10);
        assertThat(day.count(0, 1, StaffFact.ANSWERED)).isEqualTo(2);
        assertThat(day.seconds(0, 1, StaffFact.HANDLED_TALK)).isEqualTo(130);
        assertThat(day.count(0, 2, ContactFact.OFFERED)).isEqualTo(0);
        assertThat(day.count(0, 2, ContactFact.HANDLED)).isEqualTo(0);

        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(10);
        assertThat(day.seconds(0, 2, ContactFact.QUEUE_TIME)).isEqualTo(20);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(20);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(80);
        assertThat(day.seconds(0, 2, StaffFact.TALKING)).isEqualTo(50);
        assertThat(day.seconds(0, 2, StaffFact.WRAPPING)).isEqualTo(10);
        assertThat(day.seconds(0, 2, StaffFact.AVAILABLE)).isEqualTo(40);
    }

    @Test
    void timesThatSpanSeveralIntervals_areCutAtEach() {
        // Talk from 10 to 70 over intervals of 20 s; two wait from 15 to the end of the talk.
        Day day = Scene.lasting(80)
                .intervalsAt(0, 20, 40, 60)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(60),
                        Call.at(15).patience(55),
                        Call.at(15).patience(45)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(10);
        assertThat(day.seconds(0, 2, StaffFact.TALKING)).isEqualTo(20);
        assertThat(day.seconds(0, 3, StaffFact.TALKING)).isEqualTo(20);
        assertThat(day.seconds(0, 4, StaffFact.TALKING)).isEqualTo(10);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(10);
        assertThat(day.seconds(0, 2, ContactFact.QUEUE_TIME)).isEqualTo(40);
        assertThat(day.seconds(0, 3, ContactFact.QUEUE_TIME)).isEqualTo(40);
        assertThat(day.seconds(0, 4, ContactFact.QUEUE_TIME)).isEqualTo(10);
        assertThat(day.count(0, 3, ContactFact.QUEUE_MAX))
                .as("two wait all through an interval in which nothing happens")
                .isEqualTo(2);
        assertThat(day.tally().centreQueueMax(3)).isEqualTo(2);
    }

    @Test
    void queueMaximum_ofTheCentreIsThatOfOneMoment() {
        // A's one waits from 10 to 50, B's two from 60 to 100: at most two at one moment, never three.
        Day day = Scene.lasting(200)
                .with(Calls.given("A", Call.at(0).talk(50), Call.at(10).talk(50)))
                .with(Calls.at("B", 60, 70).talk(10))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.count(0, 1, ContactFact.QUEUE_MAX)).isEqualTo(1);
        assertThat(day.count(1, 1, ContactFact.QUEUE_MAX)).isEqualTo(2);
        assertThat(day.tally().centreQueueMax(1)).isEqualTo(2);
    }

    @Test
    void warmUp_leavesOutContactsAndClipsTimes() {
        // Contact 1 talks from 40 to 70. Contact 2 came in the warm-up, too, and waits from 45 to 70; contact 3 waits
        // from
        // 60 to 90.
        Day day = Scene.lasting(200)
                .warmUp(50)
                .with(Calls.given(
                        "A",
                        Call.at(40).talk(30),
                        Call.at(45).talk(20),
                        Call.at(60).talk(10)))
                .with(Team.people("desk").person("Ann", Shift.from(0, 200)).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::id).containsExactly(3L);
        assertThat(day.count(0, 0, ContactFact.OFFERED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, ContactFact.WAIT_ANSWERED)).isEqualTo(30);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(20 + 30);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(20 + 20 + 10);
        assertThat(day.seconds("Ann", StaffFact.TALKING)).isEqualTo(50);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(100);
        assertThat(day.seconds("Ann", StaffFact.PAID)).isEqualTo(150);
        assertThat(day.count("Ann", StaffFact.ANSWERED)).isEqualTo(1);
        assertThat(day.result().pooled().answered(0, 1).total()).isEqualTo(1);
        assertThat(day.result().pooled().handling(0).total()).isEqualTo(1);
    }

    @Test
    void warmUp_keepsAbandonmentsOfItsContactsOutOfEveryInterval() {
        Day day = Scene.lasting(200)
                .warmUp(50)
                .with(Calls.given("A", Call.at(40).talk(100), Call.at(45).patience(20)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.count(0, 1, ContactFact.ABANDONED_AT)).isEqualTo(0);
        assertThat(day.count(0, 1, ContactFact.ABANDONED)).isEqualTo(0);
    }

    @Test
    void warmUpOfSeveralIntervals_leavesThemEmpty() {
        // The warm-up ends in the middle of the second interval, exactly when contact 2 comes.
        Day day = Scene.lasting(90)
                .intervalsAt(0, 30, 60)
                .warmUp(45)
                .with(Calls.at("A", 10, 45, 70).talk(5))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.count(0, 0, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(0);
        assertThat(day.count(0, 2, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.count(0, 3, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(0);
        assertThat(day.seconds(0, 2, StaffFact.PAID)).isEqualTo(15);
        assertThat(day.seconds(0, 3, StaffFact.PAID)).isEqualTo(30);
    }

    @Test
    void warmUp_leavesOutQuotasOfAgentsAsOfGroups() {
        Day day = Scene.lasting(200)
                .warmUp(50)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(120, 200))
                        .takes("A")
                        .quota(5))
                .day();

        assertThat(day.count(0, 1, StaffFact.QUOTA)).isEqualTo(5);
        assertThat(day.count("Ann", StaffFact.QUOTA)).isEqualTo(5);
    }
}
