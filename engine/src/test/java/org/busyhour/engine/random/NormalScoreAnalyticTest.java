package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalScoreAnalyticTest {
    private static final NormalDistribution KNOWN = NormalDistribution.of(0, 1);

    @Test
    void quantiles_areThoseOfTheNormalDistribution() {
        for (int i = 1; i < 1_000; i++) {
            double p = i / 1_000.0;
            assertThat(NormalScore.of(p)).isCloseTo(KNOWN.inverseCumulativeProbability(p), within(1e-11));
        }
        for (double tail = 1e-3; tail > 1e-15; tail /= 10) {
            assertThat(NormalScore.of(tail)).isCloseTo(KNOWN.inverseCumulativeProbability(tail), within(1e-11));
        }
        assertThat(NormalScore.of(0.5)).isZero();
        assertThat(NormalScore.of(1 - 0x1p-53)).isCloseTo(-NormalScore.of(0x1p-53), within(1e-12));
    }

    @Test
    void probabilities_areThoseOfTheNormalDistribution() {
        for (double score = -11; score <= 11; score += 0.125) {
            double known = KNOWN.cumulativeProbability(score);
            assertThat(NormalScore.less(score)).isCloseTo(known, within(1e-12 * known));
        }
    }
}
