package org.busyhour.studies.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** What incidents cost, worked by hand: one agent, a thousand seconds. */
class IncidentStudyTest {
    private static final int END = 1000;

    /**
     * Three calls of 30 s at 100, 110 and 120, and work that takes three times as long from 100 to 160. Without it the
     * last one waits until 160. With it the first ends at 170, the second at 200, and then nobody waits any more.
     */
    @Test
    void slowWork_hasRecoveredWhenNoMoreWaitThanWithoutIt() {
        Incident slow = new Incident("slow", at(100), new Constant(60), 3, List.of(0), Optional.empty());

        IncidentCost cost = only(desk(Returns.NEVER, 100, 110, 120).withIncidents(List.of(slow)));

        assertThat(cost.name()).isEqualTo("slow");
        assertThat(mean(cost, Measure.TIMES)).isEqualTo(1);
        assertThat(mean(cost, Measure.AVAILABILITY)).isEqualTo(0.94, within(1e-12));
        assertThat(mean(cost, Measure.BACKLOG_PEAK)).isEqualTo(2);
        assertThat(mean(cost, Measure.TIME_TO_RECOVER)).isEqualTo(40);
        assertThat(mean(cost, Measure.RECOVERED)).isEqualTo(1);
        assertThat(mean(cost, Measure.EXTRA_OFFERED)).isZero();
        assertThat(mean(cost, Measure.EXTRA_ABANDONED)).isZero();
    }

    /**
     * From 100 to 150 the phones are down. The call of 90 is cut off at 100, that of 95 gives up then, that of 120 is
     * blocked: each tries again 100 s later. Two come at 200, one at 220; the last of them is answered at 260. Without
     * the outage nobody waits after 180.
     */
    @Test
    void outage_hasRecoveredWhenTheWaveIsOver() {
        Returns retry =
                new Returns(new ComesAgain(1, new Constant(100)), List.of(Returns.Loss.values()), 1, ComesAgain.NEVER);

        IncidentCost cost = only(desk(retry, 90, 95, 120).withIncidents(List.of(down(at(100), new Constant(50)))));

        assertThat(mean(cost, Measure.BACKLOG_PEAK)).isEqualTo(3);
        assertThat(mean(cost, Measure.TIME_TO_RECOVER)).isEqualTo(110);
        assertThat(mean(cost, Measure.EXTRA_OFFERED)).isEqualTo(3);
        assertThat(mean(cost, Measure.EXTRA_ABANDONED)).isEqualTo(1);
        assertThat(mean(cost, Measure.EXTRA_BLOCKED)).isEqualTo(1);
        assertThat(mean(cost, Measure.CUT_OFF)).isEqualTo(1);
    }

    /** The second outage begins before the wave of the first is over: one spell, which ends 100 s after the second. */
    @Test
    void outageThatBeginsBeforeTheLastIsOver_belongsToItsSpell() {
        Returns retry =
                new Returns(new ComesAgain(1, new Constant(100)), List.of(Returns.Loss.values()), 1, ComesAgain.NEVER);

        IncidentCost cost = only(desk(retry, 120).withIncidents(List.of(down(at(100, 200), new Constant(50)))));

        // Blocked at 120 and at 220, answered at 320.
        assertThat(mean(cost, Measure.TIMES)).isEqualTo(2);
        assertThat(mean(cost, Measure.TIME_TO_RECOVER)).isEqualTo(70);
        assertThat(mean(cost, Measure.EXTRA_BLOCKED)).isEqualTo(2);
    }

    /**
     * The first outage blocks the calls of 120 and 130, the second that of 410; each is held against the day with the
     * other.
     */
    @Test
    void eachOfTwoIncidents_costsWhatItAloneAdds() {
        Incident first = down(at(100), new Constant(50));
        Incident second = new Incident(
                "down-again",
                at(400),
                new Constant(50),
                1,
                List.of(),
                Optional.of(new Incident.Outage(List.of(0), true, true)));

        List<IncidentCost> costs = new IncidentStudy(
                        desk(Returns.NEVER, 120, 130, 410).withIncidents(List.of(first, second)), new Plan(1, 2, 1))
                .costs();

        assertThat(costs).extracting(IncidentCost::name).containsExactly("down", "down-again");
        assertThat(costs).extracting(cost -> mean(cost, Measure.TIMES)).containsExactly(1.0, 1.0);
        assertThat(costs).extracting(cost -> mean(cost, Measure.EXTRA_BLOCKED)).containsExactly(2.0, 1.0);
    }

    @Test
    void incidentThatNeverHappens_costsNothing() {
        Incident never = down(new Incident.ByChance(new Constant(END + 1)), new Constant(5));

        IncidentCost cost = only(desk(Returns.NEVER, 120).withIncidents(List.of(never)));

        assertThat(mean(cost, Measure.TIMES)).isZero();
        assertThat(mean(cost, Measure.AVAILABILITY)).isEqualTo(1);
        assertThat(mean(cost, Measure.EXTRA_OFFERED)).isZero();
        assertThat(cost.value(Measure.BACKLOG_PEAK)).isEmpty();
        assertThat(cost.value(Measure.TIME_TO_RECOVER)).isEmpty();
        assertThat(new IncidentStudy(desk(Returns.NEVER, 1), new Plan(1, 2, 1)).costs())
                .isEmpty();
    }

