package org.busyhour.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class HistogramPropertyTest {
    @Test
    void buckets_areAtMostOnePercentWide() {
        for (int bucket = 0; Histogram.lowerBound(bucket) < Ticks.MAX; bucket++) {
            long low = Histogram.lowerBound(bucket);
            long width = Histogram.lowerBound(bucket + 1) - low;
            assertThat(width).as("bucket %s", bucket).isPositive();
            assertThat(width == 1 || width <= 0.01 * low)
                    .as("bucket %s", bucket)
                    .isTrue();
        }
    }

    @Test
    void durations_lieInTheirBucket() {
        UniformRandomProvider random = new SplitMix64(1);
        for (int i = 0; i < 20_000; i++) {
            long bound = Histogram.lowerBound(random.nextInt(5000));
            assertInBucket(bound);
            assertInBucket(Math.max(0, bound - 1));
            assertInBucket(random.nextLong(1L << (1 + random.nextInt(59))));
        }
        assertInBucket(0);
        assertInBucket(Ticks.MAX);
    }

    @Test
    void quantile_liesInTheBucketOfTheNearestRank() {
        UniformRandomProvider random = new SplitMix64(2);
        for (int round = 0; round < 200; round++) {
            long[] values = new long[1 + random.nextInt(300)];
            Histogram histogram = new Histogram();
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextLong(1L << (1 + random.nextInt(40)));
                histogram.add(values[i]);
            }
            Arrays.sort(values);
            for (int percent : new int[] {1, 10, 50, 90, 95, 99, 100}) {
                // The smallest rank with rank / n >= percent / 100, in whole numbers.
                long exact = values[Math.max(0, (percent * values.length + 99) / 100 - 1)];
                long found = histogram.quantile(percent / 100.0);
                assertThat(Math.abs(found - exact)).isLessThanOrEqualTo((long) Math.ceil(0.01 * exact));
            }
        }
    }

    @Test
    void plus_isAddingEverything() {
        UniformRandomProvider random = new SplitMix64(3);
        Histogram all = new Histogram();
        Histogram sum = new Histogram();
        for (int part = 0; part < 50; part++) {
            Histogram histogram = new Histogram();
            for (int i = random.nextInt(200); i > 0; i--) {
                long value = random.nextLong(1L << (1 + random.nextInt(40)));
                histogram.add(value);
                all.add(value);
            }
            sum.plus(histogram);
        }

        assertThat(sum.total()).isEqualTo(all.total());
        for (int bucket = 0; bucket < Math.min(sum.buckets(), all.buckets()); bucket++) {
            assertThat(sum.count(bucket)).isEqualTo(all.count(bucket));
        }
    }

    @Test
    void counts_passTwoBillionInABucket() {
        // Doubled 33 times.
        Histogram histogram = new Histogram();
        histogram.add(60 * Ticks.PER_SECOND);
        histogram.add(0);
        for (int i = 0; i < 33; i++) {
            Histogram same = new Histogram();
            same.plus(histogram);
            histogram.plus(same);
        }

        assertThat(histogram.total()).isEqualTo(1L << 34);
        assertThat(histogram.count(0)).isEqualTo(1L << 33);
        assertThat(histogram.quantile(0.5)).isEqualTo(0);
        assertThat(histogram.quantile(0.51)).isCloseTo(60 * Ticks.PER_SECOND, within(600_000L));
        histogram.add(60 * Ticks.PER_SECOND);
        assertThat(histogram.total()).isEqualTo((1L << 34) + 1);
        histogram.clear();
        assertThat(histogram.total()).isEqualTo(0);
        assertThat(histogram.quantile(0.5)).isEqualTo(-1);
    }

    private static void assertInBucket(long value) {
        Histogram histogram = new Histogram();
        histogram.add(value);
        int bucket = 0;
        while (histogram.count(bucket) == 0) {
            bucket++;
        }
        assertThat(Histogram.lowerBound(bucket)).isLessThanOrEqualTo(value);
        assertThat(Histogram.lowerBound(bucket + 1)).isGreaterThan(value);
        assertThat(histogram.total()).isEqualTo(1);
    }
}
