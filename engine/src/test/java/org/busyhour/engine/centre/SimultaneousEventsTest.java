package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** At one instant: work ends; limits; arrivals of agents; their leaving; timers; contacts arrive; they abandon. */
class SimultaneousEventsTest {
    private static final double AT = 100;

    @Test
    void workEnds_beforePatienceDoes() {
        // Patience and wait are both 60 s.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0).talk(AT), Call.at(40).talk(10).patience(60)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).waited()).isEqualTo(60);
    }

    @Test
    void workEnds_beforeAContactArrives() {
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0).talk(AT), Call.at(AT).talk(10)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).waited()).isEqualTo(0);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isEqualTo(0);
    }

    @Test
    void workEnds_beforeTheShiftDoes() {
        // So Ann has taken the next contact when her shift ends, and finishes it in 30 s of overtime.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0).talk(AT), Call.at(50).talk(30)))
                .with(Team.people("desk").person("Ann", Shift.from(0, AT)).takes("A"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(AT);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(30);
    }

    @Test
    void workEnds_beforeALimitIsReached() {
        // Ann is free when Bob's contact is cut, so the rest of it needn't wait.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0).talk(AT + 50)).limit(Limit.transfer(AT, "first")))
                .with(Calls.given("B", Call.at(0).talk(AT)))
                .with(Team.people("first").person("Ann", Shift.from(0, 300)).takes("B"))
                .with(Team.people("second").person("Bob", Shift.from(0, 300)).takes("A"))
                .day();

        assertThat(day.partOf(1).agent()).isEqualTo("Ann");
        assertThat(day.count(0, 1, ContactFact.QUEUE_MAX)).isEqualTo(0);
    }

    @Test
    void shiftStarts_beforeAnotherEnds() {
        // At no instant is nobody there, but the contact comes after both: Bob takes it.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", AT).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, AT))
                        .person("Bob", Shift.from(AT, 200))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).agent()).isEqualTo("Bob");
        assertThat(day.contact(1).waited()).isEqualTo(0);
    }

    @Test
    void breakEnds_beforeTheShiftDoes() {
        // Ann comes back, takes who waits, and only then does her shift end.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 90).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, AT).rest(80, 20))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(AT);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void shiftEnds_beforeAContactArrives() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", AT).talk(10))
                .with(Team.people("desk").person("Ann", Shift.from(0, AT)).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.DISMISSED);
    }

    @Test
    void breakIsDue_beforeAContactArrives() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", AT).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).rest(AT, 20))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).waited()).isEqualTo(20);
    }

    @Test
    void breakEnds_beforeAContactArrives() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", AT).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).rest(80, 20))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).waited()).isEqualTo(0);
    }

    @Test
    void delayPasses_beforeAContactArrives() {
        // Contact 1 has waited 45 s at 100 and takes Ann; contact 2, which she would take at once, comes too late.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 55).talk(30))
                .with(Calls.at("B", AT).talk(30))
                .with(Team.of("desk", 1).takes("B").takesAfter(45, "A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(AT);
        assertThat(day.contact(2).answered()).isEqualTo(AT + 30);
    }

    @Test
    void contactArrives_beforeAnotherAbandons() {
        // Contact 2 still holds the second line when contact 3 asks for one.
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.given("A", Call.at(0).talk(200), Call.at(40).patience(60), Call.at(AT)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void contactsArrive_inTheOrderOfTheFile() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", AT, AT).talk(10))
                .with(Calls.at("B", AT).talk(10))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.contact(1).type()).isEqualTo(0);
        assertThat(day.contact(1).waited()).isEqualTo(0);
        assertThat(day.contacts()).extracting(Day.Contact::waited).containsExactly(0.0, 10.0, 20.0);
    }

    @Test
    void intervalEnds_afterAllElse() {
        // What happens at 100 belongs to the interval that begins there.
        Day day = Scene.lasting(300)
                .intervalsAt(0, AT)
                .with(Calls.given("A", Call.at(0).talk(150), Call.at(40).patience(60), Call.at(AT)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.count(0, 1, ContactFact.ABANDONED_AT)).isEqualTo(0);
        assertThat(day.count(0, 2, ContactFact.ABANDONED_AT)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(2);
        assertThat(day.count(0, 2, ContactFact.OFFERED)).isEqualTo(1);
    }
}
