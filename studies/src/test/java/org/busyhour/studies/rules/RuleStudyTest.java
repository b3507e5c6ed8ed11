package org.busyhour.studies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** What rules did, worked by hand: one agent, four calls of 100 s, somebody at home who may be called up. */
class RuleStudyTest {
    private static final Plan TWICE = new Plan(1, 2, 1);

    /**
     * Calls at 0, 10, 20 and 500. Two wait at 20; who is called comes at 50 and takes the call of 10, with which the
     * rule ends, and may go at 50 + 200. Waits are 0, 40, 80, 0 instead of 0, 90, 180, 0.
     */
    @Test
    void callUp_isToldWithItsCostAndGain() {
        RuleOutcome outcome = only(desk(0, callUp(200)));

        assertThat(outcome.rule().name()).isEqualTo("help");
        assertThat(outcome.firings())
                .containsExactly(
                        new Firing(
                                1, 0, s(20), s(50), 0, 2, 1, 1, s(200), OptionalDouble.of(2), Firing.Forgone.NOTHING),
                        new Firing(
                                2, 0, s(20), s(50), 0, 2, 1, 1, s(200), OptionalDouble.of(2), Firing.Forgone.NOTHING));
        assertThat(mean(outcome, RuleMeasure.FIRED)).isEqualTo(1);
        assertThat(mean(outcome, RuleMeasure.IN_FORCE)).isEqualTo(30);
        assertThat(mean(outcome, RuleMeasure.CALLED)).isEqualTo(1);
        assertThat(mean(outcome, RuleMeasure.CALLED_TIME)).isEqualTo(200);
        // 200 s of an hour that costs 36.
        assertThat(mean(outcome, RuleMeasure.CALL_UP_COST)).isEqualTo(2, within(1e-12));
        assertThat(outcome.gain(Speed.ASA).orElseThrow().difference().base()).isEqualTo(67.5);
        assertThat(outcome.gain(Speed.ASA).orElseThrow().difference().whatIf()).isEqualTo(30);
        assertThat(outcome.gain(People.COST).orElseThrow().difference().value()).isEqualTo(2, within(1e-12));
    }

    @Test
    void firingsOfTheWarmUp_dontCount() {
        RuleOutcome outcome = only(desk(100, callUp(200)));

        assertThat(outcome.firings()).isEmpty();
        assertThat(mean(outcome, RuleMeasure.FIRED)).isZero();
        assertThat(mean(outcome, RuleMeasure.CALLED_TIME)).isZero();
    }

    /** Without either of them the other one is still there. */
    @Test
    void eachRule_isTakenAwayAlone() {
        Rule alert = new Rule("alert", waiting(0), Optional.empty(), List.of(new Action.Alert()), Rule.Restraint.NONE);
        List<RuleOutcome> outcomes = outcomes(desk(0, alert, callUp(200)));

        assertThat(outcomes).extracting(outcome -> outcome.rule().name()).containsExactly("alert", "help");
        assertThat(gain(outcomes.get(0))).isZero();
        assertThat(gain(outcomes.get(1))).isEqualTo(-37.5);
        // From 10 to 100 with both rules, the call of 20 waiting last; nobody is called.
        assertThat(mean(outcomes.get(0), RuleMeasure.IN_FORCE)).isEqualTo(90);
        assertThat(mean(outcomes.get(0), RuleMeasure.CALL_UP_COST)).isZero();
    }

    @Test
    void withoutRules_nothingIsSimulated() {
        assertThat(outcomes(desk(0))).isEmpty();
    }

    private static double gain(RuleOutcome outcome) {
        return outcome.gain(Speed.ASA).orElseThrow().difference().value();
    }

    private static Rule callUp(double stay) {
        return new Rule(
                "help",
                waiting(1),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Constant(30), 1, s(stay))),
                Rule.Restraint.NONE);
    }

    private static Condition waiting(int more) {
        return new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.ABOVE, more, 0);
    }

    private static RuleOutcome only(Model model) {
        return outcomes(model).get(0);
    }

    private static List<RuleOutcome> outcomes(Model model) {
        return new RuleStudy(Replications.run(model, TWICE, Progress.NONE), TWICE).outcomes();
    }

    private static double mean(RuleOutcome outcome, RuleMeasure measure) {
        return outcome.value(measure).orElseThrow().mean();
    }

    private static long s(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static Model desk(double warmUp, Rule... rules) {
        TraceTable.Builder rows = new TraceTable.Builder();
        for (double at : List.of(0.0, 10.0, 20.0, 500.0)) {
            long blank = TraceTable.BLANK;
            rows.add(s(at), blank, blank, blank, blank, blank);
        }
        ContactType calls = new ContactType(
                "calls",
                new ArrivalProcess.Trace(rows.build()),
                Work.talk(new Constant(100)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1).withOnCall(1),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.of(36));
        Timeline timeline = new Timeline(List.of(0L), s(1000), s(1000), Timeline.AtClose.SERVE, s(warmUp));
        return new Model(timeline, List.of(calls), List.of(desk), Routing.DEFAULT, OptionalInt.empty())
                .withRules(new ArrayList<>(List.of(rules)));
    }
}
