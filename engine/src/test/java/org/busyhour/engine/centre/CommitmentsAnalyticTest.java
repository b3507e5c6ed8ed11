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
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.model.Routing.Commitment.To;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Contacts that wait for one group only, of an agent who is slow and one who is twice as quick, against solved Markov
 * chains. The state: who of the two is busy, and how many wait for each. One false alarm in 10,000 for all of them, see
 * {@link Steady}.
 */
class CommitmentsAnalyticTest {
    private static final double ARRIVALS = 1 / 18.0;
    private static final int SLOW = 0;
    private static final int QUICK = 1;

    /** For which of the two a contact waits; or -1 if it takes who is idle. */
    private interface Rule {
        int waitsFor(int[] s);
    }

    /**
     * A contact expects 40 s for each of the slow agent and 20 s for each of the quick one; at a tie it takes the
     * first.
     */
    @Test
    void shortestExpectedWait_joinsTheShorterQueue() {
        hold(new Commitment(To.SHORTEST_EXPECTED_WAIT, 0), s -> {
            boolean full = s[SLOW] + s[QUICK] == 2;
            return !full ? -1 : soonest(s);
        });
    }

    /** In 45 s the slow agent would come to one who waits alone, though the quick one is idle, the quick one to two. */
    @Test
    void firstGroupWithin_prefersAShortWaitToTheNextGroup() {
        hold(new Commitment(To.FIRST_GROUP_WITHIN, Ticks.ofSeconds(45)), s -> {
            if (s[SLOW] == 0) {
                return -1;
            }
            if (s[2] == 0) {
                return SLOW;
            }
            if (s[QUICK] == 0) {
                return -1;
            }
            return s[3] <= 1 ? QUICK : soonest(s);
        });
    }

    @Test
    void lastGroup_hasTheOnlyQueue() {
        hold(new Commitment(To.LAST_GROUP, 0), s -> s[SLOW] + s[QUICK] == 2 ? QUICK : -1);
    }

    private static int soonest(int[] s) {
        return 40 * (s[2] + 1) <= 20 * (s[3] + 1) ? SLOW : QUICK;
    }

    private static void hold(Commitment commitment, Rule rule) {
        Chain chain = new Chain(new int[4], (s, flow) -> {
            int waitsFor = rule.waitsFor(s);
            if (waitsFor >= 0) {
                boolean room = s[2] + s[3] < LIMIT;
                flow.to(room ? ARRIVALS : 0, s[0], s[1], waitsFor == SLOW ? s[2] + 1 : s[2], s[3] + waitsFor);
            } else {
                flow.to(ARRIVALS, 1, s[SLOW] == 0 ? s[QUICK] : 1, s[2], s[3]);
            }
            flow.to(s[SLOW] * MU, s[2] > 0 ? 1 : 0, s[1], Math.max(0, s[2] - 1), s[3]);
            flow.to(s[QUICK] * MU * 2, s[0], s[3] > 0 ? 1 : 0, s[2], Math.max(0, s[3] - 1));
        });
        Routing routing = new Routing(
                        AgentScope.PREFERENCE, AgentOrder.LONGEST_IDLE, ContactScope.ALL, ContactOrder.LONGEST_WAIT)
                .with(commitment);
        List<Tally> days = run(scene().routing(routing)
                .with(calls("A", ARRIVALS))
                .with(Team.of("slow", 1).takes("A"))
                .with(Team.of("quick", 1).takesAtSpeed(2, "A")));

        assertMean(days, queue(0), chain.mean(s -> s[2] + s[3]));
        assertMean(days, busy(SLOW), chain.mean(s -> s[SLOW]));
        assertMean(days, busy(QUICK), chain.mean(s -> s[QUICK]));
    }
}
