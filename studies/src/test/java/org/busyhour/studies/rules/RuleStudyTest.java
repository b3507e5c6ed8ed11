package org.busyhour.studies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.ContactTypeDraft;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
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
import org.busyhour.engine.tally.ContactFact;
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
     * A second crowd at 500, 510, 520 and 530: three wait at 550, when somebody comes once more. Waits are 0, 40, 80
     * and 120 instead of 0, 90, 180 and 270.
     */
    @Test
    void eachFiring_isWeighedAlone() {
        assertThat(gains(crowds(0, callUp(200))))
                .containsExactly(new Firing.Gain(0, 0, s(150)), new Firing.Gain(0, 0, s(300)));
        // The first 100 s are the warm-up, in which the first firing falls.
        assertThat(gains(crowds(100, callUp(200)))).containsExactly(new Firing.Gain(0, 0, s(300)));
        // The call of 510 came in the warm-up, though it is answered after it.
        assertThat(gains(crowds(515, callUp(200)))).containsExactly(new Firing.Gain(0, 0, s(250)));
    }

    /** At 90 all is over: the call of 10 has waited for 80 s, unless somebody came at 50; that of 20 waits anyway. */
    @Test
    void whoWaitsToTheEnd_hasWaited() {
        Timeline timeline = new Timeline(List.of(0L), s(90), s(90), Timeline.AtClose.STOP, 0);
        Model model = crowds(0, callUp(200));
        Model stopped = new Model(timeline, model.types(), model.groups(), Routing.DEFAULT, OptionalInt.empty())
                .withRules(model.rules());

        assertThat(gains(stopped)).containsExactly(new Firing.Gain(0, 0, s(40)));
    }

    /** Two calls go on to a stage, where one waits for 30 s and gives up unless somebody comes at once. */
    @Test
    void whoGivesUpAtAStage_isLost() {
        ContactType calls = type("calls", List.of(0.0, 0.0), 10, Patience.INFINITE)
                .draft()
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(1, 1))))
                .done();
        ContactType second = type("second", List.of(), 100, Patience.of(new Constant(30)))
                .draft()
                .journey(new Journey(true, Optional.empty(), List.of()))
                .done();
        AgentGroup first = new AgentGroup(
                "first", Staffing.HeadCount.of(2), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        AgentGroup experts = new AgentGroup(
                "experts",
                Staffing.HeadCount.of(1).withOnCall(1),
                List.of(Skill.of(1)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        Rule help = new Rule(
                "help",
                new Condition.Threshold(new Gauge(Measure.WAITING, 1, 0), Compare.ABOVE, 0, 0),
                Optional.empty(),
                List.of(new Action.CallUp(1, 1, new Constant(25), 1, s(200))),
                Rule.Restraint.NONE);
        Timeline timeline = new Timeline(List.of(0L), s(1000), s(1000), Timeline.AtClose.SERVE, 0);
        Model model = new Model(
                        timeline, List.of(calls, second), List.of(first, experts), Routing.DEFAULT, OptionalInt.empty())
                .withRules(List.of(help));

        // It waits for 25 s, and for longer than the threshold of 20 s, which nobody asks for at a stage.
        assertThat(gains(model)).containsExactly(new Firing.Gain(1, 1, s(5)));
    }

    /** Each call goes on to a stage, where it is answered again at once, an hour later; that isn't another customer. */
    @Test
    void laterStages_arentCounted() {
        ContactType calls = type("calls", List.of(0.0, 10.0, 20.0), 100, Patience.of(new Constant(85)))
                .draft()
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(1, 1))))
                .done();
        ContactType check = type("check", List.of(), 1, Patience.INFINITE)
                .draft()
                .journey(new Journey(true, Optional.of(new Constant(3600)), List.of()))
                .done();
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1).withOnCall(1),
                List.of(Skill.of(0), Skill.of(1)),
                OptionalInt.empty(),
                OptionalDouble.empty());

        // Waits are 0, 40 and 80 instead of 0, 85 in vain, and 80.
        assertThat(gains(centre(8000, 0, List.of(calls, check), desk, callUp(200))))
                .containsExactly(new Firing.Gain(0, 1, s(45)));
    }

    /** If the first firing were not counted in vain, the second crowd would get the help instead. */
    @Test
    void firingInVain_isUsedUp() {
        Rule.Restraint once = new Rule.Restraint(new Constant(0), 1, OptionalInt.of(1), OptionalDouble.empty());
        Rule rule = new Rule("help", waiting(1), Optional.empty(), callUp(200).actions(), once);

        assertThat(gains(crowds(0, rule))).containsExactly(new Firing.Gain(0, 0, s(150)));
    }

    /** Who hangs up after 30 s: with help from 20 on those of 10 and 20 are answered, without it neither is. */
    @Test
    void whoIsAnsweredBecauseOfAFiring_isntLost() {
        Rule atOnce = new Rule(
                "help",
                waiting(1),
                Optional.empty(),
                List.of(new Action.CallUp(0, 2, new Constant(0), 1, s(200))),
                Rule.Restraint.NONE);
        Model impatient = desk(0, List.of(0.0, 10.0, 20.0), Patience.of(new Constant(30)), 2, atOnce);

        // 10 s and 0 s instead of 30 s each.
        assertThat(gains(impatient)).containsExactly(new Firing.Gain(2, 2, s(50)));
    }

    /**
     * One agent, who works on the mail of 0 until 100, and then, while calls wait, on them before the mail of 1: they
     * wait for 98 s and 107 s instead of 198 s and 207 s, with 120 s as the threshold, but the second mail misses its
     * deadline of 205 s by leaving at 220.
     */
    @Test
    void deferredWork_countsByItsDeadline() {
        ContactType mails = type("mails", List.of(0.0, 1.0), 100, Patience.INFINITE)
                .draft()
                .channel(Channel.EMAIL)
                .deadline(Optional.of(Deadline.of(s(205))))
                .done();
        ContactType calls = type("calls", List.of(2.0, 3.0), 10, Patience.INFINITE)
                .draft()
                .serviceLevel(new ServiceLevel(0.8, s(120), 0, ServiceLevel.DEFAULT.formula()))
                .done();
        Rule stop = new Rule(
                "stop", waiting(0), Optional.empty(), List.of(new Action.Access(0, 1, false)), Rule.Restraint.NONE);
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1),
                List.of(Skill.of(0), Skill.of(1)),
                OptionalInt.empty(),
                OptionalDouble.empty());

        assertThat(gains(centre(1000, 0, List.of(calls, mails), desk, stop)))
                .containsExactly(new Firing.Gain(2 - 1, 0, s(200)));
    }

    /** A rule that fires once a day at the most: without that firing a day is as without the rule. */
    @Test
    void gainsOfTheOnlyFirings_areTheDifferenceToTheRunWithoutTheRule() {
        Plan plan = new Plan(5, 30, 2);
        Rule.Restraint once = new Rule.Restraint(new Constant(0), 1, OptionalInt.of(1), OptionalDouble.empty());
        Rule rule = new Rule("help", waiting(5), Optional.empty(), callUp(3600).actions(), once);
        ContactType calls = type("calls", List.of(), 0, Patience.of(new Exponential(180)))
                .draft()
                .arrivals(ArrivalProcess.Poisson.constant(60 / 3600.0, 8 * Ticks.PER_HOUR))
                .work(Work.talk(new Exponential(280)))
                .done();
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(5).withOnCall(1),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        Model model = centre(8 * 3600, 0, List.of(calls), desk, rule);
        Kpis with = Kpis.of(Replications.run(model, plan, Progress.NONE));
        Kpis without = Kpis.of(Replications.run(model.withRules(List.of()), plan, Progress.NONE));

        List<Firing.Gain> gains = new RuleStudy(with.result(), plan)
                .outcomes(Progress.NONE).get(0).firings().stream()
                        .map(firing -> firing.gain().orElseThrow())
                        .toList();
        assertThat(gains).hasSizeGreaterThan(10).hasSizeLessThan(30).anyMatch(gain -> gain.lost() != 0);
        assertThat(sum(gains, Firing.Gain::lost))
                .isEqualTo(total(without, ContactFact.ABANDONED) - total(with, ContactFact.ABANDONED));
        assertThat(sum(gains, Firing.Gain::late)).isEqualTo(late(without) - late(with));
        assertThat(sum(gains, Firing.Gain::waitTicks))
                .isEqualTo(total(without, ContactFact.WAIT_ANSWERED, ContactFact.WAIT_ABANDONED)
                        - total(with, ContactFact.WAIT_ANSWERED, ContactFact.WAIT_ABANDONED));
    }

    private static long sum(List<Firing.Gain> gains, ToLongFunction<Firing.Gain> part) {
        return gains.stream().mapToLong(part).sum();
    }

    private static long late(Kpis kpis) {
        return total(kpis, ContactFact.OFFERED) - total(kpis, ContactFact.ANSWERED_IN_TIME);
    }

    /**
     * Of calls at 0, 10 and 20 that of 10 gives up at 40, and that of 20 at 50, but for what a rule does from 5 to 15.
     */
    @Test
    void whoIsCalledBack_isntLostIfReached() {
        assertThat(gains(helpedFrom5To15(new Action.Offers(0), calledBack(1))))
                .containsExactly(new Firing.Gain(1, 1, s(30)));
        assertThat(gains(helpedFrom5To15(new Action.Offers(0), calledBack(0))))
                .containsExactly(new Firing.Gain(0, 0, s(30)));
    }

    @Test
    void whoNeedsNoAgent_isntLost() {
        Front bot = new Front(Distribution.ZERO, 0, ComesAgain.NEVER, Distribution.ZERO, 1);

        assertThat(gains(helpedFrom5To15(new Action.Contains(0, 1), draft -> draft.front(Optional.of(bot)))))
                .containsExactly(new Firing.Gain(1, 1, s(30)));
    }

    private static UnaryOperator<ContactTypeDraft> calledBack(double reached) {
        return draft -> draft.callback(Optional.of(new Callback(
                new Offer(Offer.What.BY_RULE, 0),
                1,
                Optional.empty(),
                reached,
                1,
                Distribution.ZERO,
                new Constant(10))));
    }

    private static Model helpedFrom5To15(Action action, UnaryOperator<ContactTypeDraft> with) {
        ContactType calls = with.apply(type("calls", List.of(0.0, 10.0, 20.0), 100, Patience.of(new Constant(30)))
                        .draft())
                .done();
        Rule rule = new Rule(
                "rule",
                new Condition.During(List.of(s(5)), List.of(s(15))),
                Optional.empty(),
                List.of(action),
                Rule.Restraint.NONE);
        AgentGroup desk = new AgentGroup(
                "desk", Staffing.HeadCount.of(1), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        return centre(1000, 0, List.of(calls), desk, rule);
    }

    /**
     * An approval a minute after each call, due 100 s later: the second one waits from 160 to 200 if a rule stops them.
     */
    @Test
    void whatIsDueInAStage_isTold() {
        ContactType calls = type("calls", List.of(0.0), 100, Patience.INFINITE)
                .draft()
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(1, 1))))
                .done();
        ContactType check = type("check", List.of(), 1, Patience.INFINITE)
                .draft()
                .channel(Channel.EMAIL)
                .deadline(Optional.of(Deadline.of(s(100))))
                .journey(new Journey(true, Optional.of(new Constant(60)), List.of()))
                .done();
        Rule stop = new Rule(
                "stop",
                new Condition.During(List.of(s(150)), List.of(s(300))),
                Optional.empty(),
                List.of(new Action.Access(0, 1, false)),
                Rule.Restraint.NONE);
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1),
                List.of(Skill.of(0), Skill.of(1)),
                OptionalInt.empty(),
                OptionalDouble.empty());

        assertThat(gains(centre(1000, 0, List.of(calls, check), desk, stop)))
                .containsExactly(new Firing.Gain(-1, 0, 0));
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

    /** Only so many firings of a replication have a twin, those of the warm-up not among them. */
    @Test
    void firingsBehindTheFirstHundred_areNotWeighed() {
        assertThat(weighed(only(manyCrowds(0, callUp(200))))).hasSize(101).endsWith(true, false);
        assertThat(weighed(only(manyCrowds(300, callUp(200))))).hasSize(100).doesNotContain(false);
    }

    /** The first hundred of all rules that do something, in the order of time. */
    @Test
    void firingsOfAllRules_shareTheTwins() {
        Rule alert = new Rule("alert", waiting(0), Optional.empty(), List.of(new Action.Alert()), Rule.Restraint.NONE);
        Rule stop = new Rule(
                "stop", waiting(0), Optional.empty(), List.of(new Action.Access(0, 0, true)), Rule.Restraint.NONE);
        List<RuleOutcome> outcomes = outcomes(manyCrowds(0, alert, stop, callUp(200)));

        List<Boolean> fifty = new ArrayList<>(Collections.nCopies(50, true));
        fifty.addAll(Collections.nCopies(51, false));
        assertThat(outcomes)
                .extracting(RuleStudyTest::weighed)
                .containsExactly(Collections.nCopies(101, true), fifty, fifty);
    }

    /** Of each firing of the second replication whether it is told what it gained. */
    private static List<Boolean> weighed(RuleOutcome outcome) {
        return outcome.firings().stream()
                .filter(firing -> firing.replication() == 2)
                .map(firing -> firing.gain().isPresent())
                .toList();
    }

    /** Three calls at once, 101 times. */
    private static Model manyCrowds(double warmUp, Rule... rules) {
        List<Double> instants = new ArrayList<>();
        for (int crowd = 0; crowd < 101; crowd++) {
            instants.addAll(Collections.nCopies(3, 400.0 * crowd));
        }
        return desk(warmUp, instants, Patience.INFINITE, 1, rules);
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
        Rule alert = new Rule("alert", waiting(0), Optional.empty(), List.of(new Action.Alert()), Rule.Restraint.NONE);
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

    /** What was counted of the only type after the warm-up, over all replications. */
    private static long total(Kpis kpis, ContactFact... facts) {
        return kpis.result().replications().stream()
                .mapToLong(tally -> Stream.of(facts)
                        .mapToLong(fact -> tally.contacts(0, 1, fact))
                        .sum())
                .sum();
    }

    /** What the firings of the only rule gained in the first replication. */
    private static List<Firing.Gain> gains(Model model) {
        return only(model).firings().stream()
                .filter(firing -> firing.replication() == 1)
                .map(firing -> firing.gain().orElseThrow())
                .toList();
    }

    private static Firing firing(int replication, double from, double to, Optional<Firing.Gain> gain) {
        OptionalDouble cost = OptionalDouble.of(2);
        return new Firing(replication, 0, s(from), s(to), 0, 2, 1, 1, s(200), cost, Firing.Forgone.NOTHING, gain);
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
        return new RuleStudy(Replications.run(model, TWICE, Progress.NONE), TWICE).outcomes(Progress.NONE);
    }

    private static double mean(RuleOutcome outcome, RuleMeasure measure) {
        return outcome.value(measure).orElseThrow().mean();
    }

    private static long s(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static Model desk(double warmUp, Rule... rules) {
        return desk(warmUp, List.of(0.0, 10.0, 20.0, 500.0), Patience.INFINITE, 1, rules);
    }

    private static Model crowds(double warmUp, Rule... rules) {
        return desk(warmUp, List.of(0.0, 10.0, 20.0, 500.0, 510.0, 520.0, 530.0), Patience.INFINITE, 1, rules);
    }

    private static Model desk(double warmUp, List<Double> instants, Patience patience, int onCall, Rule... rules) {
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1).withOnCall(onCall),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.of(36));
        double end = instants.get(instants.size() - 1) + 500;
        return centre(end, warmUp, List.of(type("calls", instants, 100, patience)), desk, rules);
    }

    private static ContactType type(String name, List<Double> instants, double talk, Patience patience) {
        TraceTable.Builder rows = new TraceTable.Builder();
        for (double at : instants) {
            long blank = TraceTable.BLANK;
            rows.add(s(at), blank, blank, blank, blank, blank);
        }
        return new ContactType(
                name,
                new ArrivalProcess.Trace(rows.build()),
                Work.talk(new Constant(talk)),
                patience,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static Model centre(double end, double warmUp, List<ContactType> types, AgentGroup desk, Rule... rules) {
        Timeline timeline = new Timeline(List.of(0L), s(end), s(end), Timeline.AtClose.SERVE, s(warmUp));
        return new Model(timeline, types, List.of(desk), Routing.DEFAULT, OptionalInt.empty())
                .withRules(new ArrayList<>(List.of(rules)));
    }
}
