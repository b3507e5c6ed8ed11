package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.kpi.DayRanks.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRanksTest {
    /** The ranks of the median are in every table of the sign test: (6, 15) of 20, (10, 21) of 30, (40, 61) of 100. */
    @ParameterizedTest
    @CsvSource({"5, 3, 0, 0", "6, 3, 1, 6", "20, 10, 6, 15", "30, 15, 10, 21", "100, 50, 40, 61"})
    void median_hasTheRanksOfTheSignTest(int days, int value, int low, int high) {
        assertThat(DayRanks.of(days).p50()).isEqualTo(new Ranks(value, low, high));
    }

    /** 0.9^35 = 0.02503 is more than 2.5 %, 0.9^36 = 0.02253 less. */
    @Test
    void outerEnds_takeThirtySixDays() {
        assertThat(DayRanks.of(35).p10().low()).isZero();
        assertThat(DayRanks.of(35).p90().high()).isZero();
        assertThat(DayRanks.of(36).p10().low()).isEqualTo(1);
        assertThat(DayRanks.of(36).p90().high()).isEqualTo(36);
    }

    @Test
    void ends_errInAtMostOneOfFortyCasesAndNoNarrowerOnesDo() {
        for (int days = 1; days <= 300; days += days < 40 ? 1 : 13) {
            DayRanks ranks = DayRanks.of(days);
            check(days, 0.1, ranks.p10());
            check(days, 0.5, ranks.p50());
            check(days, 0.9, ranks.p90());
        }
    }

    private static void check(int days, double share, Ranks ranks) {
        BinomialDistribution below = BinomialDistribution.of(days, share);
        String of = share + " of " + days;
        assertThat(ranks.value()).as(of).isEqualTo(Math.max(1, (int) Math.ceil(share * days - 1e-9)));
        if (ranks.low() > 0) {
            assertThat(below.cumulativeProbability(ranks.low() - 1)).as(of).isLessThanOrEqualTo(0.025);
        }
        assertThat(below.cumulativeProbability(ranks.low())).as(of).isGreaterThan(0.025);
        int high = ranks.high() == 0 ? days + 1 : ranks.high();
        if (ranks.high() > 0) {
            assertThat(below.survivalProbability(high - 1)).as(of).isLessThanOrEqualTo(0.025);
        }
        assertThat(below.survivalProbability(high - 2)).as(of).isGreaterThan(0.025);
    }

    @Test
    void days_standAtTheirRanks() {
        double[] sorted = new double[40];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = i + 1;
        }

        // Of 40: P(B(40, 0.1) <= 0) = 0.0148, P(<= 1) = 0.0805; P(B >= 8) = 0.0419, P(>= 9) = 0.0155.
        assertThat(DayRanks.of(40).p10().of(sorted, true)).isEqualTo(new DayQuantile(4, 1.0, 9.0));
        assertThat(DayRanks.of(40).p90().of(sorted, true)).isEqualTo(new DayQuantile(36, 32.0, 40.0));
        assertThat(DayRanks.of(40).p90().of(sorted, false)).isEqualTo(new DayQuantile(36, null, null));
    }
}
