package org.busyhour.scenarios.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class RunCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static RunCalendar day(String date, ZoneId zone) {
        return RunCalendar.ofDays(LocalDate.parse(date).atStartOfDay(), zone, 1);
    }

    @Test
    void day_hasAsManyHalfHoursAsTheClocksShow() {
        assertThat(day("2026-03-28", BERLIN).grid(HALF_HOUR).size()).isEqualTo(48);
        assertThat(day("2026-03-29", BERLIN).grid(HALF_HOUR).size()).isEqualTo(46);
        assertThat(day("2026-10-25", BERLIN).grid(HALF_HOUR).size()).isEqualTo(50);
        assertThat(day("2026-03-08", NEW_YORK).grid(HALF_HOUR).size()).isEqualTo(46);
        assertThat(day("2026-11-01", NEW_YORK).grid(HALF_HOUR).size()).isEqualTo(50);
    }

    /** 48, 46 and 48 half hours. */
    @Test
    void days_goFromMidnightToMidnight() {
        RunCalendar run = RunCalendar.ofDays(LocalDateTime.parse("2026-03-28T00:00"), BERLIN, 3);

        assertThat(run.grid(HALF_HOUR).days()).isEqualTo(new Days(List.of(0, 48, 94), 3));
        assertThat(run.hasSeveralDays()).isTrue();
        assertThat(run.week()).isFalse();
    }

    @Test
    void runThatBeginsInTheMorning_hasAShortFirstDayAndAShortLastOne() {
        RunCalendar run = RunCalendar.ofDays(LocalDateTime.parse("2026-03-02T07:00"), BERLIN, 7);

        Days days = run.grid(Duration.ofHours(1)).days();

        assertThat(days.firstIntervals()).startsWith(0, 17, 41).hasSize(8);
        assertThat(days.week()).isTrue();
        assertThat(run.week()).isTrue();
    }

    /** From 22:30 to 00:00, then 00:00 is amid an interval that began on the day before. */
    @Test
    void intervalOverMidnight_belongsToTheDayOnWhichItBegins() {
        var run = RunCalendar.ofElapsed(LocalDateTime.parse("2026-03-02T22:30"), BERLIN, Duration.ofHours(36));

        // 22:30, then 01:30, 04:30 ... 22:30, then 01:30 again.
        assertThat(run.grid(Duration.ofHours(3)).days()).isEqualTo(new Days(List.of(0, 1, 9), 0));
    }

    @Test
    void nightShift_isOneDay() {
        var night = RunCalendar.ofElapsed(LocalDateTime.parse("2026-03-02T22:00"), BERLIN, Duration.ofHours(8));

        assertThat(night.grid(HALF_HOUR).days()).isEqualTo(Days.ONE);
        assertThat(day("2026-10-25", BERLIN).grid(HALF_HOUR).days()).isEqualTo(Days.ONE);
    }

    /** In Havana clocks go back from 01:00 to 00:00 on 1 November. */
    @Test
    void midnightThatComesTwice_beginsOneDay() {
        RunCalendar run = RunCalendar.ofDays(LocalDateTime.parse("2026-10-31T00:00"), ZoneId.of("America/Havana"), 3);

        assertThat(run.grid(Duration.ofHours(1)).days()).isEqualTo(new Days(List.of(0, 24, 49), 3));
    }

    @Test
    void elapsedTime_ignoresTheClocks() {
        var run = RunCalendar.ofElapsed(LocalDateTime.parse("2026-03-29T00:00"), BERLIN, Duration.ofHours(24));

        assertThat(run.endTicks()).isEqualTo(24 * Ticks.PER_HOUR);
        // 24 hours after midnight the clocks show 01:00, since an hour was skipped.
        assertThat(run.end().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-30T01:00"));
        assertThat(run.grid(HALF_HOUR).size()).isEqualTo(48);
    }

    @Test
    void hours_areThoseThatExist() {
        assertThat(day("2026-03-29", BERLIN).grid(Duration.ofHours(1)).labels())
                .hasSize(23)
                .startsWith("00:00", "01:00", "03:00", "04:00");
        assertThat(day("2026-10-25", BERLIN).grid(Duration.ofHours(1)).labels())
                .hasSize(25)
                .startsWith("00:00", "01:00", "02:00+02:00", "02:00+01:00", "03:00");
    }

    @Test
    void longIntervals_keepTheirLocalBounds() {
        IntervalGrid spring = day("2026-03-29", BERLIN).grid(Duration.ofHours(4));
        IntervalGrid autumn = day("2026-10-25", BERLIN).grid(Duration.ofHours(4));

        assertThat(spring.labels()).containsExactly("00:00", "04:00", "08:00", "12:00", "16:00", "20:00");
        assertThat(autumn.labels()).isEqualTo(spring.labels());
        // From 00:00 to 04:00 three hours pass in spring, five in autumn.
        assertThat(spring.starts().get(1)).isEqualTo(3 * Ticks.PER_HOUR);
        assertThat(autumn.starts().get(1)).isEqualTo(5 * Ticks.PER_HOUR);
    }

    @Test
    void halfHourChange_makesAShortHour() {
        // On Lord Howe Island the clocks go from 02:00 to 02:30: the hour from 02:00 has 30 minutes.
        RunCalendar run = day("2026-10-04", ZoneId.of("Australia/Lord_Howe"));
        IntervalGrid hours = run.grid(Duration.ofHours(1));

        assertThat(hours.labels())
                .startsWith("00:00", "01:00", "02:30", "03:00")
                .hasSize(24);
        assertThat(hours.starts()).startsWith(0L, Ticks.PER_HOUR, 2 * Ticks.PER_HOUR, 5 * Ticks.PER_HOUR / 2);
    }

    @Test
    void lastInterval_isCutAtTheEnd() {
        var run = RunCalendar.ofElapsed(LocalDateTime.parse("2026-03-02T07:10"), BERLIN, Duration.ofMinutes(70));

        assertThat(run.grid(HALF_HOUR).labels()).containsExactly("07:10", "07:40", "08:10");
        assertThat(run.grid(HALF_HOUR).bounds())
                .containsExactly(0L, 30 * Ticks.PER_MINUTE, 60 * Ticks.PER_MINUTE, 70 * Ticks.PER_MINUTE);
    }

    @Test
    void labels_haveADateWhenTheRunIsLongerThanADay() {
        var start = LocalDateTime.parse("2026-03-02T22:00");

        assertThat(RunCalendar.ofElapsed(start, BERLIN, Duration.ofHours(8))
                        .grid(Duration.ofHours(4))
                        .labels())
                .containsExactly("22:00", "02:00");
        assertThat(RunCalendar.ofDays(start, BERLIN, 2)
                        .grid(Duration.ofHours(24))
                        .labels())
                .containsExactly("2026-03-02 22:00", "2026-03-03 22:00");
    }

    @Test
    void localTimes_becomeTicks() {
        RunCalendar run = day("2026-03-29", BERLIN);

        assertThat(run.ticks(LocalDateTime.parse("2026-03-28T22:00"))).isEqualTo(-2 * Ticks.PER_HOUR);
        assertThat(run.ticks(LocalDateTime.parse("2026-03-29T08:00"))).isEqualTo(7 * Ticks.PER_HOUR);
        // 02:30 doesn't exist and counts as 03:30, which is 2.5 hours after midnight.
        assertThat(run.ticks(LocalDateTime.parse("2026-03-29T02:30"))).isEqualTo(5 * Ticks.PER_HOUR / 2);
        assertThat(run.at(7 * Ticks.PER_HOUR).toLocalTime()).hasToString("08:00");
        assertThat(run.endTicks()).isEqualTo(23 * Ticks.PER_HOUR);
    }

    @Test
    void dates_areThoseThatTheRunTouches() {
        LocalDate monday = LocalDate.parse("2026-03-02");

        assertThat(RunCalendar.ofDays(monday.atStartOfDay(), BERLIN, 2).dates())
                .isEqualTo(List.of(monday, monday.plusDays(1)));
        assertThat(RunCalendar.ofElapsed(monday.atTime(22, 0), BERLIN, Duration.ofHours(3))
                        .dates())
                .isEqualTo(List.of(monday, monday.plusDays(1)));
    }

    @Test
    void nonsense_isRefused() {
        var start = LocalDateTime.parse("2026-03-02T22:00");

        assertThatThrownBy(() -> RunCalendar.ofDays(start, BERLIN, 0)).hasMessageContaining("length");
        assertThatThrownBy(() -> RunCalendar.ofDays(start, BERLIN, 1).grid(Duration.ZERO))
                .hasMessageContaining("interval");
    }
}
