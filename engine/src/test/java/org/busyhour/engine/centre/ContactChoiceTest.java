package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

/** Which waiting contact an agent takes. */
class ContactChoiceTest {
    private static final double FALSE_ALARM = 0.001;

    @Test
    void longestWait_overAllTypes() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 20, 40).talk(50))
                .with(Calls.at("B", 10, 30).talk(10))
                .with(Team.of("desk", 1).takes("B", "A"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
    }

    @Test
    void longestWait_tiesGoByTheGroupsOrder() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 20).talk(50))
                .with(Calls.at("B", 20).talk(10))
                .with(Team.of("desk", 1).takes("B", "A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::type).containsExactly(0, 1, 0);
    }

    @Test
    void lastCome_overAllTypes() {
        Day day = Scene.lasting(300)
                .contacts(ContactScope.ALL, ContactOrder.LAST_COME)
                .with(Calls.at("A", 0, 20, 40).talk(50))
                .with(Calls.at("B", 10, 30).talk(50))
                .with(Team.of("desk", 1).takes("B", "A"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 40.0, 30.0, 20.0, 10.0);
    }

    @Test
    void lastCome_withinThePreferredType() {
        Day day = Scene.lasting(400)
                .contacts(ContactScope.PREFERENCE, ContactOrder.LAST_COME)
                .with(Calls.at("A", 0, 20, 40).talk(50))
                .with(Calls.at("B", 10, 30).talk(50))
                .with(Team.of("desk", 1).takes("B", "A"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 30.0, 10.0, 40.0, 20.0);
    }

    @Test
    void priority_isThatOfTheTypeThenTheLongestWait() {
        Day day = Scene.lasting(300)
                .contacts(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT)
                .with(Calls.at("A", 0, 10, 20).talk(50))
                .with(Calls.at("B", 30).talk(10).priority(1))
                .with(Calls.at("C", 5, 25).talk(10))
                .with(Team.of("desk", 1).takes("C", "A", "B"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 30.0, 5.0, 10.0, 20.0, 25.0);
    }

    @Test
    void priority_ofATraceGoesBeforeThatOfItsType() {
        // Within one type: 2 before 3 before the type's own 5 before 9.
        Day day = Scene.lasting(300)
                .contacts(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT)
                .with(Calls.given(
                                "A",
                                Call.at(0),
                                Call.at(1).priority(9),
                                Call.at(2).priority(3),
                                Call.at(3),
                                Call.at(4).priority(2),
                                Call.at(5).priority(3))
                        .talk(10))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 4.0, 2.0, 5.0, 3.0, 1.0);
    }

    @Test
    void priority_meansNothingWhereAgentsLookAtTheWaitAlone() {
        Day day = Scene.lasting(300)
                .with(Calls.given(
                                "A",
                                Call.at(0),
                                Call.at(1).priority(9),
                                Call.at(2).priority(1))
                        .talk(10))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void priority_thenLastCome() {
        Day day = Scene.lasting(300)
                .contacts(ContactScope.PRIORITY, ContactOrder.LAST_COME)
                .with(Calls.at("A", 0, 1, 2).talk(10))
                .with(Calls.at("B", 3, 4).talk(10).priority(1))
                .with(Calls.at("C", 1.5).talk(10))
                .with(Team.of("desk", 1).takes("C", "A", "B"))
                .day();

        assertThat(arrivals(day)).containsExactly(0.0, 4.0, 3.0, 2.0, 1.5, 1.0);
    }

    @Test
    void random_isUniformOverAllWhoWait() {
        // Every 1000 s the desk talks for 100 s while three of A and one of B come: each is the next one with chance
        // 1/4.
        assertUniform(ContactScope.ALL, 5, 5, 4);
    }

    @Test
    void random_isUniformOverTheMostUrgent() {
        assertUniform(ContactScope.PRIORITY, 5, 5, 4);
        assertUniform(ContactScope.PRIORITY, 4, 5, 3);
    }

    @Test
    void random_isUniformOverThePreferredType() {
        assertUniform(ContactScope.PREFERENCE, 5, 5, 3);
    }

    private static void assertUniform(ContactScope scope, int priorityOfA, int priorityOfB, int candidates) {
        int rounds = 2000;
        Call[] first = new Call[4 * rounds];
        double[] other = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            first[4 * i] = Call.at(1000 * i).talk(100);
            for (int j = 1; j < 4; j++) {
                first[4 * i + j] = Call.at(1000 * i + j).talk(10);
            }
            other[i] = 1000 * i + 4;
        }
        Day day = Scene.lasting(1000 * rounds)
                .contacts(scope, ContactOrder.RANDOM)
                .with(Calls.given("A", first).priority(priorityOfA))
                .with(Calls.at("B", other).talk(10).priority(priorityOfB))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        int[] next = new int[5];
        day.contacts().stream()
                .filter(c -> c.answered() % 1000 == 100)
                .forEach(c -> next[(int) (c.arrival() % 1000)]++);
        double chiSquare = 0;
        double expected = rounds / (double) candidates;
        for (int j = 1; j <= candidates; j++) {
            chiSquare += (next[j] - expected) * (next[j] - expected) / expected;
        }
        assertThat(chiSquare)
                .isLessThan(ChiSquaredDistribution.of(candidates - 1).inverseSurvivalProbability(FALSE_ALARM));
    }

    private static List<Double> arrivals(Day day) {
        return day.contacts().stream().map(Day.Contact::arrival).toList();
    }
}
