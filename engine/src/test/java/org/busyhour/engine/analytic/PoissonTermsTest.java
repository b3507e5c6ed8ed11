package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonTermsTest {
    /** e^-a a^k / k! and its sums, multiplied out. */
    @Test
    void logs_areThoseOfTheProducts() {
        for (double mean : new double[] {0.01, 0.8, 7, 15.9, 40, 130}) {
            double term = Math.exp(-mean);
            double sum = 0;
            for (int k = 0; term > 1e-290 && k < 200; k++) {
                sum += term;
                assertThat(PoissonTerms.logOf(k, mean)).isCloseTo(Math.log(term), within(1e-12));
                assertThat(PoissonTerms.logAtMost(k, mean)).isCloseTo(Math.min(0, Math.log(sum)), within(1e-12));
                term *= mean / (k + 1);
            }
        }
    }

    @Test
    void logs_atTheEdges() {
        assertThat(PoissonTerms.logOf(0, 3)).isEqualTo(-3);
        assertThat(PoissonTerms.logOf(0, 0)).isEqualTo(0);
        assertThat(PoissonTerms.logOf(5, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PoissonTerms.logAtMost(5, 0)).isEqualTo(0);
        assertThat(PoissonTerms.logAtMost(0, 3)).isEqualTo(-3);
        assertThat(PoissonTerms.logAtMost(1_000_000, 1_000)).isEqualTo(0);
    }
}
