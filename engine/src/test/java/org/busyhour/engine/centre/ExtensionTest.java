package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.junit.jupiter.api.Test;

/** Allocation limits that are extended, worked by hand. */
class ExtensionTest {
    @Test
    void extendedContact_hasSoMuchMore_andIsCutBehindIt() {
        // Of a limit of 30, extended by 10: 25 needs none, 35 gets what it needs, 60 is ended at 40.
        Day day = alone(Calls.given(
                        "A",
                        Call.at(0).talk(25),
                        Call.at(100).talk(35),
                        Call.at(200).talk(60))
                .limit(Limit.end(30).extended(10, 1)));

        assertThat(day.contacts()).extracting(Day.Contact::talk).containsExactly(25.0, 35.0, 40.0);
        assertThat(day.count(0, 1, ContactFact.BREACHES)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.EXTENDED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.FORCED)).isEqualTo(1);
        assertThat(day.kpi(Allocation.EXTENDED)).isEqualTo(2 / 3.0);
        assertThat(day.kpi(Allocation.FORCED)).isEqualTo(1 / 3.0);
    }

    @Test
    void restOfAnExtendedContact_goesOnElsewhere() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0)
                        .talk(60)
                        .limit(Limit.transfer(30, "seniors").extended(10, 1)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("seniors", 1).takesAfter(900, "A"))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(40);
        assertThat(day.partOf(1).talk()).isEqualTo(20);
    }

    @Test
    void extendedHandling_countsTheWrap() {
        // 20 s of talk, 30 of wrap: free at 45, not at 30.
        Day day = alone(Calls.at("A", 0)
                .talk(20)
                .wrap(30)
                .limit(Limit.end(30).countingHandling().extended(15, 1)));

        assertThat(day.contact(1).ended()).isEqualTo(45);
        assertThat(day.count(0, 1, ContactFact.EXTENDED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.FORCED)).isEqualTo(1);
    }

    @Test
    void slowSystems_cutAtTheExtendedLimit() {
        // 30 s of work in 60: cut at 40 of the 50 that it may have.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(30).limit(Limit.end(20).extended(20, 1)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("slow", 100, 0).slows(2, "A"))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(40);
    }

    @Test
    void share_isOfTheContactsThatNeedIt_theSameWhateverTheAgents() {
        // 4,000 contacts past the limit, 60 % extended: an error of 0.0078, five of them.
        double[] instants = new double[4000];
        for (int i = 0; i < instants.length; i++) {
            instants[i] = 100 * i;
        }
        Calls calls = Calls.at("A", instants).talk(60).limit(Limit.end(30).extended(10, 0.6));
        Day one = Scene.lasting(500_000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
        Day two = Scene.lasting(500_000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("others", 3).takes("A").whenIdle("filing", new Constant(7)))
                .day();

        assertThat(one.kpi(Allocation.EXTENDED)).isCloseTo(0.6, within(0.039));
        assertThat(two.contacts())
                .extracting(Day.Contact::talk)
                .isEqualTo(one.contacts().stream().map(Day.Contact::talk).toList());
    }

    private static Day alone(Calls calls) {
        return Scene.lasting(1000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }
}
