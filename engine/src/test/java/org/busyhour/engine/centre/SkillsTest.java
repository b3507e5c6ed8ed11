package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class SkillsTest {
    @Test
    void group_takesOnlyWhatItHasTheSkillFor() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10).talk(10))
                .with(Calls.at("B", 20).talk(10))
                .with(Team.of("desk", 2).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
    }

    @Test
    void after_letsAnIdleAgentTakeItAtThatVeryWait() {
        Day day = Scene.lasting(200)
                .with(Calls.at("A", 10).talk(10))
                .with(Team.of("helper", 1).takesAfter(45, "A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(55);
    }

    @Test
    void after_keepsAnAgentWhoBecomesFreeSoonerFromIt() {
        // The helper is free at 30; contact 2, waiting since 10, is its at 55 and not before.
        Day day = Scene.lasting(200)
                .with(Calls.at("B", 0).talk(30))
                .with(Calls.at("A", 10).talk(10))
                .with(Team.of("helper", 1).takes("B").takesAfter(45, "A"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(55);
    }

    @Test
    void after_letsAnAgentWhoBecomesFreeAtThatVeryWaitTakeIt() {
        Day day = Scene.lasting(200)
                .with(Calls.at("B", 0).talk(55))
                .with(Calls.given("A", Call.at(10).talk(10).patience(45)))
                .with(Team.of("helper", 1).takes("B").takesAfter(45, "A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).waited()).isEqualTo(45);
    }

    @Test
    void after_asksEachGroupAtItsOwnWait() {
        // Own desk busy; the first helper, due at 30 s, is busy until 60; the second, due at 40 s, takes it at 50.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0).talk(200), Call.at(10).talk(10)))
                .with(Calls.at("B", 0).talk(60))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("first", 1).takes("B").takesAfter(30, "A"))
                .with(Team.of("second", 1).takesAfter(40, "A"))
                .day();

        assertThat(day.contacts().stream().filter(c -> c.arrival() == 10))
                .extracting(Day.Contact::agent, Day.Contact::answered)
                .containsExactly(tuple("second-1", 50.0));
    }

    @Test
    void after_isLostOnWhoAbandonsBefore() {
        Day day = Scene.lasting(200)
                .with(Calls.given(
                        "A", Call.at(10).talk(10).patience(44), Call.at(20).talk(10)))
                .with(Team.of("helper", 1).takesAfter(45, "A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2).answered()).isEqualTo(65);
    }

    @Test
    void after_lastComeTakesTheLastThatHasWaitedSoLong() {
        // Free at 60: of those of 0, 10 and 40 only the first two have waited 45 s.
        Day day = Scene.lasting(300)
                .contacts(ContactScope.ALL, ContactOrder.LAST_COME)
                .with(Calls.at("B", 0).talk(60))
                .with(Calls.at("A", 0, 10, 40).talk(10))
                .with(Team.of("helper", 1).takes("B").takesAfter(45, "A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 10.0, 0.0, 40.0);
    }

    @Test
    void speed_dividesTalkHoldAndWrap() {
        // 60, 12 and 24 s at 1.2 times the speed: 50, 10 and 20 s.
        Day day = Scene.lasting(200)
                .with(Calls.given("A", Call.at(10).talk(60).hold(12).wrap(24)))
                .with(Team.of("desk", 1).takesAtSpeed(1.2, "A"))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(50);
        assertThat(day.contact(1).hold()).isEqualTo(10);
        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(90);
        assertThat(day.seconds("desk-1", StaffFact.TALKING)).isEqualTo(50);
        assertThat(day.seconds("desk-1", StaffFact.HOLDING)).isEqualTo(10);
        assertThat(day.seconds("desk-1", StaffFact.WRAPPING)).isEqualTo(20);
    }

    @Test
    void speed_isThatOfTheGroupAndTheType() {
        // Everybody is busy with one contact of each type; only the second group is faster, with B alone.
        Day day = Scene.lasting(200)
                .with(Calls.at("A", 10, 20).talk(60))
                .with(Calls.at("B", 110, 120).talk(60))
                .with(Team.of("first", 1).takes("A", "B"))
                .with(Team.of("second", 1).takes("A").takesAtSpeed(1.2, "B"))
                .day();

        assertThat(day.contacts())
                .extracting(Day.Contact::agent)
                .containsExactly("first-1", "second-1", "first-1", "second-1");
        assertThat(day.contacts()).extracting(Day.Contact::talk).containsExactly(60.0, 60.0, 60.0, 50.0);
    }

    @Test
    void speed_isRoundedHalfUpToTheMicrosecond() {
        // 1 us / 0.4 = 2.5 us, rounded to 3; 1 us / 1.5 = 0.67 us, rounded to 1.
        Day day = Scene.lasting(200)
                .with(Calls.given("A", Call.at(10).talk(1e-6)))
                .with(Calls.given("B", Call.at(20).talk(1e-6)))
                .with(Team.of("desk", 1).takesAtSpeed(0.4, "A").takesAtSpeed(1.5, "B"))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(3e-6);
        assertThat(day.contact(2).talk()).isEqualTo(1e-6);
    }

    @Test
    void preferenceAmongGroups_isTheContactsOwnThenTheFiles() {
        // All idle. A asks third, then first; contact 3 gets second, which it hasn't named; B goes by the file.
        Day day = Scene.lasting(100)
                .agents(AgentScope.PREFERENCE, AgentOrder.LONGEST_IDLE)
                .with(Calls.at("A", 10, 11, 12).talk(50).prefers("third", "first"))
                .with(Calls.at("B", 90).talk(5))
                .with(Team.of("first", 1).takes("A", "B"))
                .with(Team.of("second", 1).takes("A", "B"))
                .with(Team.of("third", 1).takes("A", "B"))
                .day();

        assertThat(day.contact(1).agent()).isEqualTo("third-1");
        assertThat(day.contact(2).agent()).isEqualTo("first-1");
        assertThat(day.contact(3).agent()).isEqualTo("second-1");
        assertThat(day.contact(4).agent()).isEqualTo("first-1");
    }

    @Test
    void withoutPreference_theLongestIdleOfAllGroupsAnswers() {
        // Both have signed in at 0: the first in the file; then second-1, idle since 0, before first-1, idle since 20.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10, 30).talk(10).prefers("first"))
                .with(Team.of("first", 1).takes("A"))
                .with(Team.of("second", 1).takes("A"))
                .day();

        assertThat(day.contact(1).agent()).isEqualTo("first-1");
        assertThat(day.contact(2).agent()).isEqualTo("second-1");
    }

    @Test
    void preferenceAmongTypes_isTheOrderOfSkills() {
        // A has waited longer, but the desk prefers B; the longest wait decides among those of B.
        Day day = Scene.lasting(200)
                .contacts(ContactScope.PREFERENCE, ContactOrder.LONGEST_WAIT)
                .with(Calls.at("A", 0, 10).talk(50))
                .with(Calls.at("B", 20, 30).talk(10))
                .with(Team.of("desk", 1).takes("B", "A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 20.0, 30.0, 10.0);
    }

    @Test
    void preferenceAmongTypes_passesOverWhatMayNotBeTakenYet() {
        // Free at 50, the desk prefers A after 45 s of waiting; A has waited 40 s, so B it is.
        Day day = Scene.lasting(200)
                .contacts(ContactScope.PREFERENCE, ContactOrder.LONGEST_WAIT)
                .with(Calls.at("B", 0, 20).talk(50))
                .with(Calls.at("A", 10).talk(10))
                .with(Team.of("desk", 1).takesAfter(45, "A").takes("B"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 20.0, 10.0);
    }
}
