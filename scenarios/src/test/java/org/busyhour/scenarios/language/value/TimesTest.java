package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 2, 7, 0, 0, 0, ZoneId.of("Europe/Istanbul"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02T00:00",
        "2026-03-02 07:00, 2026-03-02T07:00",
        "2026-03-02T7:05, 2026-03-02T07:05",
        "2026-03-02 07:00:12, 2026-03-02T07:00:12"
    })
    void dateTime_isLocal(String text, LocalDateTime expected) throws Unreadable {
        assertThat(Moments.dateTime(text)).isEqualTo(expected);
        assertThat(text).matches(Moments.DATE_TIME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.3.2026 | a date and time like 2026-03-02 07:00 is expected, was \"2.3.2026\"; write year-month-day",
                "2026-02-30 | there is no such date and time as \"2026-02-30\"",
                "2026-03-02 25:00 | there is no such date and time as \"2026-03-02 25:00\"",
                "tomorrow | a date and time like 2026-03-02 07:00 is expected, was \"tomorrow\""
            })
    void dateTime_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Moments::dateTime, text)).isEqualTo(expected);
    }

    @Test
    void clock_isATimeOfDay() throws Unreadable {
        assertThat(Moments.clock("7:05")).isEqualTo(LocalTime.of(7, 5));
        assertThat(Moments.clock("24:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Refusal.of(Moments::clock, "24:01")).startsWith("there is no such time of day");
        assertThat(Refusal.of(Moments::clock, "9.30")).startsWith("a time of day like 09:30 is expected");
    }

    @Test
    void zone_isOneOfTheNamedOnes() throws Unreadable {
        assertThat(Moments.zone("Europe/Istanbul")).isEqualTo(ZoneId.of("Europe/Istanbul"));
        assertThat(Refusal.of(Moments::zone, "Europe/Istambul")).endsWith("did you mean Europe/Istanbul?");
        assertThat(Refusal.of(Moments::zone, "qqqqqqqqqqqq"))
                .startsWith("a time zone like Europe/Istanbul is expected");
    }

    @Test
    void runLength_keepsCalendarDaysApart() throws Unreadable {
        assertThat(RunLength.parse("1 day")).isEqualTo(new RunLength(1, Duration.ZERO));
        assertThat(RunLength.parse("2 days 3h")).isEqualTo(new RunLength(2, Duration.ofHours(3)));
        assertThat(RunLength.parse("1 week")).isEqualTo(new RunLength(7, Duration.ZERO));
        assertThat(RunLength.parse("2 weeks 1 day 3h")).isEqualTo(new RunLength(15, Duration.ofHours(3)));
        assertThat(Refusal.of(RunLength::parse, "1.5 weeks")).endsWith("say it in days");
        assertThat(Refusal.of(RunLength::positive, "0 weeks")).startsWith("a duration above 0");
        assertThat(RunLength.parse("24h")).isEqualTo(new RunLength(0, Duration.ofHours(24)));
        assertThat(Refusal.of(RunLength::parse, "1.5 days")).endsWith("did you mean 36h?");
        assertThat(Refusal.of(RunLength::positive, "0 days")).startsWith("a duration above 0");
    }

    /** Clocks went from 02:00 to 03:00 on 2026-03-29 in Berlin: that day has 23 hours. */
    @Test
    void calendarDay_isShorterWhenClocksAreChanged() throws Unreadable {
        ZonedDateTime spring = ZonedDateTime.of(2026, 3, 29, 0, 0, 0, 0, ZoneId.of("Europe/Berlin"));

        assertThat(RunLength.parse("1 day").from(spring)).isEqualTo(Duration.ofHours(23));
        assertThat(RunLength.parse("24h").from(spring)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void shiftHours_mayRunOverMidnight() throws Unreadable {
        ShiftHours day = ShiftHours.parse("07:00-15:30");
        ShiftHours night = ShiftHours.parse("22:00 - 06:00");

        assertThat(day.length()).isEqualTo(Duration.ofMinutes(510));
        assertThat(day.endsNextDay()).isFalse();
        assertThat(night.length()).isEqualTo(Duration.ofHours(8));
        assertThat(night.endsNextDay()).isTrue();
        assertThat(night.offset(LocalTime.of(1, 30))).isEqualTo(Duration.ofMinutes(210));
        assertThat(ShiftHours.parse("00:00-24:00").length()).isEqualTo(Duration.ofHours(24));
        assertThat(ShiftHours.parse("08:00-08:00").length()).isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-15", "07:00", "07:00-15:30-16:00", "07:00 to 15:30", "25:00-26:00"})
    void shiftHours_areRefused(String text) {
        assertThat(Refusal.of(ShiftHours::parse, text)).isNotEmpty();
    }

    @Test
    void break_isAtATimeOrInAWindow() throws Unreadable {
        assertThat(BreakTime.parse("15m at 09:30"))
                .isEqualTo(new BreakTime(
                        Duration.ofMinutes(15), LocalTime.of(9, 30), LocalTime.of(9, 45), false, true, false));
        assertThat(BreakTime.parse("30m between 11:30 and 13:30 unpaid"))
                .isEqualTo(new BreakTime(
                        Duration.ofMinutes(30), LocalTime.of(11, 30), LocalTime.of(13, 30), true, false, false));
        assertThat(BreakTime.parse("15m when queue allows between 14:00 and 15:00"))
                .isEqualTo(new BreakTime(
                        Duration.ofMinutes(15), LocalTime.of(14, 0), LocalTime.of(15, 0), true, true, true));
        assertThat(BreakTime.training("1h at 08:00").length()).isEqualTo(Duration.ofHours(1));
        assertThat(BreakTime.parse("30 m between 23:00 and 01:00").span()).isEqualTo(Duration.ofHours(2));
        assertThat(BreakTime.parse("15m at 14:30 unpaid").paid()).isFalse();
        assertThat(BreakTime.meeting("30m at 14:00").span()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void break_isRefusedWithAHint() {
        assertThat(Refusal.of(BreakTime::parse, "15 at 09:30")).endsWith("did you mean 15s or 15m?");
        assertThat(Refusal.of(BreakTime::parse, "15m 09:30")).startsWith("a break like 15m at 09:30 or 30m between");
        assertThat(Refusal.of(BreakTime::parse, "24h at 09:30")).startsWith("a break or meeting shorter than a day");
        assertThat(Refusal.of(BreakTime::parse, "15m at 09:30 paid")).startsWith("a break like");
        assertThat(Refusal.of(BreakTime::meeting, "15m at 09:30 unpaid")).startsWith("a meeting like 30m at 14:00");
    }

    @Test
    void closing_isTheFirstSuchTimeAfterTheStart() throws Unreadable {
        LocalDateTime start = LocalDateTime.of(2026, 3, 2, 7, 0);

        assertThat(Closing.parse("20:00").after(start)).contains(LocalDateTime.of(2026, 3, 2, 20, 0));
        assertThat(Closing.parse("06:00").after(start)).contains(LocalDateTime.of(2026, 3, 3, 6, 0));
        assertThat(Closing.parse("07:00").after(start)).contains(LocalDateTime.of(2026, 3, 3, 7, 0));
        assertThat(Closing.parse("2026-03-06 20:00").after(start)).contains(LocalDateTime.of(2026, 3, 6, 20, 0));
        assertThat(Closing.parse("never").after(start)).isEmpty();
        assertThat(Refusal.of(Closing::parse, "8pm")).startsWith("a time like 20:00, a date with a time, or never");
    }

    /** Istanbul is three hours ahead of UTC. */
    @ParameterizedTest
    @CsvSource({
        "12.5, PT12.5S",
        "2026-03-02T07:00:12, PT12S",
        "2026-03-02 07:01, PT1M",
        "2026-03-02 7:01:00.25, PT1M0.25S",
        "2026-03-02T05:00:00Z, PT1H",
        "2026-03-02 07:00:00+03:00, PT0S",
        "2026-03-02 06:59, PT-1M"
    })
    void traceTime_isLocalUnlessItCarriesAnOffset(String text, Duration expected) throws Unreadable {
        assertThat(TraceTime.parse(text).since(START)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07:00", "-3", "2026-03-02", "2026-13-02T00:00", "999999999999999"})
    void traceTime_isRefused(String text) {
        assertThat(Refusal.of(TraceTime::parse, text)).isNotEmpty();
    }

    @Test
    void breakOfTheQueue_isShownWhereItIsMisspelt() {
        for (String text : new String[] {
            "15m when queue allows at 12:00",
            "15m if queue allows between 12:00 and 13:00",
            "30m when queue permits between 12:00 and 13:00"
        }) {
            assertThat(Refusal.of(BreakTime::parse, text))
                    .endsWith("write it like 15m when queue allows between 14:00 and 15:00");
        }
    }

    @Test
    void abbreviatedDays_areAllSpeltOut() {
        assertThat(Refusal.of(Weekdays::parse, "mon-fri")).endsWith("did you mean monday-friday?");
        assertThat(Refusal.of(Weekdays::parse, "monday-fri")).endsWith("did you mean monday-friday?");
        assertThat(Refusal.of(Weekdays::parse, "sat")).endsWith("did you mean saturday?");
        assertThat(Refusal.of(Weekdays::parse, "mon-x")).doesNotContain("mean");
    }
}
