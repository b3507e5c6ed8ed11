package org.busyhour.studies.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** Days of 10, 12, 14 beside days of 13, 14, 18: the differences are 3, 2, 4, their standard deviation is 1. */
    private static Difference worked() {
        return Difference.of(12, new double[] {-2, 0, 2}, 15, new double[] {-2, -1, 3});
    }

    @Test
    void interval_isThatOfThePairedTTest() {
        // Standard error 1 / sqrt(3) = 0.577350, t(2) at 97.5 % = 4.302653, their product 2.484138.
        Difference difference = worked();

        assertThat(difference.value()).isEqualTo(3);
        assertThat(difference.standardError()).isEqualTo(0.577350, within(1e-6));
        assertThat(difference.low()).isEqualTo(0.515862, within(1e-6));
        assertThat(difference.high()).isEqualTo(5.484138, within(1e-6));
        assertThat(difference.halfWidth()).isEqualTo(2.484138, within(1e-6));
    }

    @Test
    void pValue_isTwoSided() {
        // With 2 degrees of freedom P(|T| > t) = 1 - t / sqrt(2 + t^2); t = 3 sqrt(3), so 1 - sqrt(27 / 29).
        assertThat(worked().p()).isEqualTo(1 - Math.sqrt(27.0 / 29), within(1e-12));
    }

    @Test
    void varianceRatio_isOfIndependentRunsToPairedOnes() {
        // Variances 4 and 7 of the days, 1 of their differences.
        assertThat(worked().varianceRatio()).isEqualTo(11, within(1e-12));
    }

    @Test
    void equivalence_needsThe90PercentIntervalWithinTheMargin() {
        // t(2) at 95 % = 2.919986: the 90 % interval ends at 3 + 2.919986 x 0.577350 = 4.685855.
        assertThat(worked().within(4.6859)).isTrue();
        assertThat(worked().within(4.6858)).isFalse();
        assertThat(worked().within(2)).isFalse();
    }

    @Test
    void sameDifferenceEveryDay_leavesNoDoubt() {
        // 0.1 + 0.2 isn't 0.3: what rounding leaves is no variance.
        Difference difference =
                Difference.of(0.3, new double[] {-0.2, 0.2}, 7.3, new double[] {-0.2, 0.1 + 0.1 + 1e-17});

        assertThat(difference.low()).isEqualTo(7);
        assertThat(difference.high()).isEqualTo(7);
        assertThat(difference.p()).isZero();
        assertThat(difference.varianceRatio()).isNull();
        assertThat(difference.within(7.1)).isTrue();
        assertThat(difference.within(6.9)).isFalse();
    }

    @Test
    void noDifferenceOnAnyDay_isNoDifference() {
        Difference difference = Difference.of(0.3, new double[] {-1, 1}, 0.1 + 0.2, new double[] {-1, 1});

        assertThat(difference.value()).isZero();
        assertThat(difference.p()).isEqualTo(1);
        assertThat(difference.within(0.01)).isTrue();
        assertThat(difference.within(0)).isFalse();
    }

    @Test
    void unknownNoise_showsNothing() {
        Difference difference = new Difference(1, 2, null, null, null, null, null, 0);

        assertThat(difference.value()).isEqualTo(1);
        assertThat(Optional.ofNullable(difference.halfWidth())).isEmpty();
        assertThat(difference.within(100)).isFalse();
    }
}
