package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    /** 1.25 + 1.25 + 1.25 = 3.75, which is 3.8: the first two of three equal losers get the tenths that are missing. */
    @Test
    void missingUnits_goToThoseThatLostMost() {
        assertThat(rounded(1, "1.25", "1.25", "1.25")).containsExactly(d("1.3"), d("1.3"), d("1.2"));
        assertThat(rounded(0, "0.9", "0.2", "0.2")).containsExactly(d("1"), d("0"), d("0"));
    }

    @Test
    void negativeParts_areRoundedDownToo() {
        // -8.14 + 2.44 - 0.46 = -6.16, shown as -6.2: the floors -8.2, 2.4 and -0.5 sum to -6.3.
        assertThat(rounded(1, "-8.14", "2.44", "-0.46")).containsExactly(d("-8.1"), d("2.4"), d("-0.5"));
    }

    @Test
    void noParts_areNone() {
        assertThat(rounded(2)).isEmpty();
    }

    /** Whatever the parts: they sum to the rounded whole, and none is off by a unit of the last digit. */
    @Test
    void parts_sumToTheirWhole() {
        Random random = new Random(20260302);
        for (int round = 0; round < 2000; round++) {
            int decimals = random.nextInt(4);
            BigDecimal over = BigDecimal.valueOf(1 + random.nextInt(5040));
            List<BigDecimal> parts = Stream.generate(() -> new BigDecimal(random.nextGaussian() * 1000))
                    .limit(1 + random.nextInt(8))
                    .toList();

            List<BigDecimal> rounded = Apportionment.rounded(parts, over, decimals);

            BigDecimal whole = sum(parts).divide(over, decimals, RoundingMode.HALF_EVEN);
            assertThat(sum(rounded)).isEqualByComparingTo(whole);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off =
                        rounded.get(i).multiply(over).subtract(parts.get(i)).abs();
                assertThat(off).isLessThan(unit.multiply(over));
            }
        }
    }

    private static List<BigDecimal> rounded(int decimals, String... parts) {
        return Apportionment.rounded(Stream.of(parts).map(BigDecimal::new).toList(), BigDecimal.ONE, decimals);
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
