package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Groups that hurry because a rule says so, worked by hand. */
class HurryTest {
    private static final double FOR_GOOD = 900;
    private static final Factors TWICE = new Factors(2, 0);
    private static final Factors HALF_AS_MUCH_MORE = new Factors(1.5, 1);

    /** Lets the first group hurry at some times, and notes the end of all work. */
    private static final class Alerts implements Observer {
        private final Scene scene;
        private final double[] bells;
        private final List<Factors> much = new ArrayList<>();
        private final List<Double> begun = new ArrayList<>();
        private final List<Double> over = new ArrayList<>();
        private final List<Double> ended = new ArrayList<>();
        private final List<Boolean> solved = new ArrayList<>();
        private int rung;
        private @Nullable Centre centre;

        Alerts(Scene scene, double... bells) {
            this.scene = scene;
            this.bells = bells;
        }

        Alerts begins(Factors factors) {
            much.add(factors);
            begun.add(bells[rung++]);
            over.add(FOR_GOOD);
            return this;
        }

        Alerts ends(Factors factors) {
            over.set(much.indexOf(factors), bells[rung++]);
            return this;
        }

        Alerts run() {
            if (centre == null) {
                centre = built();
            }
            ended.clear();
            centre.run(new Streams(1, 1), this);
            return this;
        }

        private Centre built() {
            for (int i = 0; i < much.size(); i++) {
                Condition hours = new Condition.During(
                        List.of(Ticks.ofSeconds(begun.get(i))), List.of(Ticks.ofSeconds(over.get(i))));
                Action hurry = new Action.Hurry(0, much.get(i));
                scene.with(new Rule("rule" + i, hours, Optional.empty(), List.of(hurry), Rule.Restraint.NONE));
            }
            Model model = scene.model();
            return new Centre(model, new Roster(model));
        }

        @Override
        public void ended(long instant, int slot, int agent) {
            ended.add(Ticks.toSeconds(instant));
        }

        @Override
        public void concluded(long instant, int slot, boolean well) {
            solved.add(well);
        }
    }

    @Test
    void workInHand_goesFaster_asLongAsTheHurryLasts() {
        // 40 s by 40; 60 s in the 30 s of hurry; the last 20 from 70 on.
        Alerts alerts = new Alerts(scene(Calls.at("A", 0).talk(120)), 40, 70)
                .begins(TWICE)
                .ends(TWICE)
                .run();

        assertThat(alerts.ended).containsExactly(90.0);
        assertThat(alerts.solved).containsExactly(true);
    }

    @Test
    void whatBegins_isFastFromItsBeginning_andSolvedLessOften() {
        Alerts alerts = new Alerts(scene(Calls.at("A", 0, 60).talk(50)), 55, 500)
                .begins(TWICE)
                .ends(TWICE)
                .run();

        assertThat(alerts.ended).containsExactly(50.0, 85.0);
        assertThat(alerts.solved).containsExactly(true, false);
    }

    @Test
    void severalReasons_addToEachOther_andLeaveNoRoundingBehind() {
        // 10 s by 10, 10 s by 15, 30 s by 25, 15 s by 35, the last 35 from then on.
        Alerts alerts = new Alerts(scene(Calls.at("A", 0).talk(100)), 10, 15, 25, 35)
                .begins(TWICE)
                .begins(HALF_AS_MUCH_MORE)
                .ends(TWICE)
                .ends(HALF_AS_MUCH_MORE)
                .run();

        assertThat(alerts.ended.get(0)).isCloseTo(70, within(1e-5));
    }

    @Test
    void otherGroups_goOnAsUsual() {
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(60))
                .with(Calls.at("B", 0).talk(60))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("others", 1).takes("B"));

        assertThat(new Alerts(scene, 20).begins(TWICE).run().ended).containsExactly(40.0, 60.0);
    }

    @Test
    void limit_sparesWhatIsDoneInTimeNow() {
        // 100 s of work against a limit of 70; from 40 on twice as fast, so done at 70, which is no breach.
        Calls limited = Calls.at("A", 0).talk(100).limit(Limit.callBack(70));
        Alerts alerts = new Alerts(scene(limited), 40).begins(TWICE).run();

        assertThat(alerts.ended).containsExactly(70.0);
    }

    @Test
    void slowSystems_slowThoseWhoHurryToo() {
        // Twice as slow from 10 to 50, twice as fast from 30 on: 10 s by 10, 10 by 30, 20 by 50, then 2 a second.
        Scene scene = scene(Calls.at("A", 0).talk(100))
                .with(Trouble.at("slow", 40, 10).slows(2, "A"));

        assertThat(new Alerts(scene, 30).begins(TWICE).run().ended).containsExactly(80.0);
    }

    @Test
    void interruptedWork_isFasterWhenItIsResumed() {
        // A: 10 s by 10, then laid aside. B: 20 s by 30, then 20 s in 10, to 40. A: 30 s in 15.
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(40))
                .with(Calls.given("B", Call.at(10).talk(40)).interrupting("A"))
                .with(Team.of("desk", 1).takes("A", "B"));

        assertThat(new Alerts(scene, 30).begins(TWICE).run().ended).containsExactly(40.0, 55.0);
    }

    @Test
    void severalAtOnce_hurryWithTheOneWhoAnswered() {
        // 20 s by 20, the other 40 in 20; then as usual again for what comes next.
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0, 110).talk(60).needs(2, ""))
                .with(Team.of("desk", 2).takes("A"));

        assertThat(new Alerts(scene, 20, 100).begins(TWICE).ends(TWICE).run().ended)
                .containsExactly(40.0, 170.0);
    }

    @Test
    void replications_beginWithoutHurry() {
        Alerts alerts = new Alerts(scene(Calls.at("A", 0, 60).talk(50)), 55).begins(TWICE);

        alerts.run();
        alerts.run();

        assertThat(alerts.ended).containsExactly(50.0, 85.0);
    }

    private static Scene scene(Calls calls) {
        return Scene.lasting(1000).with(calls).with(Team.of("desk", 1).takes("A"));
    }
}
