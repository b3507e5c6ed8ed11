package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class ListenTest {
    /** Ann is at work from 10 to 90, with a break at 30 that waits for her contact; Bob helps from a wait of 5 on. */
    private static final Model CENTRE = Scene.lasting(100)
            .with(Calls.given("calls", Call.at(20).talk(15), Call.at(25).talk(10)))
            .with(Team.people("first")
                    .person("Ann", Shift.from(10, 90).rest(30, 8))
                    .takes("calls"))
            .with(Team.of("second", 1).takesAfter(5, "calls"))
            .model();

    /** Writes down what is rare. */
    private static final class Rare implements Observer {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void signedIn(long now, int agent) {
            hear(now, agent, "comes");
        }

        @Override
        public void signedOut(long now, int agent) {
            hear(now, agent, "leaves");
        }

        @Override
        public void asked(long now, int slot, int agent) {
            hear(now, agent, "is asked");
        }

        @Override
        public void pauses(long now, int agent, AgentState state, long due, long until) {
            hear(now, agent, state + " due " + due / Ticks.PER_SECOND + " until " + until / Ticks.PER_SECOND);
        }

        private void hear(long now, int agent, String what) {
            heard.add(now / Ticks.PER_SECOND + " " + agent + " " + what);
        }
    }

    @Test
    void listener_hearsComingPausingAskingAndLeaving() {
        Rare first = new Rare();
        Rare second = new Rare();

        Replications.listen(CENTRE, new Plan(1, 1, 1), 1, new Pair(first, second));

        // Ann has the contact of 20 in hand to 35; that of 25 asks Bob at 30.
        assertThat(first.heard)
                .containsExactly(
                        "0 1 comes",
                        "10 0 comes",
                        "30 1 is asked",
                        "35 0 ON_BREAK due 30 until 43",
                        "90 0 leaves",
                        "100 1 leaves");
        assertThat(second.heard).isEqualTo(first.heard);
    }

    @Test
    void replication_isCountedFrom1() {
        assertThatThrownBy(() -> Replications.listen(CENTRE, new Plan(1, 1, 1), 0, new Rare()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("replication was 0");
    }
}
