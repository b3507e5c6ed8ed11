package org.busyhour.engine.centre;

import static org.busyhour.engine.centre.Steady.LIMIT;
import static org.busyhour.engine.centre.Steady.MU;
import static org.busyhour.engine.centre.Steady.assertMean;
import static org.busyhour.engine.centre.Steady.busy;
import static org.busyhour.engine.centre.Steady.calls;
import static org.busyhour.engine.centre.Steady.queue;
import static org.busyhour.engine.centre.Steady.run;
import static org.busyhour.engine.centre.Steady.scene;

import java.util.List;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/**
 * Ways to route against solved Markov chains of an N-model, an X-model and a pool: one false alarm in 3,000 for all of
 * them, see {@link Steady}.
 */
class RoutingAnalyticTest {
    /** B, which both groups take, goes to the group that takes nothing else; the other one takes A first. */
    @Test
    void leastSkilled_leavesThoseWhoCanDoMore() {
        nModel(AgentOrder.LEAST_SKILLED, 1, true);
    }

    @Test
    void mostSkilled_takesThoseWhoCanDoMore() {
        nModel(AgentOrder.MOST_SKILLED, 1, false);
    }

    @Test
    void fastest_isTheGroupOfHigherSpeed() {
        nModel(AgentOrder.FASTEST, 1.5, true);
    }

    /** 30 an hour at speed 1.5 are 20 for an hour's work, less than 24. */
    @Test
    void cheapest_isCostOverSpeed() {
        nModel(AgentOrder.CHEAPEST, 1.5, true);
    }

