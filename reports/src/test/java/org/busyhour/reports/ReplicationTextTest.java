package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class ReplicationTextTest {
    private static final long DAY = 24 * Ticks.PER_HOUR;

    @Test
    void replication_ofADayGoesWithoutSaying() {
        Timeline day = new Timeline(List.of(0L), DAY, DAY, Timeline.AtClose.STOP, 0);

        assertThat(ReplicationText.count(1, day)).isEqualTo("1 replication");
        assertThat(ReplicationText.count(30, day)).isEqualTo("30 replications");
    }

    @Test
    void longerReplication_saysWhatItIs() {
        assertThat(ReplicationText.count(30, days(5, 5))).isEqualTo("30 replications of 5 days");
        assertThat(ReplicationText.count(1, days(7, 7))).isEqualTo("1 replication of a week");
        assertThat(ReplicationText.count(30, days(8, 7))).isEqualTo("30 replications of a week");
        assertThat(ReplicationText.count(30, days(14, 14))).isEqualTo("30 replications of 2 weeks");
        assertThat(ReplicationText.count(30, days(2, 0))).isEqualTo("30 replications of 48h");
    }

    private static Timeline days(int count, int whole) {
        List<Integer> firsts = IntStream.range(0, count).boxed().toList();
        List<Long> starts = firsts.stream().map(i -> i * DAY).toList();
        return new Timeline(starts, count * DAY, count * DAY, Timeline.AtClose.STOP, 0, new Days(firsts, whole));
    }
}
