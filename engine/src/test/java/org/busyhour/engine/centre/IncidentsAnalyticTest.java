package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Flows;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Incidents by chance against a Markov chain: an agent, exponential work and patience, and an environment that changes
 * on its own, up to down and back after exponential times. Each value lies in a 99.999 % interval, by Student's t over
 * replications: one false alarm in 10,000 for the ten of them.
 */
class IncidentsAnalyticTest {
    private static final int REPLICATIONS = 40;
    private static final double ALARM = 1e-5;
    private static final double UP = 600;
    private static final double DOWN = 200;
    private static final double ARRIVALS = 1 / 30.0;
    private static final double TALK = 25;
    private static final double PATIENCE = 90;
    /** 33 relaxation times of the environment. */
    private static final double WARM_UP = 5_000;

    private static final double COUNTED = 100_000;

    @Test
    void slowWork_isThatOfTheChain() {
        double slow = 2.5;
        Model model = scene().with(Trouble.every("slow", new Exponential(UP), new Exponential(DOWN))
                        .slows(slow, "A"))
                .model();
        Chain chain = new Chain(new double[] {ARRIVALS, ARRIVALS}, new double[] {1 / TALK, 1 / TALK / slow});

        assertChain(model, chain);
    }

    @Test
    void closedDoor_isThatOfTheChain() {
        Model model = scene().with(Trouble.every("down", new Exponential(UP), new Exponential(DOWN))
                        .stops("A"))
                .model();
        Chain chain = new Chain(new double[] {ARRIVALS, 0}, new double[] {1 / TALK, 1 / TALK});

        assertChain(model, chain);
        // MTTR / (MTBF + MTTR) = 200 / 800 of the time, and so of the contacts, find the door closed.
        assertMean(shares(model, t -> ratio(t, ContactFact.BLOCKED, ContactFact.OFFERED)), 0.25);
    }

    /**
     * Of the time it is up MTBF / (MTBF + MTTR), whatever the laws, once the start is forgotten; here the laws are a
     * gamma and a lognormal one.
     */
    @Test
    void availability_isThatOfTheMeans() {
        Model model = Scene.lasting(COUNTED)
                .stopping()
                .with(Calls.at("A", 0))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.every("x", Distribution.Gamma.of(400, 0.5), Distribution.Lognormal.of(100, 1.5))
                        .slows(2, "A"))
                .model();
        List<Double> shares = new ArrayList<>();
        for (int replication = 1; replication <= REPLICATIONS; replication++) {
            UpTime upTime = new UpTime();
            Replications.listen(model, new Plan(7, REPLICATIONS, 1), replication, upTime);
            shares.add(upTime.share());
        }

