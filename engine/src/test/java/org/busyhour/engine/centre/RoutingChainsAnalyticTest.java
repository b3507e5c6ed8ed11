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
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/**
 * Further ways to route against solved Markov chains: a W-model, agents of different speed, local specialists, and
 * slack. One false alarm in 4,000 for all of them, see {@link Steady}.
 */
class RoutingChainsAnalyticTest {

    /** A and C have a group each, which both take B when nobody of their own waits; B goes to the left one first. */
    @Test
    void preference_inAWModel() {
        double a = 1 / 26.0;
        double b = 1 / 24.0;
        double c = 1 / 30.0;
        Chain chain = new Chain(new int[5], (s, flow) -> {
            boolean left = s[0] < 2;
            boolean right = s[1] < 2;
            flow.to(left || s[2] < LIMIT ? a : 0, left ? s[0] + 1 : 2, s[1], left ? 0 : s[2] + 1, s[3], s[4]);
            flow.to(
                    left || right || s[3] < LIMIT ? b : 0,
                    left ? s[0] + 1 : 2,
                    left || !right ? s[1] : s[1] + 1,
                    s[2],
                    left || right ? 0 : s[3] + 1,
                    s[4]);
            flow.to(right || s[4] < LIMIT ? c : 0, s[0], right ? s[1] + 1 : 2, s[2], s[3], right ? 0 : s[4] + 1);
            boolean ownLeft = s[2] > 0;
            boolean ownRight = s[4] > 0;
            boolean common = s[3] > 0;
            flow.to(
                    s[0] * MU,
                    ownLeft || common ? s[0] : s[0] - 1,
                    s[1],
                    ownLeft ? s[2] - 1 : 0,
                    !ownLeft && common ? s[3] - 1 : s[3],
                    s[4]);
            flow.to(
                    s[1] * MU,
                    s[0],
                    ownRight || common ? s[1] : s[1] - 1,
                    s[2],
                    !ownRight && common ? s[3] - 1 : s[3],
                    ownRight ? s[4] - 1 : 0);
        });
        List<Tally> days = run(scene().agents(AgentScope.PREFERENCE, AgentOrder.LONGEST_IDLE)
                .contacts(ContactScope.PREFERENCE, ContactOrder.LONGEST_WAIT)
                .with(calls("A", a))
                .with(calls("B", b))
                .with(calls("C", c))
                .with(Team.of("left", 2).takes("A", "B"))
                .with(Team.of("right", 2).takes("C", "B")));

        assertMean(days, queue(0), chain.mean(s -> s[2]));
        assertMean(days, queue(1), chain.mean(s -> s[3]));
        assertMean(days, queue(2), chain.mean(s -> s[4]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
        assertMean(days, busy(1), chain.mean(s -> s[1]));
    }

    @Test
    void fastest_takesTheQuickBeforeTheSlow() {
        speeds(AgentScope.ALL, AgentOrder.FASTEST, true);
    }

    /** The slow group stands first in the file, so that contacts prefer it. */
    @Test
    void preference_takesTheSlowBeforeTheQuick() {
        speeds(AgentScope.PREFERENCE, AgentOrder.FASTEST, false);
    }

    private static void speeds(AgentScope scope, AgentOrder order, boolean quickFirst) {
        double arrivals = 1 / 12.0;
        double quick = 2.5;
        double slow = 0.5;
        Chain chain = new Chain(new int[3], (s, flow) -> {
            boolean toQuick = s[1] == 0 && (quickFirst || s[0] == 2);
            boolean full = s[0] == 2 && s[1] == 1;
            if (full) {
                flow.to(s[2] < LIMIT ? arrivals : 0, 2, 1, s[2] + 1);
            } else {
                boolean other = toQuick || s[0] == 2;
                flow.to(arrivals, other ? s[0] : s[0] + 1, other ? 1 : s[1], 0);
            }
            boolean waits = s[2] > 0;
            flow.to(s[0] * MU * slow, waits ? 2 : s[0] - 1, s[1], waits ? s[2] - 1 : 0);
            flow.to(s[1] * MU * quick, s[0], waits ? 1 : 0, waits ? s[2] - 1 : 0);
        });
        List<Tally> days = run(scene().agents(scope, order)
                .with(calls("A", arrivals))
                .with(Team.of("slow", 2).takesAtSpeed(slow, "A"))
                .with(Team.of("quick", 1).takesAtSpeed(quick, "A")));

        assertMean(days, queue(0), chain.mean(s -> s[2]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
        assertMean(days, busy(1), chain.mean(s -> s[1]));
    }

    /**
     * In one town a specialist and somebody who can do both, in the other one who can do both: contacts look at home
     * first, there for who can do least, agents take those from home first.
     */
    @Test
    void local_thenLeastSkilled() {
        double here = 1 / 20.0;
        double there = 1 / 30.0;
        Chain chain = new Chain(new int[5], (s, flow) -> {
            boolean room = s[0] + s[1] + s[2] < 3;
            flow.to(
                    room || s[3] < LIMIT ? here : 0,
                    1,
                    s[0] == 1 ? 1 : s[1],
                    s[0] == 1 && s[1] == 1 ? 1 : s[2],
                    room ? s[3] : s[3] + 1,
                    s[4]);
            boolean both = s[1] + s[2] < 2;
            flow.to(both || s[4] < LIMIT ? there : 0, s[0], s[2] == 1 ? 1 : s[1], 1, s[3], both ? s[4] : s[4] + 1);
            flow.to(s[0] * MU, s[3] > 0 ? 1 : 0, s[1], s[2], Math.max(0, s[3] - 1), s[4]);
            boolean waits = s[3] + s[4] > 0;
            flow.to(
                    s[1] * MU,
                    s[0],
                    waits ? 1 : 0,
                    s[2],
                    Math.max(0, s[3] - 1),
                    s[3] > 0 ? s[4] : Math.max(0, s[4] - 1));
            flow.to(
                    s[2] * MU,
                    s[0],
                    s[1],
                    waits ? 1 : 0,
                    s[4] > 0 ? s[3] : Math.max(0, s[3] - 1),
                    Math.max(0, s[4] - 1));
        });
        List<Tally> days = run(scene().agents(AgentScope.LOCAL, AgentOrder.LEAST_SKILLED)
                .contacts(ContactScope.LOCAL, ContactOrder.LONGEST_WAIT)
                .with(calls("here", here).claim(1, 1, "izmir"))
                .with(calls("there", there).claim(1, 1, "ankara"))
                .with(Team.of("specialist", 1).takes("here").at("izmir"))
                .with(Team.of("both", 1).takes("there", "here").at("izmir"))
                .with(Team.of("away", 1).takes("here", "there").at("ankara")));

        assertMean(days, queue(0), chain.mean(s -> s[3]));
        assertMean(days, queue(1), chain.mean(s -> s[4]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
        assertMean(days, busy(1), chain.mean(s -> s[1]));
        assertMean(days, busy(2), chain.mean(s -> s[2]));
    }

    /** Who is late as soon as it waits goes behind whoever has ten weeks, though it is due sooner. */
    @Test
    void smallestSlack_ofWhoIsLateAtOnceIsTheLeastUrgent() {
        double late = 1 / 26.0;
        double inTime = 1 / 24.0;
        Chain chain = new Chain(new int[3], (s, flow) -> {
            boolean full = s[0] == 3;
            flow.to(!full || s[1] < LIMIT ? late : 0, full ? 3 : s[0] + 1, full ? s[1] + 1 : 0, s[2]);
            flow.to(!full || s[2] < LIMIT ? inTime : 0, full ? 3 : s[0] + 1, s[1], full ? s[2] + 1 : 0);
            boolean second = s[2] > 0;
            boolean waits = s[1] + s[2] > 0;
            flow.to(s[0] * MU, waits ? 3 : s[0] - 1, second ? s[1] : Math.max(0, s[1] - 1), Math.max(0, s[2] - 1));
        });
        List<Tally> days = run(scene().contacts(ContactScope.ALL, ContactOrder.SMALLEST_SLACK)
                .with(calls("late", late).inTime(0))
                .with(calls("in-time", inTime).inTime(6_000_000))
                .with(Team.of("desk", 3).takes("late", "in-time")));

        assertMean(days, queue(0), chain.mean(s -> s[1]));
        assertMean(days, queue(1), chain.mean(s -> s[2]));
        assertMean(days, busy(0), chain.mean(s -> s[0]));
    }
}
