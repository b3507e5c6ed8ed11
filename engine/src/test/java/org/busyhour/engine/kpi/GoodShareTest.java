package org.busyhour.engine.kpi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GoodShareTest {
    private static final Target AT_LEAST_HALF =
            new Target(Speed.SERVICE_LEVEL, null, Scope.CENTRE, Target.Operator.AT_LEAST, 0.5, "", Extent.days(0.9));

    /** 30 weeks, 4 of 5 days good: KL(0.8, 0.6) = 0.8 ln(4 / 3) + 0.2 ln(1 / 2) = 0.0915162, times 30 is 2.745486. */
    @Test
    void bound_isHoeffdingsOverWeeks() {
        GoodShare weeks = new GoodShare(30, 5, 150, 120);

        assertThat(weeks.atLeast(0.6)).isEqualTo(StrictMath.exp(-2.745486), within(1e-6));
        assertThat(weeks.atMost(0.6)).isEqualTo(1);
        assertThat(weeks.atMost(0.8 + 1e-12)).isEqualTo(1, within(1e-9));
        // KL(0.8, 0.9) = 0.8 ln(8 / 9) + 0.2 ln 2 = 0.0444030, times 30 is 1.332090.
        assertThat(weeks.atMost(0.9)).isEqualTo(StrictMath.exp(-1.332090), within(1e-6));
    }

    /** Where all are good the bound is that of a coin: p^n; weeks count as one, not as five. */
    @Test
    void allGood_isAsLikelyAsThatManyIndependentOnes() {
        assertThat(new GoodShare(30, 5, 150, 150).atLeast(0.9)).isEqualTo(StrictMath.pow(0.9, 30), within(1e-15));
        assertThat(new GoodShare(30, 5, 150, 0).atMost(0.9)).isEqualTo(StrictMath.pow(0.1, 30), within(1e-15));
    }

    /** The bound is never below the exact chance where days are independent after all. */
    @Test
    void bound_isNeverBelowTheChanceOfIndependentOnes() {
        for (int good = 0; good <= 60; good++) {
            GoodShare pairs = new GoodShare(30, 2, 60, good);
            assertThat(pairs.atLeast(0.7)).isGreaterThanOrEqualTo(Binomial.atLeast(60, 0.7, good) - 1e-12);
            assertThat(pairs.atMost(0.7)).isGreaterThanOrEqualTo(Binomial.atMost(60, 0.7, good) - 1e-12);
        }
    }

    @Test
    void interval_endsWhereTheTailsAreTwoAndAHalfPercent() {
        GoodShare weeks = new GoodShare(30, 5, 140, 120);
        Estimate share = weeks.estimate();

        assertThat(share.mean()).isEqualTo(120 / 140.0);
        assertThat(weeks.atLeast(requireNonNull(share.low()))).isEqualTo(0.025, within(1e-9));
        assertThat(weeks.atMost(requireNonNull(share.high()))).isEqualTo(0.025, within(1e-9));
    }

    /** Weeks of Monday to Friday: the third has no data at all, the second none on two days, the last is cut short. */
    @Test
    void days_areCountedWeekByWeek() {
        double none = Double.NaN;
        double[] values = {0.9, 0.4, 0.5, 0.7, 0.2, 0.6, none, 0.6, none, 0.1, none, none, none, none, none, 0.8};

        assertThat(GoodShare.of(values, 5, AT_LEAST_HALF)).isEqualTo(new GoodShare(3, 5, 9, 6));
        assertThat(GoodShare.of(values, 1, AT_LEAST_HALF)).isEqualTo(new GoodShare(9, 1, 9, 6));
    }

    /** As if it had a chance of p: 6 good of 9 and 6 unknown of 15 are (6 + 6 p) / 15. */
    @Test
    void dayWithoutData_speaksForNothing() {
        GoodShare weeks = new GoodShare(3, 5, 9, 6);

        assertThat(weeks.atLeast(0.6)).isEqualTo(new GoodShare(3, 50, 150, 96).atLeast(0.6), within(1e-12));
        assertThat(weeks.atLeast(2 / 3.0)).isEqualTo(1, within(1e-12));
        assertThat(weeks.atMost(2 / 3.0)).isEqualTo(1, within(1e-12));
    }
}
