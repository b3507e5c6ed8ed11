package org.busyhour.studies.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
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
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** M/M/7+M, 120 calls an hour of three minutes, patience two minutes: known exactly by Erlang A. */
class CheckStudyTest {
    private static final long HOUR = 60 * Ticks.PER_MINUTE;
    private static final ErlangA EXACT = ErlangA.of(Demand.impatient(120, 180, 120), 7);
    /** Answered within 20 s of all offered. */
    private static final double TRUTH = EXACT.answeredWithin(20);

    private static final int SEEDS = 1000;
    private static final Rule RULE = new Rule(0.01, 30, 200);

    @Test
    void targetAtTheTruth_isFoundMissedAndMetNoMoreOftenThanTheErrorRate() {
        // A hair below the truth it is met and an alarm is false; a hair above it is missed and a pass is wrong.
        // Binomial(1000, 0.01) is 25 or more with a chance of 4e-5.
        List<Verdict> verdicts = verdicts(atLeast(TRUTH), SEEDS);

        assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isLessThan(25);
        assertThat(Collections.frequency(verdicts, Verdict.MET)).isLessThan(25);
    }

    @Test
    void targetThreePointsAboveTheTruth_isFoundMissed() {
        // Each replication's share has a deviation of about 8 points, 200 of them of 0.6: three points are 5 of these,
        // and the last look asks for 2.8. So about 99 in 100 are found; 960 or fewer of 1,000 would be a chance of
        // 1e-11.
        List<Verdict> verdicts = verdicts(atLeast(TRUTH + 0.03), SEEDS);

        assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isGreaterThan(960);
    }

    /**
     * With a billion other things to judge hardly any of the error rate is left for an alarm; none is taken from a
     * pass.
     */
    @Test
    void othersInTheSameCheck_haveTheirShareOfTheErrorRate() {
        List<Target> targets = List.of(atLeast(TRUTH + 0.03), atLeast(0.2));
        Outcome alone = new CheckStudy(model(), targets, RULE, 5, 1).outcome(Progress.NONE, () -> false);
        Outcome beside =
                new CheckStudy(model(), targets, RULE, 5, 1, 1_000_000_000).outcome(Progress.NONE, () -> false);

        assertThat(alone.judgements()).extracting(Judgement::verdict).containsExactly(Verdict.MISSED, Verdict.MET);
        assertThat(beside.judgements()).extracting(Judgement::verdict).containsExactly(Verdict.UNSURE, Verdict.MET);
        assertThat(beside.judgements().get(1)).isEqualTo(alone.judgements().get(1));
    }

    @Test
    void verdicts_dontDependOnThreads() {
        List<Target> targets = List.of(
                atLeast(TRUTH - 0.02),
                atLeast(TRUTH),
                new Target(Speed.ASA, null, Scope.CENTRE, Target.Operator.AT_MOST, 5, "asa"));

        List<Judgement> alone = new CheckStudy(model(), targets, RULE, 5, 1)
                .outcome(Progress.NONE, () -> false)
                .judgements();

        assertThat(new CheckStudy(model(), targets, RULE, 5, 3)
                        .outcome(Progress.NONE, () -> false)
                        .judgements())
                .isEqualTo(alone);
        assertThat(alone).extracting(Judgement::target).isEqualTo(targets);
    }

