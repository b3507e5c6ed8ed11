package org.busyhour.engine.centre;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.analytic.ErlangC;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Requests for more time against queues in closed form. There are always agents enough, so that contacts come to the
 * limit one limit after they arrive, as many as talk that long: a Poisson process again. Each value lies in a 99.999 %
 * interval by Student's t over replications: one false alarm in 12,000 for the eight of them.
 */
class ApprovalsAnalyticTest {
    private static final int REPLICATIONS = 40;
    private static final double ALARM = 1e-5;
    private static final double WARM_UP = 5_000;
    private static final double COUNTED = 100_000;
    private static final double RATE = 1 / 20.0;
    private static final double TALK = 200;
    private static final double LIMIT = 250;
    private static final double TAKES = 90;
    /** Requests a second: those who talk longer than the limit. */
    private static final double ASKS = RATE * Math.exp(-LIMIT / TALK);

    /** Patient agents: the supervisors are M/M/2; of the share that is granted as many as talk on are cut at last. */
    @Test
    void patientAgents_waitAsInErlangC() {
        double share = 0.6;
        double more = 100;
        List<Tally> days =
                run(Limit.end(LIMIT).extended(more, share).approvedBy("leads", new Exponential(TAKES), 1e6), 2);

        assertMean(days, t -> ratio(t, ContactFact.APPROVAL_WAIT, ContactFact.APPROVALS), waitOfErlang());
        assertMean(days, t -> t.contacts(0, 1, ContactFact.APPROVALS) / COUNTED, ASKS);
        assertMean(days, t -> count(t, ContactFact.EXTENDED, ContactFact.APPROVALS), share);
        double forced = 1 - share + share * Math.exp(-more / TALK);
        assertMean(days, t -> count(t, ContactFact.FORCED, ContactFact.APPROVALS), forced);
        assertMean(days, t -> Ticks.toSeconds(t.staff(1, 1, StaffFact.APPROVING)) / COUNTED, ASKS * TAKES);
    }

    /**
     * One supervisor, and agents who give up after a time T: M/M/1+D. The work that a request would have to wait for
     * has the density p a exp((a - m) x) up to T, a being the rate of requests and m that of decisions, and p a exp(a T
     * - m x) behind, where nobody joins (Barrer 1957, doi:10.1287/opre.5.5.644); p is the chance that there is none.
     */
    @Test
    void agentsWhoGiveUp_doSoAsOftenAsTheFormulaSays() {
        double patience = 120;
        double a = ASKS;
        double m = 1 / TAKES;
        double below = a * (1 - Math.exp((a - m) * patience)) / (m - a);
        double above = a * Math.exp((a - m) * patience) / m;
        double none = 1 / (1 + below + above);
        double rate = m - a;
        double waited = a * (1 - Math.exp(-rate * patience) * (1 + rate * patience)) / (rate * rate);
        List<Tally> days =
                run(Limit.end(LIMIT).extended(50, 1).approvedBy("leads", new Exponential(TAKES), patience), 1);

        assertMean(days, t -> count(t, ContactFact.APPROVALS_UNANSWERED, ContactFact.APPROVALS), none * above);
        assertMean(
                days,
                t -> ratio(t, ContactFact.APPROVAL_WAIT, ContactFact.APPROVALS),
                none * (waited + above * patience));
        assertMean(
                days,
                t -> Ticks.toSeconds(t.staff(1, 1, StaffFact.APPROVING)) / COUNTED,
                ASKS * TAKES * (1 - none * above));
    }

    private static double waitOfErlang() {
        return new ErlangC(2, ASKS * TAKES, TAKES).meanWaitSeconds();
    }

    private static List<Tally> run(Limit limit, int supervisors) {
        return Replications.run(
                        Scene.lasting(WARM_UP + COUNTED)
                                .warmUp(WARM_UP)
                                .stopping()
                                .with(Calls.poisson("A", 3600 * RATE)
                                        .talk(new Exponential(TALK))
                                        .limit(limit))
                                .with(Team.of("desk", 100).takes("A"))
                                .with(Team.of("leads", supervisors).takesAfter(1e6, "A"))
                                .model(),
                        new Plan(23, REPLICATIONS, 2),
                        Progress.NONE)
                .replications();
    }

    private static double ratio(Tally day, ContactFact time, ContactFact number) {
        return Ticks.toSeconds(day.contacts(0, 1, time)) / day.contacts(0, 1, number);
    }

    private static double count(Tally day, ContactFact part, ContactFact whole) {
        return day.contacts(0, 1, part) / (double) day.contacts(0, 1, whole);
    }

    private static void assertMean(List<Tally> days, ToDoubleFunction<Tally> value, double expected) {
        Means.hold(days, value, expected, ALARM, 0.2);
    }
}
