package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Dialling.Ahead;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/**
 * Calls to customers on lists, against formulas. Every value is tested at a chance of 0.001 over the number of values:
 * a false alarm in one of a thousand seeds.
 */
class OutboundAnalyticTest {
    private static final Plan PLAN = new Plan(73, 30, 2);
    private static final int SECONDS_AN_HOUR = 3600;
    /** Student's t of 29 degrees of freedom beyond 4.3: once in 10,000. */
    private static final double FAR = 4.3;

    private final KnownRatios known = new KnownRatios();

    /**
     * A renewal process: as long as there are records, the tries of an agent follow each other without a pause. One
     * takes 15 s to read; 35 % of the customers pick up after 12 s and are talked to for 150 s and worked on for 30 s
     * more; with the others it rings for 25 s: 15 + 0.35 x 192 + 0.65 x 25 = 98.45 s. So many seconds an agent gives to
     * a record, of which 15 + 0.35 x 12 + 0.65 x 25 = 35.45 s are dialling. What is cut off at the end counts on both
     * sides but in the dials: at most one try an agent, below 1 in 500, and 0.3 standard errors.
     */
    @Test
    void preview_isARenewalProcess() {
        int agents = 5;
        double cycle = 15 + 0.35 * 192 + 0.65 * 25;
        Model model = Scene.lasting(50 * SECONDS_AN_HOUR)
                .with(Calls.at("list", new double[12_000])
                        .talk(Lognormal.of(150, 0.8))
                        .wrap(new Exponential(30))
                        .called(new Dialling(
                                new Tries(0.35, 1, Distribution.ZERO, new Constant(25)),
                                new Exponential(12),
                                Lognormal.of(15, 0.5),
                                Optional.empty(),
                                Optional.empty())))
                .with(Team.of("agents", agents).takes("list"))
                .model();

        Fact dials = Fact.type(0, 1, ContactFact.DIALS);
        Fact dialling = Fact.group(0, 1, StaffFact.DIALLING).seconds();
        known.expect(SECONDS_AN_HOUR / cycle, dials, Fact.constant(agents * 50));
        known.expect(35.45 / cycle, dialling, Fact.constant(agents * 50.0 * SECONDS_AN_HOUR));
        known.expect(0.35, Fact.type(0, 1, ContactFact.PICKED_UP), dials);
        known.expect(1, Fact.handling(0, 1).seconds().plus(dialling), Fact.constant(agents * 50.0 * SECONDS_AN_HOUR));
        known.holdIn(model, PLAN);
    }

    /** Of the records, 1 - 0.65^3 are reached in three tries, and a record takes (1 - 0.65^3) / 0.35 tries. */
    @Test
    void tries_areAGeometricSeries() {
        double reached = 1 - Math.pow(0.65, 3);
        Model model = Scene.lasting(50 * SECONDS_AN_HOUR)
                .with(Calls.at("list", new double[3_000])
                        .talk(new Exponential(100))
                        .called(new Dialling(
                                new Tries(0.35, 3, new Exponential(7200), new Constant(25)),
                                new Exponential(12),
                                Distribution.ZERO,
                                Optional.empty(),
                                Optional.empty())))
                .with(Team.of("agents", 5).takes("list"))
                .model();

        Fact records = Fact.type(0, 1, ContactFact.RECORDS);
        known.expect(reached, Fact.type(0, 1, ContactFact.ANSWERED), records);
        known.expect(1 - reached, Fact.type(0, 1, ContactFact.UNREACHED), records);
        known.expect(reached / 0.35, Fact.type(0, 1, ContactFact.DIALS), records);
        known.holdIn(model, PLAN);
    }

    /**
     * A machine of a fixed pace p, all times exponential: b agents talk and r lines ring. It rings for 20 s with 40 %
     * who pick up and with the others; a talk takes 60 s, so that a quarter of those who talk is expected to be free in
     * time. The machine dials up to max(n - b, floor(p (n - b + b / 4) / 0.4)) lines after each event, and hangs up
     * none. Who picks up while all agents talk is dropped at once. The chain is solved by its equations.
     */
    @Test
    void machineOfAFixedPace_isAMarkovChain() {
        for (double pace : new double[] {0.6, 1.1}) {
            int agents = 3;
            Chain chain = new Chain(agents, pace);
            Model model = Scene.lasting(60 * SECONDS_AN_HOUR)
                    .with(Calls.at("list", new double[50_000])
                            .talk(new Exponential(60))
                            .called(new Dialling(
                                    new Tries(0.4, 1, Distribution.ZERO, new Exponential(20)),
                                    new Exponential(20),
                                    Distribution.ZERO,
                                    Optional.empty(),
                                    Optional.of(new Ahead(pace, 0, 0, 0, OptionalInt.empty())))))
                    .with(Team.of("agents", agents).takes("list"))
                    .model();

            KnownRatios paced = new KnownRatios();
            double seconds = 60.0 * SECONDS_AN_HOUR;
            paced.expect(
                    chain.busy() / agents,
                    Fact.group(0, 1, StaffFact.TALKING).seconds(),
                    Fact.constant(agents * seconds));
            paced.expect(
                    chain.dropped(), Fact.type(0, 1, ContactFact.DROPPED_AT), Fact.type(0, 1, ContactFact.PICKED_UP));
            paced.expect(chain.ringing() / 20, Fact.type(0, 1, ContactFact.DIALS), Fact.constant(seconds));
            paced.holdIn(model, PLAN);
        }
    }

    /** States by talking agents and ringing lines. */
    private static final class Chain {
        private static final double REACHED = 0.4;
        private static final double RINGS = 1 / 20.0;
        private static final double TALKS = 1 / 60.0;
        private static final double RINGS_FIRST = 20.0 / (20 + 60);