    @Test
    void clearCase_isDecidedAtTheFirstLook() {
        Judgement judgement = judge(atLeast(0.2), 1);

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.replications()).isEqualTo(30);
    }

    @Test
    void maximum_isUnsureAndCostsNoBudget() {
        Judgement judgement =
                judge(new Target(Speed.QUEUE_MAX, null, Scope.CENTRE, Target.Operator.AT_MOST, 1e6, "queue"), 1);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(judgement.whyUntestable()).isPresent();
        assertThat(judgement.replications()).isEqualTo(30);
    }

    /**
     * Past the warm-up all half hours are alike, and each has nearly the truth of the long run. A point below it no
     * interval is missed, a point above it none is met: binomial(150, 0.01) is 9 or more with a chance of 3e-5.
     */
    @Test
    void everyIntervalAtTheTruth_isFoundMissedAndMetNoMoreOftenThanTheErrorRate() {
        List<Verdict> below = verdicts(everyInterval(TRUTH - 0.01), 150);
        List<Verdict> above = verdicts(everyInterval(TRUTH + 0.01), 150);

        assertThat(Collections.frequency(below, Verdict.MISSED)).isLessThan(9);
        assertThat(Collections.frequency(above, Verdict.MET)).isLessThan(9);
    }

    @Test
    void everyInterval_isMetWhereAllAreAndMissedWhereAllMissIt() {
        Judgement met = judge(everyInterval(TRUTH - 0.2), 1);
        Judgement missed = judge(everyInterval(TRUTH + 0.1), 1);

        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.finding().row().getAsInt()).isBetween(2, 4);
        assertThat(missed.finding().without()).isZero();
    }

    /**
     * The share of good days is that of a great many others; three points to either side it is on the right side of the
     * truth.
     */
    @Test
    void daysAtTheTruth_areFoundMissedAndMetNoMoreOftenThanTheErrorRate() {
        double share = judge(onDays(0.5), new Rule(0.01, 2000, 2000), 99)
                .value()
                .orElseThrow()
                .mean();

        // 2,000 days tell the share to 1.1 points, its standard error at worst: three points are 2.7 of these.
        List<Verdict> below = verdicts(onDays(share - 0.03), 150);
        List<Verdict> above = verdicts(onDays(share + 0.03), 150);

        // Binomial(150, 0.01) is 9 or more with a chance of 3e-5.
        assertThat(Collections.frequency(below, Verdict.MISSED)).isLessThan(9);
        assertThat(Collections.frequency(above, Verdict.MET)).isLessThan(9);
        assertThat(judge(onDays(share - 0.2), 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(onDays(share + 0.2), 1).verdict()).isEqualTo(Verdict.MISSED);
    }

    /** A longest queue has no interval, but every day has one. */
    @Test
    void maximum_canBeTestedOnDays() {
        Target often = new Target(
                Speed.QUEUE_MAX, null, Scope.CENTRE, Target.Operator.AT_MOST, 1e6, "queue", Extent.days(0.9));

        Judgement judgement = judge(often, 1);

        // 0.9^68 = 8e-4 is at most 0.01 x 23 / 200, and 0.9^45 = 9e-3 isn't at most 0.01 x 15 / 200.
        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.replications()).isEqualTo(68);
    }

    @Test
    void outOfTime_leavesOpenWhatNoLookHasDecided() {
        List<Target> targets = List.of(atLeast(0.2), atLeast(TRUTH));
        AtomicInteger asked = new AtomicInteger();

        Outcome outcome =
                new CheckStudy(model(), targets, RULE, 5, 1).outcome(Progress.NONE, () -> asked.incrementAndGet() > 40);

        // Asked 29 times before the first look, at 30; the 41st time is within the second, at 45.
        assertThat(outcome.outOfTime()).isTrue();
        assertThat(outcome.replications()).isEqualTo(30);
        assertThat(outcome.judgements()).extracting(Judgement::verdict).containsExactly(Verdict.MET, Verdict.UNSURE);
    }

    @Test
    void errorRate_isSpentInProportionToReplications() {
        assertThat(RULE.spentBetween(0, 30) + RULE.spentBetween(30, 45) + RULE.spentBetween(45, 200))
                .isEqualTo(0.01, within(1e-15));
    }

    @Test
    void rule_outOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(0.5, 30, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(0.01, 1, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(0.01, 30, 29));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckStudy(model(), List.of(), RULE, 1, 1))
                .withMessage("there are no targets");
    }

    private static List<Verdict> verdicts(Target target, int seeds) {
        return IntStream.rangeClosed(1, seeds)
                .mapToObj(seed -> judge(target, seed).verdict())
                .toList();
    }

    private static Judgement judge(Target target, int seed) {
        return judge(target, RULE, seed);
    }

    private static Judgement judge(Target target, Rule rule, int seed) {
        return new CheckStudy(model(), List.of(target), rule, seed, 1)
                .outcome(Progress.NONE, () -> false)
                .judgements()
                .get(0);
    }

    private static Target atLeast(double threshold) {
        Kpi kpi = Speed.SERVICE_LEVEL;
        return new Target(kpi, null, Scope.CENTRE, Target.Operator.AT_LEAST, threshold, "service-level");
    }

    private static Target everyInterval(double threshold) {
        return new Target(
                Speed.SERVICE_LEVEL,
                null,
                Scope.CENTRE,
                Target.Operator.AT_LEAST,
                threshold,
                "service-level",
                Extent.EVERY_INTERVAL);
    }

    private static Target onDays(double share) {
        return new Target(
                Speed.SERVICE_LEVEL,
                null,
                Scope.CENTRE,
                Target.Operator.AT_LEAST,
                0.8,
                "service-level",
                Extent.days(share));
    }

    /** Two hours in four intervals, the first half hour left out. */
    static Model model() {
        long end = 2 * HOUR;
        ContactType calls = new ContactType(
                "calls",
                ArrivalProcess.Poisson.constant(2 / 60.0, end),
                Work.talk(new Distribution.Exponential(180)),
                Patience.of(new Distribution.Exponential(120)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup agents = new AgentGroup(
                "agents", Staffing.HeadCount.of(7), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        return new Model(
                new Timeline(List.of(0L, HOUR / 2, HOUR, HOUR + HOUR / 2), end, end, Timeline.AtClose.SERVE, HOUR / 2),
                List.of(calls),
                List.of(agents),
                Routing.DEFAULT,
                OptionalInt.empty());
    }
}
