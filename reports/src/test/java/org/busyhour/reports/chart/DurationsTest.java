package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void text_takesTheUnitThatFits() {
        assertThat(Durations.text(0)).isEqualTo("0 s");
        assertThat(Durations.text(4.21)).isEqualTo("4.2 s");
        assertThat(Durations.text(9.97)).isEqualTo("10 s");
        assertThat(Durations.text(59.6)).isEqualTo("1 min");
        assertThat(Durations.text(200)).isEqualTo("3 min 20 s");
        assertThat(Durations.text(3_900)).isEqualTo("1 h 5 min");
        assertThat(Durations.text(7_199)).isEqualTo("2 h");
    }

    @Test
    void brief_hasTwoOrThreeDigits() {
        assertThat(Durations.brief(6.9)).isEqualTo("6.9 s");
        assertThat(Durations.brief(97)).isEqualTo("97 s");
        assertThat(Durations.brief(200)).isEqualTo("3.3 min");
        assertThat(Durations.brief(1_246)).isEqualTo("21 min");
        assertThat(Durations.brief(9_000)).isEqualTo("2.5 h");
    }
}
