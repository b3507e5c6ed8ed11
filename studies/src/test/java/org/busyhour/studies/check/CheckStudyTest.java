package org.busyhour.studies.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ErlangA;
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
        List<Verdict> verdicts = verdicts(atLeast(TRUTH));

        assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isLessThan(25);
        assertThat(Collections.frequency(verdicts, Verdict.MET)).isLessThan(25);
    }

    @Test
    void targetThreePointsAboveTheTruth_isFoundMissed() {
        // Each replication's share has a deviation of about 8 points, 200 of them of 0.6: three points are 5 of these,
        // and the last look asks for 2.8. So about 99 in 100 are found; 960 or fewer of 1,000 would be a chance of
        // 1e-11.
        List<Verdict> verdicts = verdicts(atLeast(TRUTH + 0.03));

        assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isGreaterThan(960);
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
    void maximum_staysUnsureToTheEndOfTheBudget() {
        Judgement judgement =
                judge(new Target(Speed.QUEUE_MAX, null, Scope.CENTRE, Target.Operator.AT_MOST, 1e6, "queue"), 1);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(judgement.replications()).isEqualTo(200);
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

    private static List<Verdict> verdicts(Target target) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> judge(target, seed).verdict())
                .toList();
    }

    private static Judgement judge(Target target, int seed) {
        return new CheckStudy(model(), List.of(target), RULE, seed, 1)
                .outcome(Progress.NONE, () -> false)
                .judgements()
                .get(0);
    }

    private static Target atLeast(double threshold) {
        Kpi kpi = Speed.SERVICE_LEVEL;
        return new Target(kpi, null, Scope.CENTRE, Target.Operator.AT_LEAST, threshold, "service-level");
    }

    /** Two hours, the first half hour left out. */
    private static Model model() {
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
                new Timeline(List.of(0L), end, end, Timeline.AtClose.SERVE, HOUR / 2),
                List.of(calls),
                List.of(agents),
                Routing.DEFAULT,
                OptionalInt.empty());
    }
}
