package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;

/** M/G/1, M/D/1 and priorities against solved cases and worked sums. */
class MG1AnalyticTest {
    private static final double TIGHT = 1e-10; // percent: 12 digits

    @Test
    void cappedExponential_isThatOfTheSolvedCase() {
        KnownCase known = KnownCase.read("mg1-capped-exp-30min");
        ServiceMoments service = ServiceMoments.cappedExponential(1200, 1800);
        MG1 queue = new MG1(2.4 / 3600, service);
        assertThat(service.meanSeconds()).isCloseTo(known.value("mean_service_s"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("occupancy"), withinPercentage(TIGHT));
        assertThat(queue.meanWaitSeconds()).isCloseTo(known.value("wait_all"), withinPercentage(TIGHT));
        assertThat(queue.meanQueue()).isCloseTo(known.value("mean_queue"), withinPercentage(TIGHT));
    }

    /** For a limit c far below the mean almost every time is c; for one far above it the time is exponential. */
    @Test
    void cappedExponential_tendsToAConstantAndToAnExponential() {
        ServiceMoments constant = ServiceMoments.cappedExponential(1e8, 60);
        assertThat(constant.meanSeconds()).isCloseTo(60 - 60 * 60 / 2e8, within(1e-9));
        assertThat(constant.meanSquare()).isCloseTo(3600 * (1 - 60 * 2 / 3e8), within(1e-7));
        ServiceMoments free = ServiceMoments.cappedExponential(60, 6000);
        assertThat(free.meanSquare()).isCloseTo(ServiceMoments.ofCv(60, 1).meanSquare(), within(1e-9));
    }

    @Test
    void lognormal_isThatOfTheSolvedCase() {
        KnownCase known = KnownCase.read("mg1-lognormal");
        // The squared cv of a lognormal is e^(σ²) - 1.
        MG1 queue = new MG1(0.8 / 60, ServiceMoments.ofCv(60, Math.sqrt(Math.expm1(0.64))));
        assertThat(queue.meanWaitSeconds()).isCloseTo(known.value("wait_all"), withinPercentage(TIGHT));
        assertThat(queue.meanQueue()).isCloseTo(known.value("mean_queue"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("prob_wait"), withinPercentage(TIGHT));
    }

    @Test
    void constantHandling_isThatOfTheSolvedCase() {
        KnownCase known = KnownCase.read("md1-08");
        MG1 queue = new MG1(0.8 / 60, ServiceMoments.ofCv(60, 0));
        assertThat(queue.meanWaitSeconds()).isCloseTo(known.value("wait_all"), withinPercentage(TIGHT));
        assertThat(queue.meanQueue()).isCloseTo(known.value("mean_queue"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("prob_wait"), withinPercentage(TIGHT));
        assertThat(new MD1(0.8 / 60, 60).waitWithin(60)).isCloseTo(known.value("SL_offered"), withinPercentage(TIGHT));
    }

    /**
     * Erlang 1909: P(W ≤ t) = (1-ρ) Σ (-λ(t-kD))^k / k! · e^(λ(t-kD)), k up to t/D; its digits last for these few
     * terms.
     */
    @Test
    void waitWithin_isErlangsSum() {
        MD1 queue = new MD1(0.9, 1);
        for (double seconds : new double[] {0, 0.3, 1, 1.5, 4.2, 7}) {
            double sum = 0;
            double factorial = 1;
            for (int k = 0; k <= seconds; k++) {
                factorial *= Math.max(1, k);
                double x = 0.9 * (seconds - k);
                sum += Math.pow(-x, k) / factorial * Math.exp(x);
            }
            assertThat(queue.waitWithin(seconds)).isCloseTo(0.1 * sum, within(1e-11));
        }
    }

    /** The mean wait of Pollaczek and Khinchine is the integral of the share that waits longer. */
    @Test
    void waitWithin_integratesToTheMean() {
        MD1 queue = new MD1(0.7, 1);
        double[] sum = {0};
        for (int period = 0; period < 60; period++) {
            GaussLegendre.visit(period, period + 1, (at, weight) -> sum[0] += weight * (1 - queue.waitWithin(at)));
        }
        assertThat(sum[0]).isCloseTo(new MG1(0.7, ServiceMoments.ofCv(1, 0)).meanWaitSeconds(), within(1e-12));
    }

    @Test
    void sideTasks_areThoseOfTheSolvedCase() {
        KnownCase known = KnownCase.read("mg1-vacations");
        MG1 queue = new MG1(0.7 / 60, ServiceMoments.ofCv(60, 1));
        double wait = queue.meanWaitSecondsWithSideTasks(ServiceMoments.ofCv(30, 0));
        assertThat(wait).isCloseTo(known.value("wait_all"), withinPercentage(TIGHT));
        assertThat(wait * 0.7 / 60).isCloseTo(known.value("mean_queue"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("occupancy"), withinPercentage(TIGHT));
    }

    @Test
    void priorities_areThoseOfCobham() {
        KnownCase known = KnownCase.read("mg1-priority-cobham");
        List<Double> waits = PriorityWaits.oneAgent(List.of(
                new MG1(0.20 / 60, ServiceMoments.ofCv(60, 1)),
                new MG1(0.25 / 60, ServiceMoments.ofCv(60, 0)),
                new MG1(0.30 / 60, ServiceMoments.ofCv(60, 0.5)))); // Erlang-4: cv 1/2
        for (int i = 0; i < 3; i++) {
            assertThat(waits.get(i)).isCloseTo(known.value("wait_all", "P" + (i + 1)), withinPercentage(TIGHT));
        }
    }

    @Test
    void prioritiesOverSeveralAgents_areThoseOfTheSolvedCase() {
        KnownCase known = KnownCase.read("prio-mmn-2");
        List<Double> waits = PriorityWaits.sameHandling(10, List.of(3.0, 6.0), 60);
        assertThat(waits.get(0)).isCloseTo(known.value("wait_all", "high"), withinPercentage(TIGHT));
        assertThat(waits.get(1)).isCloseTo(known.value("wait_all", "low"), withinPercentage(TIGHT));
    }

    @Test
    void prioritiesOfOneType_areErlangCs() {
        ErlangC queue = new ErlangC(10, 9, 120);
        assertThat(PriorityWaits.sameHandling(10, List.of(9.0), 120).get(0))
                .isCloseTo(queue.meanWaitSeconds(), withinPercentage(TIGHT));
        // Whatever the order, the mean over all contacts stays.
        List<Double> waits = PriorityWaits.sameHandling(10, List.of(3.0, 6.0), 120);
        assertThat((3 * waits.get(0) + 6 * waits.get(1)) / 9).isCloseTo(queue.meanWaitSeconds(), within(1e-11));
    }

    @Test
    void overload_waitsForEver() {
        MG1 queue = new MG1(1, ServiceMoments.ofCv(1.5, 1));
        assertThat(queue.occupancy()).isEqualTo(1);
        assertThat(queue.meanWaitSeconds()).isInfinite();
        assertThat(queue.meanQueue()).isInfinite();
        assertThat(new MD1(1, 1).waitWithin(1e6)).isEqualTo(0);
    }

    @Test
    void noArrivals_waitNever() {
        assertThat(new MG1(0, ServiceMoments.ofCv(60, 1)).meanWaitSeconds()).isEqualTo(0);
        assertThat(new MD1(0, 60).waitWithin(0)).isEqualTo(1);
    }

    @Test
    void wrongArguments_areNamed() {
        assertThatThrownBy(() -> new ServiceMoments(0, 1)).hasMessage("meanSeconds was 0.0");
        assertThatThrownBy(() -> new ServiceMoments(2, 3)).hasMessage("meanSquare was 3.0");
        assertThatThrownBy(() -> ServiceMoments.ofCv(2, -1)).hasMessage("cv was -1.0");
        assertThatThrownBy(() -> ServiceMoments.cappedExponential(2, 0)).hasMessage("limitSeconds was 0.0");
        assertThatThrownBy(() -> PriorityWaits.sameHandling(1, List.of(0.6, 0.6), 60))
                .hasMessageStartingWith("occupancy was 1.2");
    }
}
