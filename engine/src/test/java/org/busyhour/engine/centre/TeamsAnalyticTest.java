package org.busyhour.engine.centre;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Contacts that need several agents against a queue in closed form and two solved Markov chains. Each value lies in a
 * 99.999 % interval, by Student's t over replications: one false alarm in 6,000 for the seventeen of them.
 */
class TeamsAnalyticTest {
    private static final int REPLICATIONS = 40;
    private static final double ALARM = 1e-5;
    private static final double WARM_UP = 5_000;
    private static final double COUNTED = 300_000;
    private static final int ONE = 0;
    private static final int TWO = 1;

    /** Contacts that need all agents at once are served one at a time: M/M/1, whose mean queue is rho^2 / (1 - rho). */
    @Test
    void contactsThatNeedEverybody_areTheQueueOfOneServer() {
        double rho = 0.7;
        for (boolean keeping : new boolean[] {true, false}) {
            Calls all = Calls.poisson("all", 3600 * rho / 25)
                    .talk(new Exponential(25))
                    .needs(2, "a")
                    .needs(1, "b");
            List<Tally> days = run(scene().with(keeping ? all.keeping() : all)
                    .with(Team.of("a", 2).takes("all"))
                    .with(Team.of("b", 1).takes("all")));

            assertMean(days, queue(0), rho * rho / (1 - rho));
            assertMean(days, t -> time(t, 0, StaffFact.TALKING) / 2, rho);
            assertMean(days, t -> time(t, 1, StaffFact.TALKING), rho);
        }
    }

    /**
     * Two agents, contacts for one and contacts for both, first come first served: an agent is kept for who needs both,
     * and nobody goes ahead. Who stands behind the first in the queue is of either kind, whatever has happened so far,
     * so that the chain needs to know only the first: (contacts for one in hand, for both in hand, whether the first of
     * the queue is known to need both, others in the queue).
     */
    @Test
    void firstComeFirstServed_isThatOfTheChain() {
        double one = 1 / 50.0;
        double two = 1 / 110.0;
        double mu = 1 / 30.0;
        double nu = 1 / 20.0;
        double both = two / (one + two);
        Chain chain = new Chain(new int[4], (s, flow) -> {
            int q = s[3];
            if (s[0] + s[1] == 0) {
                flow.to(one, 1, 0, 0, 0);
                flow.to(two, 0, 1, 0, 0);
            } else if (s[0] == 1 && s[2] == 0) {
                flow.to(one, 2, 0, 0, 0);
                flow.to(two, 1, 0, 1, 0);
                flow.to(mu, 0, 0, 0, 0);
            } else {
                flow.to(q < 150 ? one + two : 0, s[0], s[1], s[2], q + 1);
                if (s[2] == 1) {
                    flow.to(mu, 0, 1, 0, q);
                } else if (s[0] == 2) {
                    next(flow, 2 * mu, both, 1, q);
                } else if (q == 0) {
                    flow.to(nu, 0, 0, 0, 0);
                } else {
                    flow.to(nu * both, 0, 1, 0, q - 1);
                    next(flow, nu * (1 - both), both, 1, q - 1);
                }
            }
        });
        List<Tally> days = run(scene().with(Calls.poisson("one", 3600 * one).talk(new Exponential(1 / mu)))
                .with(Calls.poisson("two", 3600 * two)
                        .talk(new Exponential(1 / nu))
                        .needs(2, "")
                        .keeping())
                .with(Team.of("desk", 2).takes("one", "two")));

        assertMean(days, queue(ONE), chain.mean(s -> (1 - both) * s[3]));
        assertMean(days, queue(TWO), chain.mean(s -> s[2] + both * s[3]));
        assertMean(days, t -> time(t, 0, StaffFact.ASSEMBLING), chain.mean(s -> s[2]));
        assertMean(days, t -> time(t, 0, StaffFact.TALKING), chain.mean(s -> s[0] + 2 * s[1]));
        assertMean(days, t -> rate(t, TWO, ContactFact.TOGETHER), two);
    }

