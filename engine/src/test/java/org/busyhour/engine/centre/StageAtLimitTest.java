package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

/** Contacts that go on to a stage when their time is over. */
class StageAtLimitTest {
    private static final int EXPERTS = 1;
    private static final int CHECK = 2;

    @Test
    void whoIsCut_goesOnToTheStage_whileTheAgentWrapsUp() {
        // 1: answered 0, cut 60, wrap to 70; experts 60 to 100. 2: answered 70, done 100, wrap to 110.
        Day day = scene(Calls.given("A", Call.at(0).talk(100), Call.at(70).talk(30))
                        .wrap(10)
                        .limit(Limit.goOn(60, "experts")))
                .day();

        assertThat(day.contact(1, 0).ended()).isEqualTo(70);
        assertThat(day.contact(1, EXPERTS).arrival()).isEqualTo(60);
        assertThat(day.contact(1, EXPERTS).ended()).isEqualTo(100);
        assertThat(day.contact(2, 0).ended()).isEqualTo(110);
        assertThat(day.kpi(Demand.HANDLED)).isEqualTo(3);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(2);
        assertThat(day.kpi(Demand.TRANSFERS)).isEqualTo(1);
        assertThat(day.kpi(Allocation.FORCED)).isEqualTo(0.5);
        assertThat(day.kpi(Stages.JOURNEYS)).isEqualTo(2);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo((100 + 30) / 2.0);
        assertThat(day.kpi(Stages.JOURNEY_ANSWERS)).isEqualTo(1.5);
    }

    @Test
    void whereTheWrapCounts_theAgentIsFreeAtTheLimit() {
        Day day = scene(Calls.at("A", 0)
                        .talk(100)
                        .wrap(10)
                        .limit(Limit.goOn(60, "experts").countingHandling()))
                .day();

        assertThat(day.contact(1, 0).ended()).isEqualTo(60);
        assertThat(day.contact(1, EXPERTS).arrival()).isEqualTo(60);
    }

    @Test
    void whoIsCut_goesWhereTheLimitSays_notWhereTheOthersGo() {
        Day day = scene(Calls.given("A", Call.at(0).talk(100), Call.at(200).talk(50))
                        .next("check", 1)
                        .limit(Limit.goOn(60, "experts")))
                .day();

        assertThat(day.kpi(Demand.OFFERED, "", new Scope(Scope.Kind.TYPE, EXPERTS, "experts")))
                .isEqualTo(1);
        assertThat(day.kpi(Demand.OFFERED, "", new Scope(Scope.Kind.TYPE, CHECK, "check")))
                .isEqualTo(1);
        assertThat(day.contact(1, EXPERTS).arrival()).isEqualTo(60);
        assertThat(day.contact(2, CHECK).arrival()).isEqualTo(250);
    }

    @Test
    void stage_mayHaveALimitOfItsOwn() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(100).limit(Limit.goOn(60, "experts")))
                .with(Calls.stage("experts").talk(40).limit(Limit.goOn(30, "check")))
                .with(Calls.stage("check").talk(20))
                .with(Team.of("desk", 1).takes("A", "experts", "check"))
                .day();

        assertThat(day.contact(1, EXPERTS).ended()).isEqualTo(90);
        assertThat(day.contact(1, CHECK).ended()).isEqualTo(110);
        assertThat(day.kpi(Stages.JOURNEYS)).isEqualTo(1);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo(110);
        assertThat(day.kpi(Stages.JOURNEY_ANSWERS)).isEqualTo(3);
    }

    @Test
    void line_isHeldOnTheWayToAStageOnTheLine_andFreeOnTheWayToAnother() {
        Calls calls =
                Calls.given("A", Call.at(0).talk(100), Call.at(80).talk(10)).limit(Limit.goOn(60, "experts"));
        Day live = scene(calls).trunks(1).day();
        Day away = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(80).talk(10))
                        .limit(Limit.goOn(60, "experts")))
                .with(Calls.stage("experts").away(new Constant(50)).talk(40))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("top", 1).takes("experts"))
                .trunks(1)
                .day();

        assertThat(live.contact(2, 0).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(away.contact(2, 0).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(away.contact(1, EXPERTS).arrival()).isEqualTo(110);
    }

    @Test
    void limit_leadsToNoStageAtWhichAgentsHandOver_andToNothingElse() {
        Calls calls = Calls.at("A", 0).talk(100).limit(Limit.goOn(60, "experts"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scene.lasting(1000)
                        .with(calls)
                        .with(Calls.stage("experts").handedOver(new Constant(5)).talk(40))
                        .with(Team.of("desk", 2).takes("A", "experts"))
                        .day())
                .withMessageContaining("stage at the limit of A, to which agents hand over");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scene.lasting(1000)
                        .with(Calls.at("A", 0).talk(100).limit(Limit.goOn(60, "B")))
                        .with(Calls.at("B", 0).talk(40))
                        .with(Team.of("desk", 2).takes("A", "B"))
                        .day())
                .withMessageContaining("stage at the limit of A");
    }

    private static Scene scene(Calls calls) {
        return Scene.lasting(1000)
                .with(calls)
                .with(Calls.stage("experts").talk(40))
                .with(Calls.stage("check").talk(20))
                .with(Team.of("desk", 1).takes("A", "check"))
                .with(Team.of("top", 1).takes("experts"));
    }
}
