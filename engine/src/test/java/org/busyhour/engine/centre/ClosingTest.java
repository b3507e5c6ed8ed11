package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final int AFTER = 2;

    @Test
    void serve_keepsThosePresentUntilAllAreServed() {
        // Contact 1 talks from 80 to 130, contact 2 waits from 90 to 130 and talks to 160: 60 s after the shift's end.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(80).talk(50), Call.at(90).talk(30)))
                .with(ann().takes("A"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(130);
        assertThat(day.contact(2).ended()).isEqualTo(160);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(60);
        assertThat(day.seconds(0, AFTER, StaffFact.TALKING)).isEqualTo(60);
        assertThat(day.seconds(0, AFTER, ContactFact.QUEUE_TIME)).isEqualTo(30);
    }

    @Test
    void serve_keepsAlsoThoseWhoHaveNothingToDo() {
        // Bob can't help, but all are to stay until the last is served: contact 2 waits until 120, and then he goes.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(90).talk(30), Call.at(95).talk(10)))
                .with(Calls.at("B"))
                .with(ann().takes("A"))
                .with(Team.people("others").person("Bob", Shift.from(0, 100)).takes("B"))
                .day();

        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(20);
        assertThat(day.seconds("Bob", StaffFact.AVAILABLE)).isEqualTo(120);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(30);
    }

    @Test
    void serve_letsThoseWhoAreIdleGo() {
        // Nobody waits at 100: Bob goes, Ann finishes at 120.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(90).talk(30)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100))
                        .person("Bob", Shift.from(0, 100))
                        .takes("A"))
                .day();

        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(20);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(0);
        assertThat(day.seconds("Bob", StaffFact.AVAILABLE)).isEqualTo(100);
    }

    @Test
    void serve_dismissesWhoWaitsWhenNobodyIsLeft() {
        // Ann has gone at 50; who waits from 60 is dismissed at closing, after 40 s.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 60).talk(10))
                .with(Team.people("desk").person("Ann", Shift.from(0, 50)).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1).ended()).isEqualTo(100);
        assertThat(day.contact(1).waited()).isEqualTo(40);
        assertThat(day.count(0, 1, ContactFact.DISMISSED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, ContactFact.WAIT_OTHER)).isEqualTo(40);
    }

    @Test
    void serve_dismissesWhenTheLastOneWhoIsThereCannotHelp() {
        // Bob is there until his contact ends at 130; only then is nobody left.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 60).talk(10))
                .with(Calls.at("B", 90).talk(40))
                .with(Team.people("others").person("Bob", Shift.from(0, 100)).takes("B"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1).waited()).isEqualTo(70);
    }

    @Test
    void serve_waitsForThoseWhoWillCome() {
        // The centre closes at 100, Ann's shift begins at 150.
        Day day = Scene.lasting(200)
                .closing(100, AtClose.SERVE)
                .with(Calls.at("A", 60, 100, 120).talk(10))
                .with(Team.people("desk").person("Ann", Shift.from(150, 200)).takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(150);
        assertThat(day.count(0, 1, ContactFact.OFFERED))
                .as("who comes at closing time or later isn't let in")
                .isEqualTo(1);
    }

    @Test
    void serve_letsAHelperWhoStaysTakeTheLastInLine() {
        // The desk is busy from 0 to 1000. Contact 2 comes at 80; the helper, who stays because it waits, takes it at
        // 125,
        // which empties the line: available for 100 s in time and 25 s after it, then 1000 s of talk.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 0, 80).talk(1000))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("helper", 1).takesAfter(45, "A"))
                .day();

        assertThat(day.contact(2).agent()).isEqualTo("helper-1");
        assertThat(day.contact(2).waited()).isEqualTo(45);
        assertThat(day.seconds(1, 1, StaffFact.AVAILABLE)).isEqualTo(100);
        assertThat(day.seconds(1, AFTER, StaffFact.AVAILABLE)).isEqualTo(25);
        assertThat(day.seconds(1, AFTER, StaffFact.OVERTIME)).isEqualTo(1025);
    }

    @Test
    void serve_forgetsABreakThatTheShiftsEndHasOvertaken() {
        // The break of 85 waits for contact 1, to 110; the shift's end at 100 cuts it, so contact 2 is answered at 110.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(80).talk(30), Call.at(90).talk(10)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100).unpaidRest(85, 10))
                        .takes("A"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(110);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(0);
        assertThat(day.seconds("Ann", StaffFact.PAID)).isEqualTo(100);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(20);
    }

    @Test
    void serve_sendsTheLongestIdleOfThoseWhoStayedHomeFirst() {
        // Closes at 60; contact 4, for which only the helper is there, waits until 90. desk-1 is idle since 30, desk-2
        // since 20: when one of them is too many from 70 on, both stay, and at 90 desk-2 goes.
        Day day = Scene.lasting(100)
                .closing(60, AtClose.SERVE)
                .with(Calls.given("A", Call.at(0).talk(30), Call.at(0).talk(20)))
                .with(Calls.given("B", Call.at(0).talk(90), Call.at(50).talk(5)))
                .with(Team.planned("desk").from(0, 2).from(70, 1).takes("A"))
                .with(Team.of("helper", 1).takes("B"))
                .day();

        assertThat(day.contact(4).answered()).isEqualTo(90);
        assertThat(day.seconds("desk-1", StaffFact.AVAILABLE)).isEqualTo(100 - 30);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(90 - 20);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(20);
    }

    @Test
    void serve_letsCustomersAbandonStill() {
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(80).talk(50), Call.at(90).patience(20)))
                .with(ann().takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2).ended()).isEqualTo(110);
        assertThat(day.count(0, 1, ContactFact.ABANDONED_AT)).isEqualTo(0);
        assertThat(day.count(0, AFTER, ContactFact.ABANDONED_AT)).isEqualTo(1);
    }

    @Test
    void serve_keepsHeadsBeyondTheEnd() {
        // Planned 1 until 100, there until 160.
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(80).talk(50), Call.at(90).talk(30)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).ended()).isEqualTo(160);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(100);
        assertThat(day.seconds(0, AFTER, StaffFact.PAID)).isEqualTo(0);
        assertThat(day.seconds(0, AFTER, StaffFact.OVERTIME)).isEqualTo(60);
    }

    @Test
    void dismiss_sendsAwayWhoWaitsAndFinishesWhatIsInHand() {
        Day day = Scene.lasting(100)
                .closing(100, AtClose.DISMISS)
                .with(Calls.given("A", Call.at(80).talk(50), Call.at(90).talk(30)))
                .with(ann().takes("A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(130);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2).ended()).isEqualTo(100);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(30);
    }

    @Test
    void stop_leavesEverythingAsItIs() {
        Day day = Scene.lasting(100)
                .stopping()
                .with(Calls.given("A", Call.at(80).talk(50), Call.at(90).talk(30)))
                .with(ann().takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(1).ended()).isEqualTo(-1);
        assertThat(day.contact(1).talk()).isEqualTo(-1);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.contact(2).ended()).isEqualTo(-1);
        assertThat(day.contact(2).waited()).isEqualTo(10);
        assertThat(day.count(0, 1, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.HANDLED)).isEqualTo(0);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(80);
        assertThat(day.seconds("Ann", StaffFact.TALKING)).isEqualTo(20);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(0);
    }

    @Test
    void stop_cutsHoldAndWrapWhereTheyAre() {
        // Talk to 95, hold to 98, wrap of which 2 s are done.
        Day day = Scene.lasting(100)
                .stopping()
                .with(Calls.given("A", Call.at(80).talk(15).hold(3).wrap(20)))
                .with(ann().takes("A"))
                .day();

        assertThat(day.seconds("Ann", StaffFact.TALKING)).isEqualTo(15);
        assertThat(day.seconds("Ann", StaffFact.HOLDING)).isEqualTo(3);
        assertThat(day.seconds("Ann", StaffFact.WRAPPING)).isEqualTo(2);
    }

    @Test
    void closingBeforeTheEnd_servesInPlannedTime() {
        // Closes at 60, the shift ends at 100: what waits is done in planned time, and then Ann is idle until 100.
        Day day = Scene.lasting(100)
                .closing(60, AtClose.SERVE)
                .with(Calls.at("A", 40, 50, 60).talk(20))
                .with(ann().takes("A"))
                .day();

        assertThat(day.contacts()).hasSize(2);
        assertThat(day.contact(2).ended()).isEqualTo(80);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(60);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(0);
    }

    private static Team ann() {
        return Team.people("desk").person("Ann", Shift.from(0, 100));
    }

    @Test
    void ruleThatEndsWithTheDay_letsAgentsTakeWhoWaits() {
        // The desk takes nothing from 10 on; no rule holds behind the end at 100.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 20).talk(10))
                .with(Team.of("desk", 1).takes("A"))
                .with(new Rule(
                        "stop",
                        new Condition.During(List.of(10 * Ticks.PER_SECOND), List.of(200 * Ticks.PER_SECOND)),
                        Optional.empty(),
                        List.of(new Action.Access(0, 0, false)),
                        Rule.Restraint.NONE))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(100);
    }
}
