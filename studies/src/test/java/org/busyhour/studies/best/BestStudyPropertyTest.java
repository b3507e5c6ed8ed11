package org.busyhour.studies.best;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
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
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class BestStudyPropertyTest {
    private static final int SEEDS = 200;

    /** Two counts: one false alarm in 1,000 cases. */
    private static final double TAIL = 0.001 / 2;

    /** A seed that no race has. */
    private static final long OTHER = 1_000_000;

    private static final Model WELL = desk("calls", 150);

    /** One has the customers of the best, the others have their own: differences of many and of few variances. */
    private static final List<Model> DESKS = List.of(desk("calls", 165), WELL, desk("mail", 165), desk("chats", 166));

    /**
     * The hardest case that the procedure promises something about: the lead of the best is the indifference. The lead
     * is known by 20,000 replications; a twentieth is taken off, for which its error has no room.
     */
    @Test
    void best_isChosenAsOftenAsStated() {
        List<Kpis> known = known();
        for (Kpi kpi : List.of(Speed.SERVICE_LEVEL, Speed.WAIT_MEAN)) {
            BestStudy.Goal goal = new BestStudy.Goal(kpi, "centre", 0.95 * lead(kpi, known));
            int right = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                BestStudy study = new BestStudy(DESKS, new Plan(seed, 10_000, 1), goal);
                Selection selection = study.selection(Progress.NONE);
                assertThat(selection.decided()).isTrue();
                right += selection.contenders().get(0).variant() == 1 ? 1 : 0;
            }
            assertThat(right)
                    .as("right choices by %s", kpi)
                    .isGreaterThanOrEqualTo(
                            BinomialDistribution.of(SEEDS, 1 - Race.ERROR).inverseCumulativeProbability(TAIL));
        }
    }

    private static List<Kpis> known() {
        return DESKS.stream()
                .map(desk -> Kpis.of(Replications.run(desk, new Plan(OTHER, 20_000, 2), Progress.NONE)))
                .toList();
    }

    private static double lead(Kpi kpi, List<Kpis> desks) {
        double[] values = desks.stream()
                .mapToDouble(desk ->
                        desk.estimate(kpi, null, Scope.CENTRE).orElseThrow().mean())
                .toArray();
        return IntStream.of(0, 2, 3)
                .mapToDouble(other -> Math.abs(values[other] - values[1]))
                .min()
                .orElseThrow();
    }

    @Test
    void selection_dependsOnNeitherThreadsNorOrder() {
        BestStudy.Goal goal = new BestStudy.Goal(Speed.SERVICE_LEVEL, "centre", 0.02);
        Selection one = new BestStudy(DESKS, new Plan(3, 10_000, 1), goal).selection(Progress.NONE);
        Selection two = new BestStudy(DESKS, new Plan(3, 10_000, 2), goal).selection(Progress.NONE);

        assertThat(two).isEqualTo(one);
        assertThat(one.contenders().get(0).variant()).isEqualTo(1);
        assertThat(one.contenders().get(0).replications())
                .isGreaterThanOrEqualTo(one.contenders().get(3).replications());
    }

    @Test
    void budget_leavesItOpenBetweenThoseThatAreClose() {
        BestStudy.Goal goal = new BestStudy.Goal(Speed.SERVICE_LEVEL, "centre", 0.0001);
        Selection selection = new BestStudy(DESKS, new Plan(3, 40, 1), goal).selection(Progress.NONE);

        assertThat(selection.decided()).isFalse();
        assertThat(selection.replications()).isEqualTo(160);
    }

    /** Half an hour of M/M/3+M with 30 calls. */
    private static Model desk(String type, double talkSeconds) {
        long end = 30 * Ticks.PER_MINUTE;
        ContactType calls = new ContactType(
                type,
                ArrivalProcess.Poisson.constant(1 / 60.0, end),
                Work.talk(new Distribution.Exponential(talkSeconds)),
                Patience.of(new Distribution.Exponential(120)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup group = new AgentGroup(
                "desk", Staffing.HeadCount.of(3), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        Timeline timeline = new Timeline(List.of(0L), end, end, Timeline.AtClose.SERVE, 0);
        return new Model(timeline, List.of(calls), List.of(group), Routing.DEFAULT, OptionalInt.empty());
    }
}
