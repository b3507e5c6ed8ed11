package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.engine.scene.Rules.above;
import static org.busyhour.engine.scene.Rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Rules;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Whom rules call up, worked by hand: when they come and go, and on whose account. Group 0 is the desk. */
class CallUpsTest {
    @Test
    void calledHeadsOfTwoRules_goInTheOrderInWhichTheyWereCalled() {
        // Three are busy until 100, 100 and 71. The rules let their heads go at 50 and 60: who goes at 71 is the one
        // called first, at 10; the other one, called at 20, is there until 100.
        Model model = Scene.lasting(300)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(100),
                        Call.at(11).talk(89),
                        Call.at(21).talk(50)))
                .with(Team.of("desk", 1).takes("A").onCall(2))
                .with(Rules.during("first", 10, 50, oneMore()))
                .with(Rules.during("second", 20, 60, oneMore()))
                .model();
        double[] called = new double[2];
        Replications.listen(model, new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void calledUp(int rule, long by, int group, int agent, long from, long to) {
                called[rule] += Ticks.toSeconds(to - from);
            }
        });

        assertThat(called).containsExactly(61, 80);
    }

    @Test
    void calledHead_comesAfterTheLeadAndStaysAtTheLeast() {
        // Queue of 2 at 20; one comes at 50 and takes the call of 10 until 150, and stays to 50 + 200 at the least.
        Day day = desk().with(rule(
                        above(Measure.WAITING, 0, 1),
                        new Action.CallUp(0, 1, new Constant(30), 1, Ticks.ofSeconds(200))))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(50);
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isEqualTo(200);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(200);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(1000);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(300);
    }

    @Test
    void calledHead_letsWhoeverIsDoneFirstGo() {
        // Comes at 50 and takes the call of 10, with which the rule ends; one of two goes then, who is done at 100.
        Day day = desk().with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 1, 0)))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isEqualTo(50);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(50);
        assertThat(day.contact(3).answered()).isEqualTo(150);
    }

    @Test
    void calledHeads_areToBeHadDuringTheirTermOnly() {
        // Two wait from 20 on: nobody is there to be called before 60, when nobody calls any more.
        Day day = desk().with(rule(
                        above(Measure.WAITING, 0, 1),
                        new Action.CallUp(
                                0,
                                1,
                                new Constant(30),
                                1,
                                Ticks.ofSeconds(200),
                                Ticks.ofSeconds(60),
                                Ticks.ofSeconds(500))))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isZero();
    }

    @Test
    void calledPerson_finishesOnTheRulesAccount() {
        // Bob comes at 50, with which the rule ends and nothing keeps him but the call in hand, until 150.
        Day day = annAndBob(600, new Action.CallUp(0, 1, new Constant(30), 1, 0));

        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(100);
    }

    /** Called at 20 and there from 120 on, when the rule has ended at 100 and come into force again at 110. */
    @Test
    void whoComesLate_comesForTheFiringThatCalled() {
        Action.CallUp call = new Action.CallUp(0, 1, new Constant(100), 1, Ticks.ofSeconds(60));
        Scene heads =
                late().with(Team.of("desk", 1).takes("A").onCall(1)).with(rule(above(Measure.WAITING, 0, 1), call));
        Scene people = late().with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 1000))
                        .person("Bob", Shift.from(900, 1000)))
                .with(rule(above(Measure.WAITING, 0, 1), call));

        // At work for the call until 180, after which one of two heads goes at 200, and Bob when he is done at 220.
        assertThat(calls(heads)).containsExactly("20: 120 to 180", "20: 180 to 200");
        assertThat(calls(people)).containsExactly("20: 120 to 180", "20: 180 to 220");
    }

    private static Scene late() {
        return Scene.lasting(1000).with(Calls.at("A", 0, 10, 20, 110).talk(100));
    }

    private static List<String> calls(Scene scene) {
        List<String> calls = new ArrayList<>();
        Replications.listen(scene.model(), new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void calledUp(int rule, long by, int group, int agent, long from, long to) {
                calls.add(by / Ticks.PER_SECOND + ": " + from / Ticks.PER_SECOND + " to " + to / Ticks.PER_SECOND);
            }
        });
        return calls;
    }

    @Test
    void calledPerson_isOneWhoIsOff() {
        Day day = annAndBob(600, new Action.CallUp(0, 3, new Constant(30), 1, Ticks.ofSeconds(100)));

        assertThat(day.contact(2).agent()).isEqualTo("Bob");
        assertThat(day.contact(2).answered()).isEqualTo(50);
        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.PAID)).isEqualTo(400);
    }

    @Test
    void ownShift_endsTheCall() {
        // Called from 50 on, on the own shift from 120 on; the least stay would be 300 s.
        Day day = annAndBob(120, new Action.CallUp(0, 1, new Constant(30), 1, Ticks.ofSeconds(300)));

        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(70);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(70);
        assertThat(day.seconds("Bob", StaffFact.PAID)).isEqualTo(880);
        assertThat(day.seconds("Bob", StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.AVAILABLE)).isEqualTo(850);
    }

    @Test
    void whoDoesNotCome_isNotThere() {
        Day day = desk().with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 0, 0)))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
    }

    @Test
    void calledPerson_isOnNoSchedule() {
        // Logged out from 60 to 70, and from 260 to 270 on the rule's call: adherence is of the shift of 0 to 100.
        Day day = Scene.lasting(400)
                .with(Calls.at("A").talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 100))
                        .shrinks(new Shrinkage(
                                0,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Shrinkage.LogOuts(new Constant(60), new Constant(10))),
                                Optional.empty())))
                .with(rule(
                        new Condition.During(List.of(Ticks.ofSeconds(200)), List.of(Ticks.ofSeconds(300))),
                        new Action.CallUp(0, 1, new Constant(0), 1, Ticks.ofSeconds(100))))
                .day();

        assertThat(day.seconds("Ann", StaffFact.LOGGED_OUT)).isEqualTo(20);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(10);
    }

    /** One agent, who works until 100, 200 and 300, and one more on call. */
    private static Scene desk() {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.of("desk", 1).takes("A").onCall(1));
    }

    /** Ann works, and Bob from later on unless two wait before; Ann is busy until 100. */
    private static Day annAndBob(double later, Action.CallUp call) {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 1000))
                        .person("Bob", Shift.from(later, 1000)))
                .with(rule(above(Measure.WAITING, 0, 1), call))
                .day();
    }

    private static Action oneMore() {
        return new Action.CallUp(0, 1, new Constant(0), 1, Ticks.ofSeconds(1));
    }
}
