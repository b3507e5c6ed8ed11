package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpTest {
    /** Its own error, at most 4e-16, and that of the library's, at most one unit in the last place, 2.3e-16. */
    private static final double ERROR = 4e-16 + 2.3e-16;

    @Test
    void exp_isThatOfTheLibraryToTheLastBits() {
        Stream random = new Streams(1, 1).stream(Purpose.TALK, "exp");
        for (double range : new double[] {1e-6, 1, 30, 700}) {
            for (int i = 0; i < 100_000; i++) {
                double x = range * (2 * random.uniform() - 1);
                assertThat(Math.abs(Exp.of(x) / StrictMath.exp(x) - 1))
                        .as("exp(%s)", x)
                        .isLessThan(ERROR);
            }
        }
    }

    @Test
    void exp_isExactAtZeroAndTheLibrarysBeyondItsRange() {
        assertThat(Exp.of(0)).isEqualTo(1);
        assertThat(Exp.of(-0.0)).isEqualTo(1);
        assertThat(Exp.of(709)).isEqualTo(StrictMath.exp(709));
        assertThat(Exp.of(-745)).isEqualTo(StrictMath.exp(-745));
        assertThat(Exp.of(1000)).isInfinite();
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(Exp.of(Double.NaN)).isNaN();
    }
}
