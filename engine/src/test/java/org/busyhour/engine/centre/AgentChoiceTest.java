package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Which idle agent a contact takes. */
class AgentChoiceTest {
    private static final double FALSE_ALARM = 0.001;

    @Test
    void longestIdle_tiesGoByTheOrderOfTheFile() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10, 11, 12).talk(50))
                .with(three())
                .day();

        assertThat(agents(day)).containsExactly("Ann", "Bob", "Cid");
    }

    @Test
    void longestIdle_isTheOneWhoseLastContactEndedFirst() {
        // Ann is free since 40, Bob since 31, Cid since 22.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(30),
                        Call.at(11).talk(20),
                        Call.at(12).talk(10),
                        Call.at(50).talk(20),
                        Call.at(51).talk(21),
                        Call.at(52).talk(22)))
                .with(three())
                .day();

        assertThat(day.contact(4).agent()).isEqualTo("Cid");
        assertThat(day.contact(5).agent()).isEqualTo("Bob");
        assertThat(day.contact(6).agent()).isEqualTo("Ann");
    }

    @Test
    void longestIdle_countsThroughABreak() {
        // Ann's contact ends at 20, her break is from 25 to 45; Bob's contact ends at 31: Ann is idle longer.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(10),
                        Call.at(11).talk(20),
                        Call.at(50).talk(10)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100).rest(25, 20))
                        .person("Bob", Shift.from(0, 100))
                        .takes("A"))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("Ann");
    }

    @Test
    void longestIdle_countsFromSigningIn() {
        // Bob signs in at 20, Ann's contact ends at 25.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(15),
                        Call.at(50).talk(10),
                        Call.at(51).talk(10)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100))
                        .person("Bob", Shift.from(20, 100))
                        .takes("A"))
                .day();

        assertThat(day.contact(2).agent()).isEqualTo("Bob");
        assertThat(day.contact(3).agent()).isEqualTo("Ann");
    }

    @Test
    void longestIdle_ofSeveralGroups() {
        // Cid, of the second group, is free since 22, before Ann (40) and Bob (31) of the first.
        Day day = Scene.lasting(100)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(30),
                        Call.at(11).talk(20),
                        Call.at(12).talk(10),
                        Call.at(50).talk(20),
                        Call.at(51).talk(21)))
                .with(Team.people("first")
                        .person("Ann", Shift.from(0, 100))
                        .person("Bob", Shift.from(0, 100))
                        .takes("A"))
                .with(Team.people("second").person("Cid", Shift.from(0, 100)).takes("A"))
                .day();

        assertThat(day.contact(4).agent()).isEqualTo("Cid");
        assertThat(day.contact(5).agent()).isEqualTo("Bob");
    }

    @Test
    void leastOccupied_isTheLowestShareOfHandlingWhenLastFree() {
        // Ann handles 30 of 40 s until 40 (75 %), Bob 10 of 21 s until 21 (48 %), Cid 5 of 17 s until 17 (29 %). At 60
        // Cid answers, until 90: 35 of 90 s (39 %). At 61 Bob answers, until 62: 11 of 62 s (18 %). So at 91 Bob is
        // next, for a second: 12 of 92 s (13 %), and again at 93; then Cid (39 %) at 93.5 and Ann at last.
        Day day = Scene.lasting(100)
                .agents(AgentScope.ALL, AgentOrder.LEAST_OCCUPIED)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(30),
                        Call.at(11).talk(10),
                        Call.at(12).talk(5),
                        Call.at(60).talk(30),
                        Call.at(61).talk(1),
                        Call.at(91).talk(1),
                        Call.at(93).talk(5),
                        Call.at(93.5).talk(5),
                        Call.at(94).talk(5)))
                .with(three())
                .day();

        List<String> agents = day.contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .map(Day.Contact::agent)
                .toList();
        assertThat(agents).containsExactly("Ann", "Bob", "Cid", "Cid", "Bob", "Bob", "Bob", "Cid", "Ann");
    }

    @Test
    void roundRobin_isTheNextInTheFileAfterTheLastOne() {
        // Ann, Bob, Cid, and again Ann; Bob is busy, so Cid, then Ann.
        Day day = Scene.lasting(100)
                .agents(AgentScope.ALL, AgentOrder.ROUND_ROBIN)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(1),
                        Call.at(20).talk(50),
                        Call.at(30).talk(1),
                        Call.at(40).talk(1),
                        Call.at(50).talk(1),
                        Call.at(60).talk(1)))
                .with(three())
                .day();

        assertThat(day.contacts().stream()
                        .sorted(Comparator.comparingLong(Day.Contact::id))
                        .map(Day.Contact::agent))
                .containsExactly("Ann", "Bob", "Cid", "Ann", "Cid", "Ann");
    }

    @Test
    void roundRobin_withinTheGroupThatIsPreferred() {
        // A goes round the first group, B round the second, each with its own last one.
        Day day = Scene.lasting(100)
                .agents(AgentScope.PREFERENCE, AgentOrder.ROUND_ROBIN)
                .with(Calls.at("A", 10, 20, 30, 40).talk(1))
                .with(Calls.at("B", 15, 25, 35).talk(1))
                .with(Team.of("first", 3).takes("A"))
                .with(Team.of("second", 2).takes("B"))
                .day();

        assertThat(agents(day))
                .containsExactly("first-1", "second-1", "first-2", "second-2", "first-3", "second-1", "first-1");
    }

    @Test
    void random_isUniformOverTheIdleAgentsOfAllGroups() {
        // 6000 contacts that always find two and three idle agents: 1200 each; chi-square with 4 degrees of freedom.
        int contacts = 6000;
        Day day = Scene.lasting(10 * contacts + 10)
                .agents(AgentScope.ALL, AgentOrder.RANDOM)
                .with(Calls.arriving("A", new ArrivalProcess.Renewal(new Distribution.Constant(10)))
                        .talk(1))
                .with(Team.of("first", 2).takes("A"))
                .with(Team.of("second", 3).takes("A"))
                .day();

        double chiSquare = 0;
        for (String agent : List.of("first-1", "first-2", "second-1", "second-2", "second-3")) {
            double expected = contacts / 5.0;
            double difference = day.count(agent, StaffFact.ANSWERED) - expected;
            chiSquare += difference * difference / expected;
        }
        assertThat(chiSquare).isBetween(quantile(4, FALSE_ALARM / 2), quantile(4, 1 - FALSE_ALARM / 2));
    }

    @Test
    void random_doesNotFollowFromTheChoiceBefore() {
        // Pairs of one choice and the next of two agents: four cells of 1500; chi-square with 3 degrees of freedom.
        int contacts = 6001;
        Day day = Scene.lasting(10 * contacts + 10)
                .agents(AgentScope.PREFERENCE, AgentOrder.RANDOM)
                .with(Calls.arriving("A", new ArrivalProcess.Renewal(new Distribution.Constant(10)))
                        .talk(1))
                .with(Team.of("desk", 2).takes("A"))
                .day();

        List<String> agents = agents(day);
        int[] cells = new int[4];
        for (int i = 1; i < agents.size(); i++) {
            cells[
                    2 * (agents.get(i - 1).equals("desk-1") ? 0 : 1)
                            + (agents.get(i).equals("desk-1") ? 0 : 1)]++;
        }
        double chiSquare = 0;
        for (int cell : cells) {
            chiSquare += (cell - 1500.0) * (cell - 1500.0) / 1500.0;
        }
        assertThat(chiSquare).isLessThan(quantile(3, 1 - FALSE_ALARM));
    }

    private static double quantile(int degrees, double share) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(share);
    }

    private static List<String> agents(Day day) {
        return day.contacts().stream().map(Day.Contact::agent).toList();
    }

    private static Team three() {
        return Team.people("desk")
                .person("Ann", Shift.from(0, 100))
                .person("Bob", Shift.from(0, 100))
                .person("Cid", Shift.from(0, 100))
                .takes("A");
    }
}
