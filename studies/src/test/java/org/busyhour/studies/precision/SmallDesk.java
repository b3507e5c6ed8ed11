package org.busyhour.studies.precision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/**
 * Half an hour of M/M/n+M, n being 3 unless told, that starts empty and serves all who came, and what is expected of
 * it, exactly.
 *
 * <p>The number of contacts there is a birth and death chain. Its distribution p(t) obeys Kolmogorov's forward
 * equations, solved here step by step by Runge and Kutta's fourth-order rule, with arrivals until the end and without
 * them after it. Then by Poisson's arrivals, expected are: offered = lambda T; abandoned = theta integral of E (N -
 * n)+; all waits together = integral of E (N - n)+; answered in time = lambda times the integral over T of the
 * probability that one who finds k there is answered within tau. With j waiting ahead that is f_j(tau), f_j' = (n mu +
 * j theta) (f_(j-1) - f_j) - theta f_j, f_(-1) = 1, f_j(0) = 0: departures ahead come at the rate n mu + j theta, the
 * contact's own patience ends at the rate theta, and who comes later doesn't matter.
 */
public final class SmallDesk {
    static final double LAMBDA = 1 / 60.0;
    static final double MU = 1 / 150.0;
    static final double THETA = 1 / 120.0;
    static final int AGENTS = 3;
    static final int SECONDS = 1_800;
    static final int THRESHOLD = 20;

    private static final int MOST = 60;
    private static final int STEPS_A_SECOND = 2;

    /** After the end, who is still there leaves at the rate of at least mu: exp(-5000 / 150) = 3e-15 stay longer. */
    private static final int EMPTY_AFTER = 5_000;

    /** Of busy and quiet half hours: the trapezium over the factor's density, which bends at the scale of the cv. */
    private static final double STEP = 0.1;

    private static final double GREATEST = 4;

    private final int agents;
    private final double[] inTime;
    private final double[] found = new double[MOST + 1];
    private double queueArea;
    private double inTimeArea;

    private SmallDesk(int agents, double lambda) {
        this.agents = agents;
        inTime = inTime();
        double[] there = new double[MOST + 1];
        there[0] = 1;
        double step = 1.0 / STEPS_A_SECOND;
        for (int i = 0; i < (SECONDS + EMPTY_AFTER) * STEPS_A_SECOND; i++) {
            boolean open = i < SECONDS * STEPS_A_SECOND;
            double[] next = step(there, step, open ? lambda : 0);
            // The trapezium: the integrands are smooth, so its error is of the order of step squared.
            for (int k = 0; open && k <= MOST; k++) {
                found[k] += (there[k] + next[k]) / 2 * step;
            }
            queueArea += (queue(there) + queue(next)) / 2 * step;
            inTimeArea += open ? (answered(there) + answered(next)) / 2 * step : 0;
            there = next;
        }
    }

    /** Returns the expected values of abandonment, mean wait and service level, as ratios of expectations. */
    static double[] expected() {
        return expected(AGENTS);
    }

    /** Returns them with so many agents. */
    public static double[] expected(int agents) {
        SmallDesk desk = new SmallDesk(agents, LAMBDA);
        double offered = LAMBDA * SECONDS;
        return new double[] {THETA * desk.queueArea / offered, desk.queueArea / offered, desk.inTimeArea / SECONDS};
    }

    /**
     * Returns quantiles of the waits, in seconds, at ascending shares: of the answered, or of all.
     *
     * <p>With j waiting ahead, the share g_j(t) of those that have left the queue by t obeys g_j' = (n mu + j theta)
     * (g_(j-1) - g_j) + theta (1 - g_j), g_(-1) = 1, g_j(0) = 0; that of those answered is f_j, as above. Both are
     * followed until the share is reached, and the last step is cut in proportion.
     */
    public static double[] waits(int agents, boolean all, double... shares) {
        SmallDesk desk = new SmallDesk(agents, LAMBDA);
        double whole = all ? SECONDS : desk.gone(desk.run(new double[MOST], all, EMPTY_AFTER * STEPS_A_SECOND));
        double[] f = new double[MOST];
        double[] waits = new double[shares.length];
        double seconds = 0;
        int next = 0;
        while (next < shares.length) {
            double before = desk.gone(f) / whole;
            if (before >= shares[next]) {
                waits[next++] = seconds; // nobody of these waits
                continue;
            }
            f = desk.run(f, all, 1);
            double after = desk.gone(f) / whole;
            for (; next < shares.length && shares[next] <= after; next++) {
                waits[next] = seconds + (shares[next] - before) / (after - before) / STEPS_A_SECOND;
            }
            seconds += 1.0 / STEPS_A_SECOND;
        }
        return waits;
    }

