package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-12, -12",
        "0.1, 0.1",
        "0.8113207547169811, 0.8113207547",
        "20.000000000000004, 20",
        "1234567890.5, 1234567890",
        "1234567891.5, 1234567892",
        "9999999999, 9999999999",
        "12345678901, 12345678900",
        "0.000001, 0.000001",
        "0.000000123456789, 1.23456789E-7",
        "1e300, 1E+300",
        "5e-324, 4.940656458E-324",
    })
    void number_hasTenSignificantDigits(double value, String expected) {
        assertThat(Digits.of(value)).isEqualTo(expected);
    }

    @Test
    void number_isThatOfExactArithmetic() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-9, 14));
            double tie = Math.rint(value * 1e5) / 1e5 + 5e-6;
            assertThat(new BigDecimal(Digits.of(value))).isEqualByComparingTo(exact(value));
            assertThat(new BigDecimal(Digits.of(tie))).isEqualByComparingTo(exact(tie));
        }
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(new MathContext(10, RoundingMode.HALF_EVEN));
    }

    @Test
    void seconds_areExactToTheTick() {
        assertThat(Digits.seconds(0)).isEqualTo("0");
        assertThat(Digits.seconds(1)).isEqualTo("0.000001");
        assertThat(Digits.seconds(86_400_500_000L)).isEqualTo("86400.5");
        assertThat(Digits.seconds(12_345_678_901_234_567L)).isEqualTo("12345678901.234567");
    }
}