        assertMean(shares, 0.8);
    }

    /** Two centres that differ in all but the incident see it at the same instants. */
    @Test
    void instants_areThoseOfTheNameAlone() {
        Trouble trouble =
                Trouble.every("x", new Exponential(UP), new Exponential(DOWN)).slows(2, "A");
        List<Long> one = instants(scene().with(trouble).model());
        List<Long> other = instants(Scene.lasting(WARM_UP + COUNTED)
                .stopping()
                .with(Calls.poisson("A", 900).talk(1))
                .with(Team.of("crowd", 9).takes("A"))
                .with(trouble)
                .with(Trouble.every("y", new Exponential(UP), new Exponential(DOWN))
                        .stops("A"))
                .model());

        assertThat(one).hasSizeGreaterThan(100).isEqualTo(other);
    }

    private static Scene scene() {
        return Scene.lasting(WARM_UP + COUNTED)
                .stopping()
                .warmUp(WARM_UP)
                .with(Calls.poisson("A", ARRIVALS * 3600)
                        .talk(new Exponential(TALK))
                        .patience(new Exponential(PATIENCE)))
                .with(Team.of("desk", 1).takes("A"));
    }

    private static void assertChain(Model model, Chain chain) {
        assertMean(
                shares(model, t -> t.contacts(0, 1, ContactFact.QUEUE_TIME) / ticks()),
                chain.mean((n, e) -> Math.max(0, n - 1)));
        assertMean(shares(model, t -> t.staff(0, 1, StaffFact.TALKING) / ticks()), chain.mean((n, e) -> n > 0 ? 1 : 0));
        assertMean(
                shares(model, t -> t.contacts(0, 1, ContactFact.ABANDONED) / COUNTED),
                chain.mean((n, e) -> Math.max(0, n - 1) / PATIENCE));
        assertMean(
                shares(model, t -> t.contacts(0, 1, ContactFact.WAITED) / COUNTED),
                chain.mean((n, e) -> n > 0 ? chain.arrivals[e] : 0));
    }

    private static double ticks() {
        return COUNTED * Ticks.PER_SECOND;
    }

    private static double ratio(Tally tally, ContactFact over, ContactFact under) {
        return (double) tally.contacts(0, 1, over) / tally.contacts(0, 1, under);
    }

    private static List<Double> shares(Model model, ToDoubleFunction<Tally> value) {
        List<Double> values = new ArrayList<>();
        Replications.each(
                model, new Plan(7, REPLICATIONS, 1), (number, tally) -> values.add(value.applyAsDouble(tally)));
        return values;
    }

    private static void assertMean(List<Double> values, double expected) {
        Means.hold(values.stream().mapToDouble(v -> v).toArray(), expected, ALARM, 0.2);
    }

    private static List<Long> instants(Model model) {
        List<Long> instants = new ArrayList<>();
        Replications.listen(model, new Plan(7, 1, 1), 1, new Observer() {
            @Override
            public void incident(long now, int incident, boolean begins) {
                if (incident == 0) {
                    instants.add(now);
                }
            }
        });
        return instants;
    }

    /** Adds up for how long the first incident isn't there, in the second half of the time. */
    private static final class UpTime implements Observer {
        private final long from = Ticks.ofSeconds(COUNTED / 2);
        private final long to = Ticks.ofSeconds(COUNTED);
        private long down;
        private long since;

        @Override
        public void incident(long now, int incident, boolean begins) {
            if (begins) {
                since = now;
            } else {
                down += Math.max(0, Math.min(now, to) - Math.max(since, from));
                since = to;
            }
        }

        double share() {
            // The run stops dead at its end; what is down then stays so.
            long rest = since < to && since > 0 ? to - Math.max(since, from) : 0;
            return 1 - (double) (down + rest) / (to - from);
        }
    }

    /** What a state counts for. */
    private interface Weight {
        double of(int present, int environment);
    }

    /** The chain, cut where nearly nobody gets: contacts present, and whether the environment is up or down. */
    private static final class Chain {
        private static final int ROOM = 80;

        private final double[] arrivals;
        private final double[] states;

        Chain(double[] arrivals, double[] service) {
            this.arrivals = arrivals;
            int size = 2 * (ROOM + 1);
            double[][] balance = new double[size][size];
            for (int n = 0; n <= ROOM; n++) {
                for (int e = 0; e < 2; e++) {
                    flow(balance, n, e, n, 1 - e, e == 0 ? 1 / UP : 1 / DOWN);
                    if (n < ROOM) {
                        flow(balance, n, e, n + 1, e, arrivals[e]);
                    }
                    if (n > 0) {
                        flow(balance, n, e, n - 1, e, service[e] + (n - 1) / PATIENCE);
                    }
                }
            }
            states = Flows.solve(balance);
        }

        /** What flows out of a state flows into another. */
        private static void flow(double[][] balance, int n, int e, int toN, int toE, double rate) {
            balance[2 * toN + toE][2 * n + e] += rate;
            balance[2 * n + e][2 * n + e] -= rate;
        }

        double mean(Weight weight) {
            double mean = 0;
            for (int state = 0; state < states.length; state++) {
                mean += states[state] * weight.of(state / 2, state % 2);
            }
            return mean;
        }
    }
}