    /**
     * The blocked are those who come while it is down: 0.1 a second, 1 / 11 of the time once the start is forgotten.
     */
    @Test
    void costs_haveIntervals_andDontDependOnThreads() {
        Incident random = down(new Incident.ByChance(new Exponential(100)), new Exponential(10));
        ContactType calls = desk(Returns.NEVER, 1).types().get(0);
        Model model = desk(Returns.NEVER, 1)
                .withTypes(List.of(calls.draft()
                        .arrivals(ArrivalProcess.Poisson.constant(0.1, Ticks.ofSeconds(END)))
                        .work(Work.talk(new Constant(1)))
                        .done()))
                .withIncidents(List.of(random));

        List<IncidentCost> one = new IncidentStudy(model, new Plan(3, 200, 1)).costs();
        List<IncidentCost> two = new IncidentStudy(model, new Plan(3, 200, 2)).costs();
        IncidentCost pairs = new IncidentStudy(model, new Plan(3, 200, 1, List.of(VarianceReduction.ANTITHETIC)))
                .costs()
                .get(0);

        assertThat(one).isEqualTo(two);
        Estimate blocked = one.get(0).value(Measure.EXTRA_BLOCKED).orElseThrow();
        double expected = END * 0.1 * (1 - relaxed(0.11 * END)) / 11;
        assertThat(blocked.mean()).isEqualTo(expected, within(2 * half(blocked)));
        assertThat(half(blocked)).isPositive();
        assertThat(pairs.value(Measure.TIMES).orElseThrow().mean()).isPositive();
        assertThat(half(pairs.value(Measure.TIMES).orElseThrow())).isPositive();
    }

    /** Of the first seed with which it begins once in three days: 1/3 with a standard error of 1/3, and t = 4.3. */
    @Test
    void intervals_sayNothingImpossible() {
        Incident rare = down(new Incident.ByChance(new Exponential(3 * END)), new Exponential(10));
        Model model = desk(Returns.NEVER, 1).withIncidents(List.of(rare));

        IncidentCost cost = IntStream.rangeClosed(1, 50)
                .mapToObj(seed ->
                        new IncidentStudy(model, new Plan(seed, 3, 1)).costs().get(0))
                .filter(each -> Math.abs(mean(each, Measure.TIMES) - 1 / 3.0) < 1e-12)
                .findFirst()
                .orElseThrow();

        assertThat(cost.value(Measure.TIMES).orElseThrow().low()).isZero();
        assertThat(cost.value(Measure.TIMES).orElseThrow().high()).isEqualTo(1 / 3.0 + 4.3027 / 3, within(1e-4));
        assertThat(cost.value(Measure.AVAILABILITY).orElseThrow().high()).isEqualTo(1);
    }

    /** The mean of exp(-s) over s from 0 to x. */
    private static double relaxed(double x) {
        return (1 - Math.exp(-x)) / x;
    }

    private static double half(Estimate estimate) {
        Double half = estimate.halfWidth();
        return half == null ? 0 : half;
    }

    private static Incident down(Incident.Timing timing, Distribution lasts) {
        return new Incident(
                "down", timing, lasts, 1, List.of(), Optional.of(new Incident.Outage(List.of(0), true, true)));
    }

    private static Incident.Timing at(double... seconds) {
        return new Incident.Given(
                Arrays.stream(seconds).mapToObj(Ticks::ofSeconds).toList());
    }

    private static IncidentCost only(Model model) {
        return new IncidentStudy(model, new Plan(1, 2, 1)).costs().get(0);
    }

    private static double mean(IncidentCost cost, Measure measure) {
        return cost.value(measure).orElseThrow().mean();
    }

    /** One agent, patient customers at given seconds, 30 s of talk, 60 s for one that calls first at 90. */
    private static Model desk(Returns returns, double... seconds) {
        TraceTable.Builder rows = new TraceTable.Builder();
        for (int i = 0; i < seconds.length; i++) {
            rows.add(
                    Ticks.ofSeconds(seconds[i]),
                    i == 0 && seconds[0] == 90 ? Ticks.ofSeconds(60) : TraceTable.BLANK,
                    TraceTable.BLANK,
                    TraceTable.BLANK,
                    TraceTable.BLANK,
                    TraceTable.BLANK);
        }
        long end = Ticks.ofSeconds(END);
        ContactType calls = new ContactType(
                "calls",
                new ArrivalProcess.Trace(rows.build()),
                Work.talk(new Constant(30)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk = new AgentGroup(
                "desk", Staffing.HeadCount.of(1), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        return new Model(
                new Timeline(List.of(0L), end, end, Timeline.AtClose.SERVE, 0),
                List.of(calls.draft().returns(returns).done()),
                List.of(desk),
                Routing.DEFAULT,
                OptionalInt.empty());
    }
}
