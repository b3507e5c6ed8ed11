package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

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
    void seconds_areExactToTheTick() {
        assertThat(Digits.seconds(0)).isEqualTo("0");
        assertThat(Digits.seconds(1)).isEqualTo("0.000001");
        assertThat(Digits.seconds(86_400_500_000L)).isEqualTo("86400.5");
        assertThat(Digits.seconds(12_345_678_901_234_567L)).isEqualTo("12345678901.234567");
    }
}
