package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTAnalyticTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9, 10, 28, 29, 30, 99, 100, 999, 1000, 29_999, 30_000})
    void quantile_isThatOfTheLibrary(int degrees) {
        double expected = TDistribution.of(degrees).inverseCumulativeProbability(0.975);

        assertThat(StudentT.central95(degrees)).isEqualTo(expected, within(1e-9 * expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 29, 30, 999})
    void twoSided_isThatOfTheLibrary(int degrees) {
        for (double t : new double[] {0, 0.3, 1, 2.5, 6}) {
            double expected = 2 * TDistribution.of(degrees).survivalProbability(t);

            assertThat(StudentT.twoSided(t, degrees)).isEqualTo(expected, within(1e-12));
            assertThat(StudentT.twoSided(-t, degrees)).isEqualTo(StudentT.twoSided(t, degrees));
        }
        assertThat(StudentT.twoSided(Double.POSITIVE_INFINITY, degrees)).isZero();
    }

    @Test
    void quantile_isThatOfThePrintedTable() {
        // Any table of Student's t, two-sided 5 %.
        assertThat(StudentT.central95(1)).isEqualTo(12.706, within(5e-4));
        assertThat(StudentT.central95(29)).isEqualTo(2.045, within(5e-4));
    }
}
