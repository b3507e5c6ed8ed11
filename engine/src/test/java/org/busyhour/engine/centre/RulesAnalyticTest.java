package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Flows;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Rules against Markov chains: an agent who alone couldn't cope, and a second one who comes when more than some wait.
 * Each value lies in a 99.999 % interval, by Student's t over replications: one false alarm in 10,000 for the five.
 */
class RulesAnalyticTest {
    private static final int REPLICATIONS = 40;
    private static final double ALARM = 1e-5;
    private static final double ARRIVALS = 1 / 30.0;
    private static final double SERVICE = 1 / 40.0;
    private static final double WARM_UP = 5_000;
    private static final double COUNTED = 100_000;
    /** More than so many wait before help comes. */
    private static final int MANY = 3;

    private static final int ROOM = 120;

    /**
     * Who is called comes at once and may go when nobody waits; then whoever is done first goes. States: alone with n
     * contacts; two in force; two of whom one may go.
     */
    @Test
    void callUp_isThatOfTheChain() {
        int called = ROOM;
        int leaving = 2 * ROOM;
        double[][] flows = new double[3 * ROOM][3 * ROOM];
        for (int n = 0; n < ROOM; n++) {
            double arrivals = n < ROOM - 1 ? ARRIVALS : 0;
            int next = Math.min(n + 1, ROOM - 1);
            Flows.add(flows, n, n > MANY ? called + next : next, arrivals);
            if (n > 0) {
                Flows.add(flows, n, n - 1, SERVICE);
            }
            if (n >= 3) {
                Flows.add(flows, called + n, called + next, arrivals);
                Flows.add(flows, called + n, n == 3 ? leaving + 2 : called + n - 1, 2 * SERVICE);
            }
            if (n >= 2 && n <= 2 + MANY) {
                Flows.add(flows, leaving + n, n - 1 > MANY ? called + next : leaving + next, arrivals);
                Flows.add(flows, leaving + n, n - 1, 2 * SERVICE);
            }
        }
        double[] states = Flows.solve(flows);
        double queue = 0;
        double two = 0;
        for (int n = 0; n < ROOM; n++) {
            queue += states[n] * Math.max(0, n - 1) + (states[called + n] + states[leaving + n]) * Math.max(0, n - 2);
            two += states[called + n] + states[leaving + n];
        }
        Condition over = new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.AT_MOST, 0, 0);
        Model model = scene().with(Team.of("desk", 1).takes("A").onCall(1))
                .with(rule(Optional.of(over), new Action.CallUp(0, 1, new Distribution.Constant(0), 1, 0)))
                .model();

        assertMean(shares(model, t -> t.contacts(0, 1, ContactFact.QUEUE_TIME) / ticks()), queue);
        // Who finishes what is in hand is there because of the call, too.
        assertMean(shares(model, t -> t.staff(0, 1, StaffFact.CALLED_UP) / ticks()), two);
        assertMean(shares(model, t -> t.staff(0, 1, StaffFact.OVERTIME) / ticks()), two);
    }

    /** A chief takes calls while more than some wait, and finishes the one in hand: alone n, with the chief n. */
    @Test
    void overflow_isThatOfTheChain() {
        int helped = ROOM;
        double[][] flows = new double[2 * ROOM][2 * ROOM];
        for (int n = 0; n < ROOM; n++) {
            double arrivals = n < ROOM - 1 ? ARRIVALS : 0;
            int next = Math.min(n + 1, ROOM - 1);
            // With the one who comes more than some would wait: the chief takes one, and then no more do.
            Flows.add(flows, n, n > MANY ? helped + next : next, arrivals);
            if (n > 0) {
                Flows.add(flows, n, n - 1, SERVICE);
                Flows.add(flows, helped + n, helped + next, arrivals);
                // The agent is done, or the chief: who takes another one only if more than some wait.
                Flows.add(flows, helped + n, helped + n - 1, n > 1 ? SERVICE : 0);
                Flows.add(flows, helped + n, n - 2 > MANY ? helped + n - 1 : n - 1, SERVICE);
            }
        }
        // With the agent idle and the chief busy, a call goes to the agent.
        double[] states = Flows.solve(flows);
        double queue = 0;
        double chief = 0;
        for (int n = 0; n < ROOM; n++) {
            queue += states[n] * Math.max(0, n - 1) + states[helped + n] * Math.max(0, n - 2);
            chief += states[helped + n];
        }
        Model model = scene().with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chief", 1).takesByRule("A"))
                .with(rule(Optional.empty(), new Action.Access(1, 0, true)))
                .model();

        assertMean(shares(model, t -> t.contacts(0, 1, ContactFact.QUEUE_TIME) / ticks()), queue);
        assertMean(shares(model, t -> t.staff(1, 1, StaffFact.TALKING) / ticks()), chief);
    }

    private static Scene scene() {
        return Scene.lasting(WARM_UP + COUNTED)
                .stopping()
                .warmUp(WARM_UP)
                .with(Calls.poisson("A", ARRIVALS * 3600).talk(new Exponential(1 / SERVICE)));
    }

    private static Rule rule(Optional<Condition> until, Action action) {
        Condition many = new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.ABOVE, MANY, 0);
        return new Rule("help", many, until, List.of(action), Rule.Restraint.NONE);
    }

    private static double ticks() {
        return COUNTED * Ticks.PER_SECOND;
    }

    private static List<Double> shares(Model model, ToDoubleFunction<Tally> value) {
        List<Double> values = new ArrayList<>();
        Replications.each(
                model, new Plan(7, REPLICATIONS, 1), (number, tally) -> values.add(value.applyAsDouble(tally)));
        return values;
    }

    private static void assertMean(List<Double> values, double expected) {
        Means.hold(values.stream().mapToDouble(v -> v).toArray(), expected, ALARM, 0.1);
    }
}
