package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "4m30s, PT4M30S",
        "4m 30s, PT4M30S",
        "4 m 30 s, PT4M30S",
        "90s, PT1M30S",
        "90 s, PT1M30S",
        "1.5h, PT1H30M",
        "250ms, PT0.25S",
        "0s, PT0S",
        "1 day, PT24H",
        "2 days, PT48H",
        "1day 12h, PT36H",
        "24h, PT24H",
        "1h0.5m, PT1H30S",
        "007s, PT7S",
        "0.0004ms, PT0S",
        "0.0005ms, PT0.000001S",
        "0.0000005s, PT0.000001S",
        "36525 days, PT876600H"
    })
    void duration_isReadExactlyToTheMicrosecond(String text, Duration expected) throws Unreadable {
        assertThat(Durations.parse(text)).isEqualTo(expected);
        assertThat(text).matches(Durations.SHAPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 | a duration needs a unit, was \"90\"; did you mean 90s or 90m?",
                "4 | a duration needs a unit, was \"4\"; did you mean 4s, 4m or 4h?",
                "0 | a duration needs a unit, was \"0\"; did you mean 0s?",
                "-4m | a duration can't be negative, was \"-4m\"",
                "4 min | a duration like 4m30s is expected, was \"4 min\"; did you mean 4m?",
                "1 hour 30 minutes | a duration like 4m30s is expected, was \"1 hour 30 minutes\"; did you mean 1h30m?",
                "4M | a duration like 4m30s is expected, was \"4M\"; did you mean 4m?",
                "1,5h | a duration like 4m30s is expected, was \"1,5h\"; did you mean 1.5h?",
                "3d | a duration like 4m30s is expected, was \"3d\"; did you mean 3 day?",
                "4:30 | a duration like 4m30s is expected, was \"4:30\"",
                "infinite | a duration like 4m30s is expected, was \"infinite\"",
                "4m  30s | a duration like 4m30s is expected, was \"4m  30s\"; did you mean 4m30s?",
                "30s4m | a duration goes from large units to small ones and splits only the last, was \"30s4m\"; write it like 1h30m",
                "4m4m | a duration goes from large units to small ones and splits only the last, was \"4m4m\"; write it like 1h30m",
                "1.5h30m | a duration goes from large units to small ones and splits only the last, was \"1.5h30m\"; write it like 1h30m",
                "99999999h | a duration of at most 100 years is expected"
            })
    void duration_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Durations::parse, text)).isEqualTo(expected);
    }

    @Test
    void veryLongText_isRefusedShortened() {
        assertThat(Refusal.of(Durations::parse, "9".repeat(500))).hasSizeLessThan(200);
    }

    @Test
    void zero_isNoPositiveDuration() {
        assertThat(Refusal.of(Durations::positive, "0.0001ms")).startsWith("a duration above 0 is expected");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0s", "PT4M30S, 4m30s", "PT24H, 24h", "PT0.25S, 0.25s", "PT1H0.000001S, 1h0.000001s", "PT10S, 10s"
    })
    void text_isReadBack(Duration duration, String text) throws Unreadable {
        assertThat(Durations.text(duration)).isEqualTo(text);
        assertThat(Durations.parse(text)).isEqualTo(duration);
    }

    @Test
    void seconds_areRoundedHalfUp() throws Unreadable {
        assertThat(Durations.ofSeconds(new BigDecimal("1.0000005"))).isEqualTo(Duration.ofNanos(1_000_001_000));
        assertThat(Refusal.of(t -> Durations.ofSeconds(new BigDecimal(t)), "999999999999999"))
                .contains("100 years");
    }
}
