package org.busyhour.engine.kpi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialAnalyticTest {
    /** Of 5 with a chance of 0.3: 0.7^5 = 0.16807, 5 x 0.3 x 0.7^4 = 0.36015, 10 x 0.09 x 0.343 = 0.3087, ... */
    @ParameterizedTest
    @CsvSource({"0, 0.16807", "1, 0.52822", "2, 0.83692", "3, 0.96922", "4, 0.99757", "5, 1"})
    void atMost_isTheSumOfTheTerms(int good, double expected) {
        assertThat(Binomial.atMost(5, 0.3, good)).isEqualTo(expected, within(1e-12));
        assertThat(Binomial.atLeast(5, 0.3, good))
                .isEqualTo(good == 0 ? 1 : 1 - Binomial.atMost(5, 0.3, good - 1), within(1e-12));
    }

    /** 0.95^500 = exp(500 ln 0.95) = 7.2744e-12: a tail that a normal approximation would miss by far. */
    @Test
    void atLeast_isRightFarInTheTail() {
        assertThat(Binomial.atLeast(500, 0.95, 500)).isEqualTo(StrictMath.pow(0.95, 500), within(1e-22));
        assertThat(Binomial.atMost(1_000_000, 0.5, 500_000)).isEqualTo(0.5, within(1e-3));
    }

    /** Where all of n are good the lower end is 0.025^(1 / n), where none is the upper end is 1 - 0.025^(1 / n). */
    @ParameterizedTest
    @CsvSource({"1", "30", "500"})
    void share_ofAllOrNone_endsWhereItsSolutionSays(int days) {
        double end = StrictMath.pow(0.025, 1.0 / days);

        assertThat(share(days, days).low()).isEqualTo(end, within(1e-12));
        assertThat(share(days, days).high()).isEqualTo(1);
        assertThat(share(days, 0).low()).isZero();
        assertThat(share(days, 0).high()).isEqualTo(1 - end, within(1e-12));
    }

    /** At its ends the chance of what was found, or of more against it, is 2.5 % on each side. */
    @Test
    void share_endsWhereTheTailsAreTwoAndAHalfPercent() {
        Estimate share = share(120, 111);

        assertThat(share.mean()).isEqualTo(0.925);
        assertThat(Binomial.atLeast(120, requireNonNull(share.low()), 111)).isEqualTo(0.025, within(1e-9));
        assertThat(Binomial.atMost(120, requireNonNull(share.high()), 111)).isEqualTo(0.025, within(1e-9));
    }

    private static Estimate share(int days, int good) {
        return new GoodShare(days, 1, days, good).estimate();
    }
}