        private final int agents;
        private final double pace;
        private final int most;
        private double[][] states;

        Chain(int agents, double pace) {
            this.agents = agents;
            this.pace = pace;
            int highest = 0;
            for (int busy = 0; busy <= agents; busy++) {
                highest = Math.max(highest, target(busy));
            }
            most = highest;
            states = new double[agents + 1][most + 1];
            states[0][target(0)] = 1;
            // The chain that jumps at most at the greatest rate of all; its stationary law is the same.
            double rate = agents * TALKS + most * RINGS;
            for (int i = 0; i < 20_000; i++) {
                step(rate);
            }
        }

        private void step(double rate) {
            double[][] next = new double[agents + 1][most + 1];
            for (int b = 0; b <= agents; b++) {
                for (int r = 0; r <= most; r++) {
                    double chance = states[b][r] / rate;
                    int answered = Math.min(agents, b + 1);
                    next[b][r] += chance * (rate - b * TALKS - r * RINGS);
                    if (b > 0) {
                        next[b - 1][Math.max(r, target(b - 1))] += chance * b * TALKS;
                    }
                    if (r > 0) {
                        next[answered][Math.max(r - 1, target(answered))] += chance * r * RINGS * REACHED;
                        next[b][Math.max(r - 1, target(b))] += chance * r * RINGS * (1 - REACHED);
                    }
                }
            }
            states = next;
        }

        private int target(int busy) {
            double expected = agents - busy + busy * RINGS_FIRST;
            return Math.max(agents - busy, (int) (pace * expected / REACHED));
        }

        double busy() {
            double sum = 0;
            for (int b = 0; b <= agents; b++) {
                for (double chance : states[b]) {
                    sum += b * chance;
                }
            }
            return sum;
        }

        double ringing() {
            return ringing(0);
        }

        /** Rings end at a rate in proportion to their number, so these weigh the states that they find. */
        double dropped() {
            return ringing(agents) / ringing(0);
        }

        private double ringing(int fromBusy) {
            double sum = 0;
            for (int b = fromBusy; b <= agents; b++) {
                for (int r = 0; r <= most; r++) {
                    sum += r * states[b][r];
                }
            }
            return sum;
        }
    }

    /**
     * All moves of the pace sum to the way from its start, 0, to its end: where that isn't below 0, no more than 3 % of
     * the customers are dropped. Most of the 3 % is made use of, and agents talk and wrap more than the 77.4 % that
     * come of waiting for each of 35 % to pick up after 12 s: 0.35 x 200 s in 0.35 x 212 s + 0.65 x 25 s.
     */
    @Test
    void limit_isHeldAndMadeUseOf() {
        Model model = Scene.lasting(8 * SECONDS_AN_HOUR)
                .with(list(0.03).talk(new Exponential(180)).wrap(new Exponential(20)))
                .with(Team.of("agents", 10).takes("list"))
                .model();
        RatioEstimate dropped =
                new RatioEstimate(Fact.type(0, 1, ContactFact.DROPPED_AT), Fact.type(0, 1, ContactFact.PICKED_UP));
        RatioEstimate busy = new RatioEstimate(Fact.handling(0, 1).seconds(), Fact.constant(10 * 8 * SECONDS_AN_HOUR));
        Replications.each(model, new Plan(73, 30, 2), (n, tally) -> {
            dropped.add(tally);
            busy.add(tally);
        });

        assertThat(dropped.mean() + FAR * dropped.standardError()).isLessThan(0.03);
        assertThat(dropped.mean() - FAR * dropped.standardError()).isGreaterThan(0.02);
        assertThat(busy.mean() - FAR * busy.standardError()).isGreaterThan(0.35 * 200 / (0.35 * 212 + 0.65 * 25));
    }

    /** Callers take agents on whom the machine has counted: half of each limit is used, or more, and never all. */
    @Test
    void limit_isHeldWhereAgentsAlsoAnswerCalls() {
        for (double limit : new double[] {0.005, 0.01, 0.02, 0.03}) {
            Model model = Scene.lasting(8 * SECONDS_AN_HOUR)
                    .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                    .with(list(limit)
                            .talk(new Exponential(180))
                            .wrap(new Exponential(30))
                            .priority(7))
                    .with(Calls.poisson("calls", 60)
                            .talk(new Exponential(240))
                            .patience(new Exponential(120))
                            .priority(1))
                    .with(Team.of("agents", 10).takes("calls", "list"))
                    .model();
            RatioEstimate dropped =
                    new RatioEstimate(Fact.type(0, 1, ContactFact.DROPPED_AT), Fact.type(0, 1, ContactFact.PICKED_UP));
            Replications.each(model, new Plan(73, 30, 2), (n, tally) -> dropped.add(tally));

            assertThat(dropped.mean() + FAR * dropped.standardError())
                    .as("limit %s", limit)
                    .isLessThan(limit);
            assertThat(dropped.mean() - FAR * dropped.standardError())
                    .as("limit %s", limit)
                    .isGreaterThan(limit / 2);
        }
    }

    /** More customers than can be called; the machine's pace starts at 0. */
    private static Calls list(double limit) {
        return Calls.at("list", new double[6_000])
                .called(new Dialling(
                        new Tries(0.35, 1, Distribution.ZERO, new Constant(25)),
                        new Constant(12),
                        Distribution.ZERO,
                        Optional.empty(),
                        Optional.of(new Ahead(0, 0.1, limit, 2_000_000, OptionalInt.empty()))));
    }
}
