package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanOneGammaAnalyticTest {
    private static final double[] TAILS = {1e-12, 1e-6, 0.001, 0.01, 0.1, 0.25, 0.5};

    /** The shapes of cvs 5 to 0.001; the quantiles of Commons Statistics are checked against its own functions. */
    @ParameterizedTest
    @ValueSource(doubles = {0.04, 0.5, 0.99, 1, 3.7, 9.99, 10, 69.44, 1e4, 1e6})
    void quantiles_areThoseOfTheDistribution(double shape) {
        GammaDistribution known = GammaDistribution.of(shape, 1 / shape);
        MeanOneGamma gamma = new MeanOneGamma(shape);
        for (double tail : TAILS) {
            double low = gamma.quantile(tail, 1 - tail);
            double high = gamma.quantile(1 - tail, tail);

            // The known functions are right to some 1e-13 times their condition, which grows as the root of the shape.
            double tolerance = 1e-11 * Math.sqrt(shape + 1);
            assertThat(known.cumulativeProbability(low)).isCloseTo(tail, within(tail * tolerance));
            assertThat(known.survivalProbability(high)).isCloseTo(tail, within(tail * tolerance));
            assertThat(gamma.more(high)).isCloseTo(tail, within(tail * tolerance));
        }
    }

    /** Of shape 1, the exponential distribution: -ln(1 - p). */
    @Test
    void quantiles_ofTheExponentialDistribution() {
        MeanOneGamma gamma = new MeanOneGamma(1);
        for (int i = 1; i < 1_000; i++) {
            double p = i / 1_000.0;
            assertThat(gamma.quantile(p, 1 - p)).isCloseTo(-Math.log1p(-p), within(1e-13));
        }
        assertThat(gamma.quantile(1 - 0x1p-53, 0x1p-53)).isCloseTo(53 * Math.log(2), within(1e-12));
        assertThat(gamma.quantile(0x1p-54, 1)).isCloseTo(0x1p-54, within(1e-30));
    }

    @Test
    void quantile_belowTheLeastNumberIsZero() {
        assertThat(new MeanOneGamma(0.04).quantile(0x1p-54, 1)).isZero();
    }

    @Test
    void wrongArguments_areNamed() {
        assertThatThrownBy(() -> new MeanOneGamma(0)).hasMessage("shape was 0.0");
        assertThatThrownBy(() -> new MeanOneGamma(1).quantile(0, 1)).hasMessage("shares were 0.0 and 1.0");
    }
}
