package org.busyhour.studies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.busyhour.studies.rules.RuledDesk.TWICE;
import static org.busyhour.studies.rules.RuledDesk.callUp;
import static org.busyhour.studies.rules.RuledDesk.crowds;
import static org.busyhour.studies.rules.RuledDesk.desk;
import static org.busyhour.studies.rules.RuledDesk.only;
import static org.busyhour.studies.rules.RuledDesk.outcomes;
import static org.busyhour.studies.rules.RuledDesk.rule;
import static org.busyhour.studies.rules.RuledDesk.s;
import static org.busyhour.studies.rules.RuledDesk.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;

/** What rules did, worked by hand. */
class RuleStudyTest {
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
                        firing(1, 20, 50, Optional.of(new Firing.Gain(0, 0, s(150)))),
                        firing(2, 20, 50, Optional.of(new Firing.Gain(0, 0, s(150)))));
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

    /**
     * Who is called at 20 comes at 120, when the rule has ended at 100 and fired again at 110, with nobody left to
     * call.
     */
    @Test
    void whoComesLate_countsWithTheFiringThatCalled() {
        Rule rule = new Rule(
                "help",
                waiting(1),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Constant(100), 1, s(60))),
                new Rule.Restraint(new Constant(0), 1, OptionalInt.empty(), OptionalDouble.empty()));
        List<Firing> firings = only(desk(0, List.of(0.0, 10.0, 20.0, 110.0), Patience.INFINITE, 1, rule))
                .firings();

        assertThat(firings.subList(0, 2)).extracting(Firing::from).containsExactly(s(20), s(110));
        assertThat(firings.subList(0, 2)).extracting(Firing::coming).containsExactly(1, 0);
        // One of two goes when the least stay is over at 180, as soon as one of them is done, at 200.
        assertThat(firings.subList(0, 2)).extracting(Firing::calledTicks).containsExactly(s(80), 0L);
    }

    @Test
    void whoIsCalledBySeveralFirings_countsWithEach() {
        assertThat(only(crowds(0, callUp(200))).firings())
                .extracting(Firing::replication, Firing::from, Firing::calledTicks)
                .containsExactly(
                        tuple(1, s(20), s(200)),
                        tuple(1, s(520), s(200)),
                        tuple(2, s(20), s(200)),
                        tuple(2, s(520), s(200)));
    }

    @Test
    void progress_isToldForEveryReplication() {
        Model model = desk(0, callUp(200));
        List<Integer> told = new ArrayList<>();
        new RuleStudy(Replications.run(model, TWICE, Progress.NONE), TWICE).outcomes(told::add);

        assertThat(told).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(RuleStudy.replications(model, 2)).isEqualTo(6);
        assertThat(RuleStudy.replications(desk(0), 2)).isZero();
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
        Rule alert = rule("alert", waiting(0), new Action.Alert());
        List<RuleOutcome> outcomes = outcomes(desk(0, alert, callUp(200)));

        assertThat(outcomes).extracting(outcome -> outcome.rule().name()).containsExactly("alert", "help");
        assertThat(gain(outcomes.get(0))).isZero();
        assertThat(gain(outcomes.get(1))).isEqualTo(-37.5);
        // From 10 to 100 with both rules, the call of 20 waiting last; nobody is called.
        assertThat(mean(outcomes.get(0), RuleMeasure.IN_FORCE)).isEqualTo(90);
        assertThat(mean(outcomes.get(0), RuleMeasure.CALL_UP_COST)).isZero();
        assertThat(outcomes.get(0).firings())
                .allMatch(firing -> firing.gain().equals(Optional.of(Firing.Gain.NOTHING)));
        assertThat(outcomes.get(1).firings())
                .allMatch(firing -> firing.gain().equals(Optional.of(new Firing.Gain(0, 0, s(150)))));
    }

    @Test
    void withoutRules_nothingIsSimulated() {
        assertThat(outcomes(desk(0))).isEmpty();
    }

    private static Firing firing(int replication, double from, double to, Optional<Firing.Gain> gain) {
        OptionalDouble cost = OptionalDouble.of(2);
        return new Firing(replication, 0, s(from), s(to), 0, 2, 1, 1, s(200), cost, Firing.Forgone.NOTHING, gain);
    }

    private static double gain(RuleOutcome outcome) {
        return outcome.gain(Speed.ASA).orElseThrow().difference().value();
    }

    private static double mean(RuleOutcome outcome, RuleMeasure measure) {
        return outcome.value(measure).orElseThrow().mean();
    }
}
