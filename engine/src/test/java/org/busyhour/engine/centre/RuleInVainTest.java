package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.engine.scene.Rules.above;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** A rule that does nothing in one of its firings, worked by hand: two crowds come, at 20 and at 520. */
class RuleInVainTest {
    @Test
    void firstFiring_doesNothingAndTheSecondHelps() {
        Day day = crowds().with(chiefsHelp(9).inVain(1)).day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.contact(3).answered()).isEqualTo(200);
        assertThat(day.contact(5).answered()).isEqualTo(520);
        assertThat(told(crowds().with(chiefsHelp(9).inVain(1)).model()))
                .containsExactly("20 fires", "100 ceases", "520 fires", "520 ceases");
    }

    @Test
    void secondFiring_doesNothing() {
        Day day = crowds().with(chiefsHelp(9).inVain(2)).day();

        assertThat(day.contact(2).answered()).isEqualTo(20);
        assertThat(day.contact(5).answered()).isEqualTo(600);
        assertThat(day.contact(6).answered()).isEqualTo(700);
        assertThat(told(crowds().with(chiefsHelp(9).inVain(2)).model()))
                .containsExactly("20 fires", "20 ceases", "520 fires", "600 ceases");
    }

    @Test
    void firingThatNeverComes_changesNothing() {
        Day day = crowds().with(chiefsHelp(9).inVain(3)).day();

        assertThat(day.contact(2).answered()).isEqualTo(20);
        assertThat(day.contact(5).answered()).isEqualTo(520);
    }

    @Test
    void firingInVain_countsAgainstTheMostOfADay() {
        Scene once = crowds().with(chiefsHelp(1).inVain(1));

        assertThat(told(once.model())).containsExactly("20 fires", "100 ceases");
        assertThat(once.day().contact(5).answered()).isEqualTo(600);
    }

    @Test
    void firings_areNumberedOverAllDays() {
        Scene twoDays =
                crowds().intervalsAt(0, 400).daysAt(1).with(chiefsHelp(1).inVain(2));

        assertThat(told(twoDays.model())).containsExactly("20 fires", "20 ceases", "520 fires", "600 ceases");
    }

    @Test
    void firings_areNumberedAnewInEachReplication() {
        Model model = crowds().with(chiefsHelp(9).inVain(1)).model();
        Result result = Replications.run(model, new Plan(1, 2, 1), Progress.NONE);

        // 90 + 180 of the first crowd, 10 + 80 of the second.
        assertThat(result.replications())
                .extracting(tally -> tally.contacts(0, 1, ContactFact.WAIT_ANSWERED))
                .containsExactly(Ticks.ofSeconds(360), Ticks.ofSeconds(360));
    }

    /** What people say to the second call doesn't depend on whether the first one reached them. */
    @Test
    void peopleCalledInVain_answerTheNextCallAsTheyWouldHave() {
        Rule rule = rule(new Action.CallUp(0, 3, new Exponential(10), 0.5, Ticks.ofSeconds(60)), 9);
        List<String> calls = calls(crowds(), rule);
        List<String> second =
                calls.stream().filter(call -> call.startsWith("520 ")).toList();

        assertThat(second).isNotEmpty();
        assertThat(calls).hasSizeGreaterThan(second.size());
        assertThat(calls(crowds(), rule.inVain(1))).isEqualTo(second);
    }

    /** Nobody who has said yes to the first of two call-ups is asked by the second, be it in vain or not. */
    @Test
    void peopleCalledInVain_areAskedOnce() {
        Action.CallUp half = new Action.CallUp(0, 2, new Exponential(10), 0.5, Ticks.ofSeconds(60));
        Rule rule = new Rule(
                "rule", above(Measure.WAITING, 0, 1), Optional.empty(), List.of(half, half), Rule.Restraint.NONE);
        List<String> calls = calls(crowds(), rule);

        assertThat(calls(crowds(), rule.inVain(1)))
                .isEqualTo(
                        calls.stream().filter(call -> call.startsWith("520 ")).toList());
    }

    /** The desk works until 100, 200, 300, and until 600, 700, 800; two wait from 20 and from 520 on. */
    private static Scene crowds() {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20, 500, 510, 520).talk(100))
                .with(Team.of("desk", 1).takes("A").onCall(6))
                .with(Team.of("chiefs", 1).takesByRule("A"));
    }

    private static Rule chiefsHelp(int mostPerDay) {
        return rule(new Action.Access(1, 0, true), mostPerDay);
    }

    private static Rule rule(Action action, int mostPerDay) {
        return new Rule(
                "rule",
                above(Measure.WAITING, 0, 1),
                Optional.empty(),
                List.of(action),
                new Rule.Restraint(new Constant(0), 1, OptionalInt.of(mostPerDay), OptionalDouble.empty()));
    }

    private static List<String> told(Model model) {
        List<String> told = new ArrayList<>();
        Replications.listen(model, new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void fires(long now, int place, int threshold, double value) {
                told.add(now / Ticks.PER_SECOND + " fires");
            }

            @Override
            public void ceases(long now, int place) {
                told.add(now / Ticks.PER_SECOND + " ceases");
            }
        });
        return told;
    }

    private static List<String> calls(Scene scene, Rule rule) {
        List<String> calls = new ArrayList<>();
        Replications.listen(scene.with(rule).model(), new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void called(long now, int place, int agent, long comes) {
                calls.add(now / Ticks.PER_SECOND + " " + agent + " comes " + comes);
            }
        });
        return calls;
    }
}
