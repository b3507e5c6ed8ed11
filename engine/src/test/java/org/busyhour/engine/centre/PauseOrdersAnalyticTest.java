package org.busyhour.engine.centre;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent.Kind;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Rules;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Breaks and meetings that rules change, against formulas. The mean of so many independent replications is normal; each
 * lies within the bounds that one in 100,000 misses.
 */
class PauseOrdersAnalyticTest {
    private static final int REPLICATIONS = 3000;
    private static final double ALARM = 1e-5;

    /** How many breaks are put off in a replication, and what is forgone in seconds. */
    private static final class Told implements Observer {
        private double moved;
        private double forgone;

        @Override
        public void putOff(long now, int rule, int agent, long until) {
            moved++;
        }

        @Override
        public void forgone(long now, int rule, int agent, AgentState state, long ticks) {
            forgone += Ticks.toSeconds(ticks);
        }
    }

    /**
     * One agent, and whoever finds the agent busy leaves: busy at t with the chance a / (a + b) (1 - exp(-(a + b) t)),
     * at rates a of arrival and b of service. Just then the break that is due at t is put off, or shortened.
     */
    @Test
    void breakIsChanged_whenTheAgentIsBusyAtItsTime() {
        double arrivals = 1 / 60.0;
        double service = 1 / 90.0;
        double at = 120;
        double busy = arrivals / (arrivals + service) * (1 - StrictMath.exp(-(arrivals + service) * at));

        List<Told> moving = told(lossAt(at, arrivals, service, new Action.MoveBreaks(0, Ticks.ofSeconds(1000))));
        List<Told> shortening = told(lossAt(at, arrivals, service, new Action.ShortenBreaks(0, Ticks.ofSeconds(100))));

        assertMean(moving.stream().mapToDouble(one -> one.moved).toArray(), busy);
        assertMean(shortening.stream().mapToDouble(one -> one.forgone).toArray(), 100 * busy);
    }

    private static Model lossAt(double at, double arrivals, double service, Action action) {
        return Scene.lasting(3600)
                .with(Calls.poisson("A", arrivals * 3600)
                        .talk(new Exponential(1 / service))
                        .balking(1))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 3600).rest(at, 600))
                        .takes("A"))
                .with(Rules.whileNobodyIsFree(0, action))
                .model();
    }

    /**
     * All are in a meeting of length L, which ends when k wait: what is left of it then is forgone. From the first
     * instant on arrivals are Poisson of a rate a, so the mean of (L - T_k)+ is E (N - k)+ / a, N Poisson of mean a L.
     */
    @Test
    void meetingIsBrokenOff_whenSoManyWait() {
        double arrivals = 1 / 50.0;
        double length = 300;
        int many = 5;
        PoissonDistribution number = PoissonDistribution.of(arrivals * length);
        double beyond = IntStream.range(many, 200)
                .mapToDouble(n -> (n - many) * number.probability(n))
                .sum();
        Model model = Scene.lasting(1000)
                .with(Calls.arriving(
                                "A",
                                new ArrivalProcess.Poisson(
                                        List.of(0L, Ticks.ofSeconds(100), Ticks.ofSeconds(1000)),
                                        List.of(0.0, arrivals * 900)))
                        .talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 1000).meeting(100, length))
                        .person("Bob", Shift.from(0, 1000).meeting(100, length))
                        .takes("A"))
                .with(Rules.whileWaiting(many, new Action.Cancel(0, Kind.MEETING)))
                .model();

        assertMean(told(model).stream().mapToDouble(one -> one.forgone).toArray(), 2 * beyond / arrivals);
    }

    private static List<Told> told(Model model) {
        return IntStream.rangeClosed(1, REPLICATIONS)
                .mapToObj(replication -> {
                    Told told = new Told();
                    Replications.listen(model, new Plan(11, REPLICATIONS, 1), replication, told);
                    return told;
                })
                .toList();
    }

    private static void assertMean(double[] values, double expected) {
        Means.hold(values, expected, ALARM, 0.2);
    }
}
