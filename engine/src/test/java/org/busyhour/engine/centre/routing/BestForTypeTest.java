package org.busyhour.engine.centre.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

/** Who is fastest or cheapest is found without a look at everybody. */
class BestForTypeTest {
    private static final int MANY = 500;

    private final Model model = Scene.lasting(100)
            .with(Calls.at("A", 10).talk(5))
            .with(Team.of("slow", MANY).takesAtSpeed(0.9, "A"))
            .with(Team.of("quick", MANY).takes("A"))
            .model();
    private final Agents agents = new Agents(model);
    private final GroupSet both = new GroupSet(new int[] {0, 1}, 2, null);
    private final AtomicInteger looks = new AtomicInteger();

    /** Of each group one: of 1,000 who are idle two are looked at. */
    @Test
    void choice_looksAtOneOfEachGroup() {
        IdleAgents idle = all(new Own(agent -> 1 + agent % 7 / 10.0));

        int chosen = idle.choose(both, 0, 0);

        assertThat(looks).hasValue(2);
        assertThat(agents.group(chosen)).isEqualTo(1);
        assertThat(chosen % 7).isEqualTo(6);
    }

    /** Someone of the slow group who is quick enough goes before all of the other one. */
    @Test
    void choice_comparesPeopleAndNotGroups() {
        IdleAgents idle = all(new Own(agent -> agent == 123 ? 1.2 : 1));

        assertThat(idle.choose(both, 0, 0)).isEqualTo(123);
        idle.remove(123);
        assertThat(idle.choose(both, 0, 0)).isEqualTo(MANY);
    }

    /** Of those who are equally quick, in one group or two, whoever is idle longest. */
    @Test
    void ties_goToTheLongestIdle() {
        agents.set(7, Agents.IDLE_SINCE, 10);
        IdleAgents idle = all(new Own(agent -> agent < MANY ? 1 / 0.9 : 1));
        agents.set(MANY + 3, Agents.IDLE_SINCE, -5);
        idle.remove(MANY + 3);
        idle.add(MANY + 3);

        assertThat(idle.choose(both, 0, 0)).isEqualTo(MANY + 3);
    }

    private IdleAgents all(IdleAgents.Speed speed) {
        IdleAgents idle = new BestForType(agents, speed, (agent, type) -> {
            looks.incrementAndGet();
            return -speed.of(agent, type);
        });
        for (int agent = 0; agent < agents.count(); agent++) {
            idle.add(agent);
        }
        return idle;
    }

    /** Speeds of agents beside their groups' skills. */
    private final class Own implements IdleAgents.Speed {
        private final IntToDoubleFunction own;

        Own(IntToDoubleFunction own) {
            this.own = own;
        }

        @Override
        public double of(int agent, int type) {
            return (agents.group(agent) == 0 ? 0.9 : 1) * own(agent);
        }

        @Override
        public double own(int agent) {
            return own.applyAsDouble(agent);
        }
    }
}
