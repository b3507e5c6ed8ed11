package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.analytic.ErlangC;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Two classes with exponential work, of which the first takes agents away from the second, against formulas. */
class PreemptionPropertyTest {
    private static final int REPLICATIONS = 40;
    private static final double HANDLING = 60;
    private static final double HOUR = 3600;

    /** One in 10,000 of such tests would fail though all is right. */
    private static final double CHANCE = 1e-4;

    /** What a replication says of a class: how many, and the sum of something over them. */
    private record Sum(int count, double sum) {}

    /**
     * One agent: the first class has T = 1 / (mu - lambda1), as if the second weren't there, and the second has T = (1
     * / mu) / ((1 - rho1) (1 - rho1 - rho2)) (Kleinrock 1976, Queueing Systems, volume 2, section 3.6).
     */
    @Test
    void oneAgent_timeInTheCentre_isThatOfPreemptiveResumePriorities() {
        Model model = model(1, 18, 24);
        double high = 18 * HANDLING / HOUR;
        double low = 24 * HANDLING / HOUR;

        assertMean(model, 0, PreemptionPropertyTest::stay, HANDLING / (1 - high));
        assertMean(model, 1, PreemptionPropertyTest::stay, HANDLING / ((1 - high) * (1 - high - low)));
    }

    /** However many agents: the first class waits as if the second weren't there. */
    @Test
    void fourAgents_firstClassWaitsByErlangC_asIfItWereAlone() {
        double rate = 150;

        assertMean(
                model(4, rate, 60),
                0,
                PreemptionPropertyTest::waiting,
                new ErlangC(4, rate * HANDLING / HOUR, HANDLING).meanWaitSeconds());
    }

    private static Model model(int agents, double highPerHour, double lowPerHour) {
        return Scene.lasting(420 * HOUR)
                .intervalsAt(0, 20 * HOUR)
                .warmUp(20 * HOUR)
                .stopping()
                .with(Calls.poisson("high", highPerHour)
                        .talk(new Exponential(HANDLING))
                        .interrupting("low"))
                .with(Calls.poisson("low", lowPerHour).talk(new Exponential(HANDLING)))
                .with(Team.of("desk", agents).takes("high", "low"))
                .model();
    }

    private static long stay(ContactLog log, int row) {
        return log.ended(row) - log.arrival(row);
    }

    private static long waiting(ContactLog log, int row) {
        return log.wait(row);
    }

    private interface Time {
        long of(ContactLog log, int row);
    }

    private static void assertMean(Model model, int type, Time time, double expected) {
        List<Sum> sums = new ArrayList<>();
        Replications.run(model, new Plan(5, REPLICATIONS, 2), Progress.NONE, (number, log) -> {
            int count = 0;
            double sum = 0;
            for (int row = 0; row < log.rows(); row++) {
                if (log.type(row) == type && log.ended(row) >= 0) {
                    count++;
                    sum += Ticks.toSeconds(time.of(log, row));
                }
            }
            sums.add(new Sum(count, sum));
        });

        double contacts = sums.stream().mapToDouble(Sum::count).sum();
        double mean = sums.stream().mapToDouble(Sum::sum).sum() / contacts;
        double squares = sums.stream()
                .mapToDouble(s -> Math.pow(s.sum() - mean * s.count(), 2))
                .sum();
        double error = Math.sqrt(squares / (REPLICATIONS - 1) * REPLICATIONS) / contacts;
        double distance = Math.abs(mean - expected) / error;
        assertThat(2 * TDistribution.of(REPLICATIONS - 1).survivalProbability(distance))
                .as("%s with standard error %s against %s", mean, error, expected)
                .isGreaterThan(CHANCE);
    }
}
