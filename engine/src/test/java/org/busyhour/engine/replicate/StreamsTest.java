package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class StreamsTest {
    @Test
    void streams_nameNoChoiceThatIsNotLeftToChance() {
        assertThat(Replications.streams(model(Routing.DEFAULT, AllocationRule.Then.FINISH)))
                .containsExactly("arrival/A", "talk/A", "hold/A", "wrap/A");
    }

    @Test
    void streams_nameRandomChoicesOfContactsAndOfAgents() {
        Routing random = new Routing(
                Routing.AgentScope.ALL,
                Routing.AgentOrder.RANDOM,
                Routing.ContactScope.ALL,
                Routing.ContactOrder.RANDOM);

        assertThat(Replications.streams(model(random, AllocationRule.Then.CALL_BACK)))
                .containsExactly(
                        "arrival/A",
                        "talk/A",
                        "hold/A",
                        "wrap/A",
                        "agent-choice/A",
                        "case/A",
                        "contact-choice/desk-1",
                        "contact-choice/desk-2");
    }

    @Test
    void streams_nameTheBusynessOfDaysThatDiffer() {
        Model model = Scene.lasting(3600)
                .with(Calls.arriving(
                        "A", ArrivalProcess.Poisson.constant(1, 60).with(Optional.of(new Busyness(0.1, List.of(0L))))))
                .with(Calls.poisson("B", 1))
                .with(Team.of("desk", 1).takes("A", "B"))
                .model();

        assertThat(Replications.streams(model))
                .contains("busyness/A")
                .doesNotContain("busyness/B")
                .doesNotContain("busyness/centre");
    }

    @Test
    void streams_nameTheBusynessInCommon() {
        Model model = Scene.lasting(3600)
                .with(Calls.arriving(
                        "A",
                        ArrivalProcess.Poisson.constant(1, 60).with(Optional.of(new Busyness(0.1, 0.5, List.of(0L))))))
                .with(Team.of("desk", 1).takes("A"))
                .model();

        assertThat(Replications.streams(model)).contains("busyness/A", "busyness/centre");
    }

    private static Model model(Routing routing, AllocationRule.Then then) {
        AllocationRule rule = new AllocationRule(
                60, OptionalLong.empty(), AllocationRule.Counts.HANDLING, then, OptionalInt.empty(), ComesAgain.NEVER);
        ContactType type = new ContactType(
                "A",
                ArrivalProcess.Poisson.constant(1, 100),
                Work.talk(new Distribution.Exponential(1)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.of(rule),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk = new AgentGroup(
                "desk", Staffing.HeadCount.of(2), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        Timeline timeline = new Timeline(List.of(0L), 100, 100, Timeline.AtClose.SERVE, 0);
        return new Model(timeline, List.of(type), List.of(desk), routing, OptionalInt.empty());
    }
}
