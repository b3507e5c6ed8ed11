package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class DayAxisTest {
    @Test
    void marks_standAtEvenHours() {
        assertThat(axis("Europe/Istanbul", 9, 5).marks())
                .extracting(Scale.Mark::text)
                .containsExactly("09:00", "10:00", "11:00", "12:00", "13:00", "14:00");
        assertThat(axis("Europe/Istanbul", 9, 9).marks())
                .extracting(Scale.Mark::text)
                .containsExactly("10:00", "12:00", "14:00", "16:00", "18:00");
    }

    /** On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00: 04:00 comes three hours after midnight. */
    @Test
    void marks_followTheLocalClock() {
        DayAxis axis = axis("Europe/Berlin", 29, 0, 23);
        assertThat(axis.marks().get(1)).isEqualTo(new Scale.Mark(3 * 3_600, "04:00"));
        assertThat(axis.marks()).hasSize(12);
    }

    @Test
    void marks_nameTheDaysOfAWeek() {
        assertThat(axis("Europe/Istanbul", 0, 7 * 24).marks())
                .extracting(Scale.Mark::text)
                .containsExactly("Mon 2", "Tue 3", "Wed 4", "Thu 5", "Fri 6", "Sat 7", "Sun 8", "Mon 9");
    }

    @Test
    void nights_areClippedToTheDay() {
        assertThat(axis("Europe/Istanbul", 4, 20).nights())
                .containsExactly(new DayAxis.Span(0, 2 * 3_600), new DayAxis.Span(18 * 3_600, 20 * 3_600));
    }

    private static DayAxis axis(String zone, int hour, int hours) {
        return axis(zone, 2, hour, hours);
    }

    private static DayAxis axis(String zone, int day, int hour, int hours) {
        ZonedDateTime start = ZonedDateTime.of(2026, 3, day, hour, 0, 0, 0, ZoneId.of(zone));
        return DayAxis.of(start, List.of(0L), hours * Ticks.PER_HOUR);
    }
}
