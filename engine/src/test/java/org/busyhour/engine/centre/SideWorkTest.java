package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** What agents do for want of contacts, worked by hand. */
class SideWorkTest {
    @Test
    void whoHasBegunATask_finishesIt_andTasksComeInTurn() {
        // Tasks 0 to 30, 30 to 80; the contact of 40 is answered at 80 and takes up to 100; then 30, the other
        // contact from 130 to 150, and 50 up to 200, 10 s late.
        Day day = Scene.lasting(190)
                .with(Calls.at("A", 40, 125).talk(20))
                .with(filers().takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(80);
        assertThat(day.contact(2).answered()).isEqualTo(130);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isZero();
        assertThat(day.seconds("desk-1", StaffFact.SIDE_WORK)).isEqualTo(160);
        assertThat(day.kpi(People.SIDE_WORK, "", new Scope(Scope.Kind.GROUP, 0, "desk")))
                .isEqualTo(0.8);
    }

    @Test
    void taskThatEndsWhenAContactComes_isFollowedByAnother() {
        // At 30 the work ends before the contact arrives: the next task runs to 80.
        Day day = Scene.lasting(200)
                .with(Calls.at("A", 30).talk(20))
                .with(filers().takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(80);
    }

    @Test
    void breaksAndTheEndOfAShift_waitForTheTaskInHand() {
        // The break of 20 begins at 30 and is over at 50; a task of 50 runs to 100, past the end at 90.
        Day day = Scene.lasting(200)
                .with(Calls.at("A").talk(20))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 90).rest(20, 20))
                        .takes("A")
                        .whenIdle("filing", new Constant(30))
                        .whenIdle("sorting", new Constant(50)))
                .day();

        assertThat(day.seconds("ann", StaffFact.ON_BREAK)).isEqualTo(20);
        assertThat(day.seconds("ann", StaffFact.SIDE_WORK)).isEqualTo(80);
        assertThat(day.seconds("ann", StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void shiftThatFollowsAtOnce_letsTheTaskBeFinished() {
        Day day = Scene.lasting(110)
                .with(Calls.at("A").talk(20))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 50), Shift.from(50, 110))
                        .takes("A")
                        .whenIdle("filing", new Constant(40)))
                .day();

        assertThat(day.seconds("ann", StaffFact.SIDE_WORK)).isEqualTo(120);
        assertThat(day.seconds("ann", StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void headsThatFall_goWhenTheirTaskIsDone() {
        // One of two is too many from 50 on: whoever finishes first goes, at 60.
        Day day = Scene.lasting(100)
                .with(Calls.at("A").talk(20))
                .with(Team.planned("desk").from(0, 2).from(50, 1).takes("A").whenIdle("filing", new Constant(30)))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void quotaUsedUp_leavesTimeForSideWork() {
        Day day = Scene.lasting(120)
                .with(Calls.at("A", 0, 0).talk(20))
                .with(Team.of("desk", 1).takes("A").quota(1).whenIdle("filing", new Constant(50)))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.SIDE_WORK)).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.IDLE_AFTER_QUOTA)).isZero();
        assertThat(day.kpi(People.IDLE_AFTER_QUOTA)).isZero();
    }

    @Test
    void idleAfterQuota_isAShareOfThePaidTimeOfThoseWhoHaveOne() {
        // 20 s of work, 80 s idle of 100; the other group, twice as long paid, has no quota.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 0).talk(20))
                .with(Team.of("desk", 1).takes("A").quota(1))
                .with(Team.of("others", 2).takesAfter(1000, "A"))
                .day();

        assertThat(day.kpi(People.IDLE_AFTER_QUOTA)).isEqualTo(0.8);
    }

    @Test
    void afterClosing_nobodyIsKeptByTheTasksOfOthers() {
        // The quota is used up: at the closing the other contact is dismissed, though somebody is at a task.
        Day day = Scene.lasting(300)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("A", 0, 0).talk(20))
                .with(filers().takes("A").quota(1))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2).waited()).isEqualTo(100);
    }

    @Test
    void endOfTheSimulatedTime_cutsATaskOff() {
        Day day = Scene.lasting(100)
                .stopping()
                .with(Calls.at("A").talk(20))
                .with(filers().takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.SIDE_WORK)).isEqualTo(100);
    }

    @Test
    void anotherAgent_changesNobodysTasks() {
        assertThat(drawn(3).subList(0, 2)).isEqualTo(drawn(2));
    }

    /** How long each agent works at tasks: up to the end of the first that ends after a second. */
    private static List<Double> drawn(int agents) {
        Day day = Scene.lasting(1)
                .with(Calls.at("A").talk(1))
                .with(Team.of("desk", agents).takes("A").whenIdle("filing", new Exponential(100)))
                .day();
        return IntStream.rangeClosed(1, agents)
                .mapToObj(agent -> day.seconds("desk-" + agent, StaffFact.SIDE_WORK))
                .toList();
    }

    private static Team filers() {
        return Team.of("desk", 1).whenIdle("filing", new Constant(30)).whenIdle("sorting", new Constant(50));
    }

    @Test
    void contactThatWaitsAtTheEnd_isTakenBehindTheTask() {
        // The second task runs from 60 to 120, past the end at 100: who has waited since 90 isn't sent away before.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 90).talk(20))
                .with(Team.of("desk", 1).takes("A").whenIdle("filing", new Constant(60)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(120);
        assertThat(day.seconds("desk-1", StaffFact.SIDE_WORK)).isEqualTo(120);
    }

    @Test
    void contactThatNobodyTakes_isSentAwayThoughTasksGoOn() {
        Day day = Scene.lasting(300)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("A", 0, 90).talk(20))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 300))
                        .takes("A")
                        .quota(1)
                        .whenIdle("filing", new Constant(30)))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
    }
}
