package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class DayTextTest {
    private static final long HOUR = 60 * Ticks.PER_MINUTE;

    /** From Monday 07:00 to Tuesday 19:00; a warm-up of 17 hours ends with Monday. */
    @Test
    void cut_namesWhatTheWarmUpLeavesOfADay() {
        assertThat(DayText.cut(Runs.severalDays()))
                .isEqualTo("Mon 2 March begins at 07:00; Tue 3 March ends at 19:00.");
        assertThat(DayText.cut(Runs.severalDays(9 * HOUR)))
                .isEqualTo("Mon 2 March begins at 16:00; Tue 3 March ends at 19:00.");
        assertThat(DayText.cut(Runs.severalDays(17 * HOUR))).isEqualTo("Tue 3 March ends at 19:00.");
        assertThat(DayText.cut(Runs.severalDays(29 * HOUR)))
                .isEqualTo("Tue 3 March begins at 12:00; Tue 3 March ends at 19:00.");
    }
}
