package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Unit;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void fixed_roundsTheExactValueAndKnowsNoMinusZero() {
        assertThat(Figures.fixed(0.125, 2)).isEqualTo("0.12");
        assertThat(Figures.fixed(2.675, 2)).as("the double is a little less").isEqualTo("2.67");
        assertThat(Figures.fixed(-0.001, 1)).isEqualTo("0.0");
        assertThat(Figures.fixed(1e9, 0)).isEqualTo("1000000000");
    }

    @Test
    void plain_hasThreeDigitsAtTheMostAndTheSignOfTheUnit() {
        assertThat(Figures.plain(0.8, Unit.SHARE)).isEqualTo("80 %");
        assertThat(Figures.plain(0.00123, Unit.SHARE)).isEqualTo("0.123 %");
        assertThat(Figures.plain(12.345, Unit.SECONDS)).isEqualTo("12.3 s");
        assertThat(Figures.plain(1234.5678, Unit.SECONDS)).isEqualTo("1235 s");
        assertThat(Figures.plain(0, Unit.COUNT)).isEqualTo("0");
    }

    @Test
    void withInterval_showsTheEndsOnlyWhereThereAreAny() {
        assertThat(Figures.withInterval(new Estimate(0.764, 0.758, 0.77, null, null, null), Unit.SHARE))
                .isEqualTo("76.4 % (75.8 to 77.0)");
        assertThat(Figures.withInterval(Estimate.point(9.5), Unit.SECONDS)).isEqualTo("9.50 s");
    }
}
