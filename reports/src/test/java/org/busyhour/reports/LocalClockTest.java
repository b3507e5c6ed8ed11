package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalClockTest {
    private static final long DAY = 24 * Ticks.PER_HOUR;

    @ParameterizedTest
    @CsvSource({
        "0, 0s",
        "0.01, less than 0.1s",
        "0.05, 0.1s",
        "3.44, 3.4s",
        "9.96, 10s",
        "4, 4s",
        "12.4, 12s",
        "59.6, 1m",
        "130, 2m10s",
        "3600, 1h",
        "3725, 1h2m5s",
        "90000, 25h"
    })
    void duration_isWrittenAsInScenarios(double seconds, String text) {
        assertThat(LocalClock.duration(Ticks.ofSeconds(seconds))).isEqualTo(text);
    }

    @Test
    void time_hasTheDateWhereTheRunIsLongerThanADay() {
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneId.of("Europe/Istanbul"));

        assertThat(LocalClock.of(start, DAY).time(Ticks.ofSeconds(3661.9))).isEqualTo("09:01:01");
        assertThat(LocalClock.of(start, DAY + 1).time(DAY)).isEqualTo("2026-03-03 08:00:00");
    }

    /** The clocks of London went from 01:00 to 02:00 on 29 March 2026. */
    @Test
    void time_isThatOfTheLocalClocks() {
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 29, 0, 0, 0, 0, ZoneId.of("Europe/London"));

        assertThat(LocalClock.of(start, 23 * Ticks.PER_HOUR).time(Ticks.PER_HOUR))
                .isEqualTo("02:00:00");
    }
}
