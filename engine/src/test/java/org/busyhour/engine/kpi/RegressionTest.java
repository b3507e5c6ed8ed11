package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final double[] Z = {-3, -1, 1, 3, 0, 0};
    private static final double[] CONTROL = {-1, 0, 1, 2, 1, 3};

    /**
     * The mean of the control is 6 / 6 = 1; about it, it is -2, -1, 0, 1, 0, 2. S = 4 + 1 + 1 + 4 = 10, sum(z c) = 6 +
     * 1 + 3 = 10, so b = 1 and the value moves by -1. Residuals: -1, 0, 1, 2, 0, -2, squares 10. With 6 - 1 - 1 = 4
     * degrees of freedom: (1/6 + 1/10) 10 / 4 = 2/3.
     */
    @Test
    void oneControl_takesOutWhatItExplains() {
        Regression regression = new Regression(Z, List.of(CONTROL));

        assertThat(regression.used()).isEqualTo(1);
        assertThat(regression.move()).isCloseTo(-1, within(1e-12));
        assertThat(regression.standardError()).isCloseTo(Math.sqrt(2 / 3.0), within(1e-12));
    }

    /** Twice the same, or none, adds nothing: a control less what is known already. */
    @Test
    void controls_thatTellNothingNewAreLeftOut() {
        double[] twice = {-2, 0, 2, 4, 2, 6};
        double[] never = {5, 5, 5, 5, 5, 5};
        Regression regression = new Regression(Z, List.of(CONTROL, twice, never));

        assertThat(regression.used()).isEqualTo(1);
        assertThat(regression.move()).isCloseTo(-1, within(1e-12));
    }

    /**
     * z = 2 a - b with a = (1, -1, 1, -1, 0, 0) and b = (1, 1, -1, -1, 2, -2), both of mean 0; controls a + 1 and a + b
     * + 3. In terms of these z = 3 (a + 1) - (a + b + 3) + 0, so the value moves by -(3 - 3) = 0, without an error.
     */
    @Test
    void controls_thatExplainAllLeaveNoError() {
        double[] z = {1, -3, 3, -1, -2, 2};
        double[] first = {2, 0, 2, 0, 1, 1};
        double[] second = {5, 3, 3, 1, 5, 1};
        Regression regression = new Regression(z, List.of(first, second));

        assertThat(regression.used()).isEqualTo(2);
        assertThat(regression.move()).isCloseTo(0, within(1e-12));
        assertThat(regression.standardError()).isZero();
    }

    /** Two opposite days of twenty pairs have data. */
    @Test
    void onePairWithData_isNoFootingForATest() {
        double[] over = new double[40];
        double[] under = new double[40];
        over[0] = 1;
        under[0] = 2;
        under[1] = 2;
        double[] control = new double[40];
        Arrays.setAll(control, i -> i % 3 - 1);
        Sampling sampling = new Sampling(2, Sampling.quantiles(20), DayRanks::of, List.of(control));
        assertThat(sampling.controls()).hasSize(1);

        assertThat(Series.of(over, under).footing(sampling).degrees()).isZero();
    }
}