    /** An agent works for one contact, another is free: the first of the queue, if there is one, is looked at. */
    private static void next(Chain.Flow flow, double rate, double both, int ones, int q) {
        if (q == 0) {
            flow.to(rate, ones, 0, 0, 0);
        } else {
            flow.to(rate * both, ones, 0, 1, q - 1);
            flow.to(rate * (1 - both), ones + 1, 0, 0, q - 1);
        }
    }

    /**
     * The same with nobody kept: who needs both is more urgent, but begins only when both are free at the same moment.
     * At most 4 wait for one and 3 for both: (for one in hand, for both in hand, waiting for one, waiting for both).
     */
    @Test
    void whoeverIsFree_isThatOfTheChain() {
        double one = 1 / 25.0;
        double two = 1 / 90.0;
        double mu = 1 / 30.0;
        double nu = 1 / 20.0;
        Chain chain = new Chain(new int[4], (s, flow) -> {
            boolean full = s[0] + 2 * s[1] == 2;
            flow.to(full && s[2] == 4 ? 0 : one, full ? s[0] : s[0] + 1, s[1], full ? s[2] + 1 : s[2], s[3]);
            boolean none = s[0] + s[1] == 0;
            flow.to(none ? two : s[3] == 3 ? 0 : two, s[0], none ? 1 : s[1], s[2], none ? s[3] : s[3] + 1);
            if (s[0] == 2) {
                flow.to(2 * mu, s[2] > 0 ? 2 : 1, 0, Math.max(0, s[2] - 1), s[3]);
            } else if (s[0] == 1) {
                flow.to(mu, 0, s[3] > 0 ? 1 : 0, 0, Math.max(0, s[3] - 1));
            } else if (s[1] == 1 && s[3] > 0) {
                flow.to(nu, 0, 1, s[2], s[3] - 1);
            } else if (s[1] == 1) {
                flow.to(nu, Math.min(2, s[2]), 0, s[2] - Math.min(2, s[2]), 0);
            }
        });
        List<Tally> days = run(scene().contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .with(Calls.poisson("one", 3600 * one)
                        .talk(new Exponential(1 / mu))
                        .queueLimit(4))
                .with(Calls.poisson("two", 3600 * two)
                        .talk(new Exponential(1 / nu))
                        .needs(2, "")
                        .priority(1)
                        .queueLimit(3))
                .with(Team.of("desk", 2).takes("one", "two")));

        assertMean(days, queue(ONE), chain.mean(s -> s[2]));
        assertMean(days, queue(TWO), chain.mean(s -> s[3]));
        assertMean(days, t -> time(t, 0, StaffFact.TALKING), chain.mean(s -> s[0] + 2 * s[1]));
        assertMean(
                days,
                t -> rate(t, ONE, ContactFact.BLOCKED),
                chain.mean(s -> s[0] + 2 * s[1] == 2 && s[2] == 4 ? one : 0));
        assertMean(days, t -> rate(t, TWO, ContactFact.BLOCKED), chain.mean(s -> s[3] == 3 ? two : 0));
        assertMean(days, t -> rate(t, TWO, ContactFact.TOGETHER), chain.mean(s -> s[3] == 3 ? 0 : two));
    }

    private static Scene scene() {
        return Scene.lasting(WARM_UP + COUNTED).stopping().warmUp(WARM_UP);
    }

    private static ToDoubleFunction<Tally> queue(int type) {
        return t -> Ticks.toSeconds(t.contacts(type, 1, ContactFact.QUEUE_TIME)) / COUNTED;
    }

    private static double time(Tally tally, int group, StaffFact fact) {
        return Ticks.toSeconds(tally.staff(group, 1, fact)) / COUNTED;
    }

    private static double rate(Tally tally, int type, ContactFact fact) {
        return tally.contacts(type, 1, fact) / COUNTED;
    }

    private static List<Tally> run(Scene scene) {
        return Replications.run(scene.model(), new Plan(7, REPLICATIONS, 2), Progress.NONE)
                .replications();
    }

    private static void assertMean(List<Tally> days, ToDoubleFunction<Tally> value, double expected) {
        Means.hold(days, value, expected, ALARM, 0.1);
    }
}
