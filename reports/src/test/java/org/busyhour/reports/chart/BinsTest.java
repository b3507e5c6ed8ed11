package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class BinsTest {
    @Test
    void upTo_takesTheLeastRoundWidth() {
        assertThat(Bins.upTo(300)).isEqualTo(new Bins(10, 30));
        assertThat(Bins.upTo(361)).isEqualTo(new Bins(15, 25));
        assertThat(Bins.upTo(0.01)).isEqualTo(new Bins(0.1, 1));
    }

    /** Ten durations: two of 0, four of 3 s, three of 7 s, one of 100 s; bars of 5 s up to 10 s. */
    @Test
    void bars_countEveryDurationButThoseOfZeroOnce() {
        Histogram histogram = new Histogram();
        int[] seconds = {0, 0, 3, 3, 3, 3, 7, 7, 7, 100};
        for (int s : seconds) {
            histogram.add(s * Ticks.PER_SECOND);
        }
        Bins bins = new Bins(5, 2);
        assertThat(bins.bars(histogram))
                .extracting(HistogramChart.Bar::share)
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(0.4, within(1e-12)),
                        second -> assertThat(second).isCloseTo(0.3, within(1e-12)));
        assertThat(bins.beyond(histogram)).isCloseTo(0.1, within(1e-12));
        assertThat(bins.highest(histogram)).isCloseTo(0.4, within(1e-12));
    }

    /** The bucket around 1,000 s is about 4.2 s wide; three bars of 2 s share it. */
    @Test
    void bars_shareAWideBucket() {
        Histogram histogram = new Histogram();
        histogram.add(1_000 * Ticks.PER_SECOND);
        Bins bins = new Bins(2, 600);
        double sum = bins.bars(histogram).stream()
                .mapToDouble(HistogramChart.Bar::share)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(bins.highest(histogram)).isBetween(0.4, 0.5);
    }
}
