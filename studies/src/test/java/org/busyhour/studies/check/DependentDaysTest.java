package org.busyhour.studies.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Days;
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

/**
 * One agent who can just take what comes, and patient callers: what a day leaves over the next days inherit. Days are
 * an hour, of which a replication has ten; a day is good if the mean wait is at most half an hour.
 */
class DependentDaysTest {
    private static final long HOUR = 60 * Ticks.PER_MINUTE;
    private static final int DAYS = 10;
    private static final int SEEDS = 500;
    private static final int BUDGET = 60;
    private static final double ERROR_RATE = 0.01;

    /** Binomial(500, 0.01) is 16 or more with a chance of 7e-5. */
    private static final int TOO_MANY = 16;

    private static final Model MODEL = model();

    /**
     * 4,000 replications tell the share to 0.8 points if the days of each are all alike, the worst case; two points are
     * 2.5 of these.
     */
    private static final double TRUTH = value(judge(onDays(0.5), new Rule(ERROR_RATE, 4000, 4000), 999));

    @Test
    void daysAtTheTruth_areFoundMissedAndMetNoMoreOftenThanTheErrorRate() {
        Rule rule = new Rule(ERROR_RATE, 30, BUDGET);

        List<Verdict> below = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> judge(onDays(TRUTH - 0.02), rule, seed).verdict())
                .toList();
        List<Verdict> above = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> judge(onDays(TRUTH + 0.02), rule, seed).verdict())
                .toList();

        assertThat(Collections.frequency(below, Verdict.MISSED)).isLessThan(TOO_MANY);
        assertThat(Collections.frequency(above, Verdict.MET)).isLessThan(TOO_MANY);
    }

    /** Why it takes another test than that of independent days. */
    @Test
    void binomialTestOfAllDays_wouldRaiseFalseAlarms() {
        Rule rule = new Rule(ERROR_RATE, BUDGET, BUDGET);

        long alarms = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> judge(onDays(TRUTH - 0.01), rule, seed))
                .filter(DependentDaysTest::alarmsIfDaysWereIndependent)
                .count();

        assertThat(alarms).isGreaterThan(TOO_MANY);
    }

    private static boolean alarmsIfDaysWereIndependent(Judgement judgement) {
        int days = BUDGET * DAYS - judgement.finding().without();
        return BinomialDistribution.of(days, TRUTH - 0.01)
                        .cumulativeProbability((int) StrictMath.round(value(judgement) * days))
                <= ERROR_RATE;
    }

    @Test
    void clearCase_isFound() {
        Rule rule = new Rule(ERROR_RATE, 30, 200);

        assertThat(judge(onDays(TRUTH - 0.3), rule, 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(onDays(TRUTH + 0.3), rule, 1).verdict()).isEqualTo(Verdict.MISSED);
    }

    private static double value(Judgement judgement) {
        return judgement.value().orElseThrow().mean();
    }

    private static Judgement judge(Target target, Rule rule, int seed) {
        return new CheckStudy(MODEL, List.of(target), rule, seed, 1)
                .outcome(Progress.NONE, () -> false)
                .judgements()
                .get(0);
    }

    private static Target onDays(double share) {
        return new Target(Speed.ASA, null, Scope.CENTRE, Target.Operator.AT_MOST, 1800, "asa", Extent.days(share));
    }

    private static Model model() {
        long end = DAYS * HOUR;
        List<Integer> places = IntStream.range(0, DAYS).boxed().toList();
        Timeline timeline = new Timeline(
                places.stream().map(i -> i * HOUR).toList(),
                end,
                end,
                Timeline.AtClose.STOP,
                0,
                new Days(places, DAYS));
        ContactType calls = new ContactType(
                "calls",
                ArrivalProcess.Poisson.constant(6 / 3600.0, end),
                Work.talk(new Distribution.Exponential(600)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup agent = new AgentGroup(
                "agent", Staffing.HeadCount.of(1), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        return new Model(timeline, List.of(calls), List.of(agent), Routing.DEFAULT, OptionalInt.empty());
    }
}
