package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Performance;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Groups that hurry, worked by hand; a bell tells them when. */
class HurryTest {
    private static final Performance HURRIES =
            new Performance(Factors.NONE, 0, Optional.empty(), Optional.empty(), Factors.NONE, true);
    private static final Factors TWICE = new Factors(2, 0);
    private static final Factors HALF_AS_MUCH_MORE = new Factors(1.5, 1);

    /** Tells the first group to hurry, or to stop, when a bell rings; notes the end of all other work. */
    private static final class Alerts implements Observer {
        private final Centre centre;
        private final List<Runnable> orders = new ArrayList<>();
        private final List<Double> ended = new ArrayList<>();
        private final List<Boolean> solved = new ArrayList<>();
        private final int bell;
        private ContactView view;
        private long now;
        private int rung;

        @SuppressWarnings("NullAway.Init") // the view comes with begin
        Alerts(Scene scene, double... bells) {
            Model model = scene.with(Calls.at("bell", bells))
                    .with(Team.of("ringers", 1).takes("bell"))
                    .model();
            centre = new Centre(model, new Roster(model));
            bell = model.types().size() - 1;
        }

        Alerts begins(Factors much) {
            orders.add(() -> desk().begin(0, much, now));
            return this;
        }

        Alerts ends(Factors much) {
            orders.add(() -> desk().end(0, much, now));
            return this;
        }

        Alerts run() {
            centre.run(new Streams(1, 1), this);
            return this;
        }

        private HurryDesk desk() {
            return Objects.requireNonNull(centre.hurry());
        }

        @Override
        public void begin(ContactView contacts) {
            view = contacts;
            rung = 0;
            ended.clear();
        }

        @Override
        public void offered(long instant, int slot) {
            if (view.type(slot) == bell) {
                now = instant;
                orders.get(rung++).run();
            }
        }

        @Override
        public void ended(long instant, int slot, int agent) {
            if (view.type(slot) != bell) {
                ended.add(Ticks.toSeconds(instant));
            }
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
                .with(Team.of("desk", 1).takes("A").performing(HURRIES))
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
                .with(Team.of("desk", 1).takes("A", "B").performing(HURRIES));

        assertThat(new Alerts(scene, 30).begins(TWICE).run().ended).containsExactly(40.0, 55.0);
    }

    @Test
    void severalAtOnce_hurryWithTheOneWhoAnswered() {
        // 20 s by 20, the other 40 in 20; then as usual again for what comes next.
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0, 110).talk(60).needs(2, ""))
                .with(Team.of("desk", 2).takes("A").performing(HURRIES));

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
        return Scene.lasting(1000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A").performing(HURRIES));
    }
}
