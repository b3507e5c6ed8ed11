package org.busyhour.studies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.studies.rules.RuledDesk.callUp;
import static org.busyhour.studies.rules.RuledDesk.centre;
import static org.busyhour.studies.rules.RuledDesk.crowds;
import static org.busyhour.studies.rules.RuledDesk.desk;
import static org.busyhour.studies.rules.RuledDesk.group;
import static org.busyhour.studies.rules.RuledDesk.manyCrowds;
import static org.busyhour.studies.rules.RuledDesk.only;
import static org.busyhour.studies.rules.RuledDesk.outcomes;
import static org.busyhour.studies.rules.RuledDesk.rule;
import static org.busyhour.studies.rules.RuledDesk.s;
import static org.busyhour.studies.rules.RuledDesk.type;
import static org.busyhour.studies.rules.RuledDesk.waiting;

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
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** What each firing of a rule gained, worked by hand. */
class FiringGainTest {
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
        assertThat(gains(ending(90, Timeline.AtClose.STOP))).containsExactly(new Firing.Gain(0, 0, s(40)));
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
        AgentGroup first = group("first", Staffing.HeadCount.of(2), 0);
        AgentGroup experts = group("experts", Staffing.HeadCount.of(1).withOnCall(1), 1);
        Rule help = rule(
                "help",
                new Condition.Threshold(new Gauge(Measure.WAITING, 1, 0), Compare.ABOVE, 0, 0),
                new Action.CallUp(1, 1, new Constant(25), 1, s(200)));
        Timeline timeline = new Timeline(List.of(0L), s(1000), s(1000), Timeline.AtClose.SERVE, 0);
        Model model = new Model(
                        timeline, List.of(calls, second), List.of(first, experts), Routing.DEFAULT, OptionalInt.empty())
                .withRules(List.of(help));

        // It waits for 25 s, and for longer than the threshold of 20 s, which nobody asks for at a stage.
        assertThat(gains(model)).containsExactly(new Firing.Gain(1, 1, s(5)));
    }

    /** There is room for one to wait: the call of 20 is sent away, unless somebody comes for that of 10 at once. */
    @Test
    void whoFindsNoRoom_isLost() {
        ContactType calls = type("calls", List.of(0.0, 10.0, 20.0), 100, Patience.INFINITE)
                .draft()
                .queueLimit(OptionalInt.of(1))
                .done();

        // Waits are 0, 0 and 80 instead of 0 and 90. At 20 there is nobody left to be called.
        assertThat(gains(centre(1000, 0, List.of(calls), oneAndOneOnCall(), atOnce(waiting(0)))))
                .containsExactly(new Firing.Gain(1, 1, s(10)), Firing.Gain.NOTHING);
    }

    /** Nobody is ready to wait: the call of 10 leaves, unless somebody has come at 0. */
    @Test
    void whoDoesNotWaitAtAll_isLost() {
        ContactType calls = type("calls", List.of(0.0, 10.0, 20.0), 100, new Patience(1, Optional.empty()));
        Condition nobodyFree = new Condition.Threshold(new Gauge(Measure.FREE, 0, 0), Compare.BELOW, 1, 0);
        Rule once = new Rule(
                "once",
                nobodyFree,
                Optional.of(new Condition.During(List.of(s(900)), List.of(s(950)))),
                atOnce(nobodyFree).actions(),
                Rule.Restraint.NONE);

        assertThat(gains(centre(1000, 0, List.of(calls), oneAndOneOnCall(), once)))
                .containsExactly(new Firing.Gain(1, 1, 0));
    }

    /** At 60 all who wait are sent away: those of 10 and 20, or only the latter if somebody comes at 50. */
    @Test
    void whoIsSentAwayAtClosing_isLost() {
        assertThat(gains(ending(60, Timeline.AtClose.DISMISS))).containsExactly(new Firing.Gain(0, 1, s(10)));
    }

    private static Model ending(double at, Timeline.AtClose atClose) {
        Model model = crowds(0, callUp(200));
        Timeline timeline = new Timeline(List.of(0L), s(at), s(at), atClose, 0);
        return new Model(timeline, model.types(), model.groups(), Routing.DEFAULT, OptionalInt.empty())
                .withRules(model.rules());
    }

    private static AgentGroup oneAndOneOnCall() {
        return group("desk", Staffing.HeadCount.of(1).withOnCall(1), 0);
    }

    private static Rule atOnce(Condition when) {
        return rule("help", when, new Action.CallUp(0, 1, new Constant(0), 1, s(200)));
    }

    /** Each call goes on to a stage, where it is answered again at once, an hour later; that isn't another customer. */
    @Test
    void answeredAtAStage_isNoOtherCustomer() {
        ContactType calls = type("calls", List.of(0.0, 10.0, 20.0), 100, Patience.of(new Constant(85)))
                .draft()
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(1, 1))))
                .done();
        ContactType check = type("check", List.of(), 1, Patience.INFINITE)
                .draft()
                .journey(new Journey(true, Optional.of(new Constant(3600)), List.of()))
                .done();
        AgentGroup desk = group("desk", Staffing.HeadCount.of(1).withOnCall(1), 0, 1);

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
        Rule atOnce = rule("help", waiting(1), new Action.CallUp(0, 2, new Constant(0), 1, s(200)));
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
        Rule stop = rule("stop", waiting(0), new Action.Access(0, 1, false));
        AgentGroup desk = group("desk", Staffing.HeadCount.of(1), 0, 1);

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
        AgentGroup desk = group("desk", Staffing.HeadCount.of(5).withOnCall(1), 0);
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
        Rule rule = rule("rule", new Condition.During(List.of(s(5)), List.of(s(15))), action);
        AgentGroup desk = group("desk", Staffing.HeadCount.of(1), 0);
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
        Rule stop =
                rule("stop", new Condition.During(List.of(s(150)), List.of(s(300))), new Action.Access(0, 1, false));
        AgentGroup desk = group("desk", Staffing.HeadCount.of(1), 0, 1);

        assertThat(gains(centre(1000, 0, List.of(calls, check), desk, stop)))
                .containsExactly(new Firing.Gain(-1, 0, 0));
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
        Rule alert = rule("alert", waiting(0), new Action.Alert());
        Rule stop = rule("stop", waiting(0), new Action.Access(0, 0, true));
        List<RuleOutcome> outcomes = outcomes(manyCrowds(0, alert, stop, callUp(200)));

        List<Boolean> fifty = new ArrayList<>(Collections.nCopies(50, true));
        fifty.addAll(Collections.nCopies(51, false));
        assertThat(outcomes)
                .extracting(FiringGainTest::weighed)
                .containsExactly(Collections.nCopies(101, true), fifty, fifty);
    }

    /** Of each firing of the second replication whether it is told what it gained. */
    private static List<Boolean> weighed(RuleOutcome outcome) {
        return outcome.firings().stream()
                .filter(firing -> firing.replication() == 2)
                .map(firing -> firing.gain().isPresent())
                .toList();
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
}
