package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.engine.model.Distribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaledDistributionTest {
    private static final double FACTOR = 1.25;

    /** Half a tick is lost by rounding the draw, half by rounding the scaled one; logarithms lose a few digits more. */
    private static final double ROUNDING = 0.5 + 0.5 * FACTOR;

    static List<Distribution> laws() {
        Distribution.Lognormal lognormal = Distribution.Lognormal.of(210, 0.8);
        return List.of(
                new Distribution.Constant(90),
                new Distribution.Exponential(180),
                lognormal,
                Distribution.Gamma.of(300, 0.6),
                Distribution.Gamma.of(300, 1.7),
                Distribution.Weibull.of(240, 0.8),
                new Distribution.Uniform(60, 180),
                new Distribution.Triangular(30, 60, 180),
                Distribution.Hyperexponential.of(200, 1.5),
                new Distribution.Beta(2, 3, 60, 600),
                new Distribution.Empirical(List.of(95.0, 120.0, 210.0)),
                new Distribution.Clipped(lognormal, 60, 600),
                new Distribution.Clipped(lognormal, 60, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void draws_areThoseOfTheLawTimesTheFactor(Distribution law) {
        Streams streams = new Streams(1, 1);
        Sampler plain = new Sampler(law, streams.stream(Purpose.TALK, "calls"));
        Sampler scaled = new Sampler(law.scaled(FACTOR), streams.stream(Purpose.TALK, "calls"));

        assertThat(law.scaled(FACTOR).meanSeconds())
                .isCloseTo(FACTOR * law.meanSeconds(), within(1e-12 * law.meanSeconds()));
        for (int i = 0; i < 1000; i++) {
            double expected = FACTOR * plain.next();
            assertThat((double) scaled.next()).isCloseTo(expected, within(ROUNDING + 1e-12 * expected));
        }
    }
}