    private static void nModel(AgentOrder order, double speed, boolean spares) {
        double a = 1 / 24.0;
        double b = 1 / 18.0;
        Chain chain = new Chain(new int[4], (s, flow) -> {
            if (s[0] < 2) {
                flow.to(a, s[0] + 1, s[1], s[2], s[3]);
            } else {
                flow.to(s[2] < LIMIT ? a : 0, s[0], s[1], s[2] + 1, s[3]);
            }
            if (s[1] < 2 && (spares || s[0] == 2)) {
                flow.to(b, s[0], s[1] + 1, s[2], s[3]);
            } else if (s[0] < 2) {
                flow.to(b, s[0] + 1, s[1], s[2], s[3]);
            } else {
                flow.to(s[3] < LIMIT ? b : 0, s[0], s[1], s[2], s[3] + 1);
            }
            double first = s[0] * MU;
            if (s[2] > 0) {
                flow.to(first, s[0], s[1], s[2] - 1, s[3]);
            } else if (s[3] > 0) {
                flow.to(first, s[0], s[1], s[2], s[3] - 1);
            } else if (s[0] > 0) {
                flow.to(first, s[0] - 1, s[1], s[2], s[3]);
            }
            boolean waits = s[3] > 0;
            flow.to(s[1] * MU * speed, s[0], waits ? s[1] : s[1] - 1, s[2], waits ? s[3] - 1 : s[3]);
        });
        List<Tally> days = run(scene().agents(AgentScope.ALL, order)
                .contacts(ContactScope.ALL, ContactOrder.FEWEST_AGENTS)
                .with(calls("A", a))
                .with(calls("B", b))
                .with(Team.of("both", 2).takes("A", "B").cost(24))
                .with(Team.of("one", 2).takesAtSpeed(speed, "B").cost(30)));

        assertMean(days, queue(0), chain.mean(s -> s[2]));
        assertMean(days, queue(1), chain.mean(s -> s[3]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
        assertMean(days, busy(1), chain.mean(s -> s[1]));
    }

    /** Of four agents one is kept for emergencies: others are answered only while two or more are idle. */
    @Test
    void reserve_keepsIdleAgentsForAType() {
        double urgent = 1 / 22.0;
        double other = 1 / 25.0;
        Chain chain = new Chain(new int[3], (s, flow) -> {
            boolean all = s[0] == 4;
            flow.to(all && s[1] == LIMIT ? 0 : urgent, all ? 4 : s[0] + 1, all ? s[1] + 1 : s[1], s[2]);
            boolean kept = s[0] >= 3;
            flow.to(kept && s[2] == LIMIT ? 0 : other, kept ? s[0] : s[0] + 1, s[1], kept ? s[2] + 1 : s[2]);
            if (s[1] > 0) {
                flow.to(s[0] * MU, s[0], s[1] - 1, s[2]);
            } else if (s[2] > 0 && s[0] < 4) {
                flow.to(s[0] * MU, s[0], s[1], s[2] - 1);
            } else {
                flow.to(s[0] * MU, s[0] - 1, s[1], s[2]);
            }
        });
        List<Tally> days = run(scene().contacts(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT)
                .with(calls("urgent", urgent).priority(1))
                .with(calls("other", other))
                .with(Team.of("desk", 4).takes("urgent", "other").keeps("urgent", 1)));

        assertMean(days, queue(0), chain.mean(s -> s[1]));
        assertMean(days, queue(1), chain.mean(s -> s[2]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
    }

    /** Two sites that help each other out: both questions look at the own site first. */
    @Test
    void local_goesToTheOwnSiteFirst() {
        double here = 1 / 13.0;
        double there = 1 / 30.0;
        Chain chain = new Chain(new int[4], (s, flow) -> {
            boolean full = s[0] == 2 && s[1] == 2;
            flow.to(
                    full && s[2] == LIMIT ? 0 : here,
                    Math.min(2, s[0] + 1),
                    s[0] < 2 || full ? s[1] : s[1] + 1,
                    full ? s[2] + 1 : s[2],
                    s[3]);
            flow.to(
                    full && s[3] == LIMIT ? 0 : there,
                    s[1] < 2 || full ? s[0] : s[0] + 1,
                    Math.min(2, s[1] + 1),
                    s[2],
                    full ? s[3] + 1 : s[3]);
            boolean waits = s[2] + s[3] > 0;
            flow.to(
                    s[0] * MU,
                    waits ? s[0] : s[0] - 1,
                    s[1],
                    s[2] > 0 ? s[2] - 1 : 0,
                    s[2] > 0 ? s[3] : Math.max(0, s[3] - 1));
            flow.to(
                    s[1] * MU,
                    s[0],
                    waits ? s[1] : s[1] - 1,
                    s[3] > 0 ? s[2] : Math.max(0, s[2] - 1),
                    s[3] > 0 ? s[3] - 1 : 0);
        });
        List<Tally> days = run(scene().agents(AgentScope.LOCAL, AgentOrder.LONGEST_IDLE)
                .contacts(ContactScope.LOCAL, ContactOrder.LONGEST_WAIT)
                .with(calls("here", here).claim(1, 1, "izmir"))
                .with(calls("there", there).claim(1, 1, "ankara"))
                .with(Team.of("one", 2).takes("there", "here").at("izmir"))
                .with(Team.of("other", 2).takes("here", "there").at("ankara")));

        assertMean(days, queue(0), chain.mean(s -> s[2]));
        assertMean(days, queue(1), chain.mean(s -> s[3]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
        assertMean(days, busy(1), chain.mean(s -> s[1]));
    }

    /** Two types alike: where both queues are as long, each is as likely to have the contact that has waited longer. */
    @Test
    void longestQueue_keepsQueuesAlike() {
        pool(
                new Routing(AgentScope.ALL, AgentOrder.RANDOM, ContactScope.ALL, ContactOrder.LONGEST_QUEUE),
                1,
                1,
                1 / 26.0);
    }

    /** So that the queues never are as far over their targets as each other, these have no common multiple in reach. */
    @Test
    void ratioToTarget_keepsQueuesInProportion() {
        pool(
                new Routing(AgentScope.ALL, AgentOrder.ROUND_ROBIN, ContactScope.ALL, ContactOrder.RATIO_TO_TARGET),
                100,
                271,
                1 / 20.0);
    }

    private static void pool(Routing routing, int firstTarget, int secondTarget, double second) {
        double first = 1 / 26.0;
        Chain chain = new Chain(new int[3], (s, flow) -> {
            boolean full = s[0] == 3;
            flow.to(full && s[1] == LIMIT ? 0 : first, full ? 3 : s[0] + 1, full ? s[1] + 1 : 0, s[2]);
            flow.to(full && s[2] == LIMIT ? 0 : second, full ? 3 : s[0] + 1, s[1], full ? s[2] + 1 : 0);
            if (s[1] + s[2] == 0) {
                flow.to(s[0] * MU, s[0] - 1, 0, 0);
                return;
            }
            int over = Integer.compare(s[1] * secondTarget, s[2] * firstTarget);
            double share = (1 + over) / 2.0;
            flow.to(3 * MU * share, 3, s[1] - 1, s[2]);
            flow.to(3 * MU * (1 - share), 3, s[1], s[2] - 1);
        });
        List<Tally> days = run(scene().routing(routing)
                .with(calls("first", first).claim(1, firstTarget, "here"))
                .with(calls("second", second).claim(1, secondTarget, "here"))
                .with(Team.of("desk", 3).takes("first", "second")));

        assertMean(days, queue(0), chain.mean(s -> s[1]));
        assertMean(days, queue(1), chain.mean(s -> s[2]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
    }
}