    /** The expected number of seconds in which one who came would have left the queue. */
    private double gone(double[] f) {
        double sum = 0;
        for (int k = 0; k <= MOST; k++) {
            sum += found[k] * (k < agents ? 1 : f[k - agents]);
        }
        return sum;
    }

    /** Returns the same of half hours that are busy or quiet with a cv. */
    static double[] expected(double cv) {
        GammaDistribution busyness = GammaDistribution.of(1 / (cv * cv), cv * cv);
        double queueArea = 0;
        double inTime = 0;
        for (double factor = STEP; factor <= GREATEST; factor += STEP) {
            SmallDesk desk = new SmallDesk(AGENTS, factor * LAMBDA);
            double weight = busyness.density(factor) * STEP;
            queueArea += weight * desk.queueArea;
            inTime += weight * factor * desk.inTimeArea;
        }
        double offered = LAMBDA * SECONDS;
        return new double[] {THETA * queueArea / offered, queueArea / offered, inTime / SECONDS};
    }

    static Model model() {
        return model(AGENTS);
    }

    /** Returns the desk whose half hours are busy or quiet with a cv. */
    static Model model(double cv) {
        ArrivalProcess.Poisson calls = ArrivalProcess.Poisson.constant(LAMBDA, SECONDS * Ticks.PER_SECOND);
        return model(AGENTS, calls.with(Optional.of(new Busyness(cv, List.of(0L)))));
    }

    /** Returns the desk with so many agents. */
    public static Model model(int agents) {
        return model(agents, ArrivalProcess.Poisson.constant(LAMBDA, SECONDS * Ticks.PER_SECOND));
    }

    private static Model model(int agents, ArrivalProcess arrivals) {
        long end = SECONDS * Ticks.PER_SECOND;
        ContactType calls = new ContactType(
                "calls",
                arrivals,
                Work.talk(new Distribution.Exponential(1 / MU)),
                Patience.of(new Distribution.Exponential(1 / THETA)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(agents),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        Timeline timeline = new Timeline(List.of(0L), end, end, Timeline.AtClose.SERVE, 0);
        return new Model(timeline, List.of(calls), List.of(desk), Routing.DEFAULT, OptionalInt.empty());
    }

    private double queue(double[] there) {
        double sum = 0;
        for (int k = agents + 1; k <= MOST; k++) {
            sum += (k - agents) * there[k];
        }
        return sum;
    }

    private double answered(double[] there) {
        double sum = 0;
        for (int k = 0; k <= MOST; k++) {
            sum += there[k] * (k < agents ? 1 : inTime[k - agents]);
        }
        return sum;
    }

    private double[] step(double[] p, double step, double lambda) {
        double[] a = flow(p, lambda);
        double[] b = flow(moved(p, a, step / 2), lambda);
        double[] c = flow(moved(p, b, step / 2), lambda);
        double[] d = flow(moved(p, c, step), lambda);
        double[] next = p.clone();
        for (int k = 0; k <= MOST; k++) {
            next[k] += step / 6 * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
        }
        return next;
    }

    private double[] flow(double[] p, double lambda) {
        double[] flow = new double[MOST + 1];
        for (int k = 0; k <= MOST; k++) {
            double up = k < MOST ? lambda * p[k] : 0;
            double down = (Math.min(k, agents) * MU + Math.max(0, k - agents) * THETA) * p[k];
            flow[k] -= up + down;
            if (k < MOST) {
                flow[k + 1] += up;
            }
            if (k > 0) {
                flow[k - 1] += down;
            }
        }
        return flow;
    }

    private static double[] moved(double[] p, double[] by, double step) {
        double[] moved = p.clone();
        for (int k = 0; k < p.length; k++) {
            moved[k] += step * by[k];
        }
        return moved;
    }

    /** Returns f_j(tau) for j ahead, likewise. */
    private double[] inTime() {
        return run(new double[MOST], false, THRESHOLD * STEPS_A_SECOND);
    }

    private double[] run(double[] from, boolean all, int steps) {
        double[] f = from.clone();
        double step = 1.0 / STEPS_A_SECOND;
        for (int i = 0; i < steps; i++) {
            double[] a = turn(f, all);
            double[] b = turn(moved(f, a, step / 2), all);
            double[] c = turn(moved(f, b, step / 2), all);
            double[] d = turn(moved(f, c, step), all);
            for (int j = 0; j < f.length; j++) {
                f[j] += step / 6 * (a[j] + 2 * b[j] + 2 * c[j] + d[j]);
            }
        }
        return f;
    }

    private double[] turn(double[] f, boolean all) {
        double[] turn = new double[f.length];
        for (int j = 0; j < f.length; j++) {
            double ahead = j == 0 ? 1 : f[j - 1];
            turn[j] = (agents * MU + j * THETA) * (ahead - f[j]) + THETA * ((all ? 1 : 0) - f[j]);
        }
        return turn;
    }
}
