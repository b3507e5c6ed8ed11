package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.replicate.Plan;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final double Z = 3.89;
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "aa",
            "ab",
            "ba",
            "A",
            "a1",
            "a-1",
            "1",
            "balance",
            "balances",
            "balanc",
            "ecnalab",
            "bälance",
            "ş");

    @Test
    void addresses_areDistinct() {
        // A million of them: were they 64 random bits each, two would be alike with a chance of 3e-8.
        List<Long> seeds = List.of(0L, 1L, 2L, 3L, 20_260_302L, 1L << 32, 1L << 52, Plan.MAX_SEED);
        int replications = 1000;
        long[] addresses = new long[seeds.size() * replications * Purpose.values().length * NAMES.size()];
        int at = 0;
        for (long seed : seeds) {
            for (int replication = 1; replication <= replications; replication++) {
                Streams streams = new Streams(seed, replication);
                for (Purpose purpose : Purpose.values()) {
                    for (String name : NAMES) {
                        addresses[at++] = streams.address(purpose, name);
                    }
                }
            }
        }
        assertDistinct(addresses);
    }

    @Test
    void addressesWithinAnAddress_areDistinct() {
        Streams streams = new Streams(1, 1);
        long[] addresses = new long[NAMES.size() * 50_000];
        int at = 0;
        for (String name : NAMES) {
            long address = streams.address(Purpose.CASE, name);
            for (int number = 0; number < 50_000; number++) {
                addresses[at++] = Streams.within(address, number);
            }
        }
        assertDistinct(addresses);
    }

    @Test
    void stream_isTheSameForTheSameAddress() {
        Stream one = new Streams(5, 9).stream(Purpose.PATIENCE, "balance");
        Stream other = new Streams(5, 9).stream(Purpose.PATIENCE, "balance");
        for (int i = 0; i < 1000; i++) {
            assertThat(other.uniform()).isEqualTo(one.uniform());
        }
    }

    @Test
    void firstDraws_areUniformOverReplicationsSeedsAndNames() {
        int size = 100_000;
        int[] next = {0};
        Sample replications = Sample.of(
                size, () -> new Streams(1, ++next[0]).stream(Purpose.TALK, "a").uniform());
        Sample seeds = Sample.of(
                size, () -> new Streams(next[0]++, 1).stream(Purpose.TALK, "a").uniform());
        Sample names = Sample.of(
                size,
                () -> new Streams(1, 1).stream(Purpose.TALK, "a" + next[0]++).uniform());
        Sample numbers = Sample.of(size, () -> Streams.uniform(Streams.within(17, next[0]++)));

        for (Sample sample : List.of(replications, seeds, names, numbers)) {
            assertThat(sample.distance(x -> x, x -> x)).isLessThan(Sample.critical(1e-4));
        }
    }

    @Test
    void neighbours_areNotCorrelated() {
        List<Stream[]> pairs = new ArrayList<>();
        Streams first = new Streams(1, 1);
        pairs.add(new Stream[] {first.stream(Purpose.TALK, "a"), new Streams(1, 2).stream(Purpose.TALK, "a")});
        pairs.add(new Stream[] {first.stream(Purpose.TALK, "a"), new Streams(2, 1).stream(Purpose.TALK, "a")});
        pairs.add(new Stream[] {first.stream(Purpose.TALK, "a"), first.stream(Purpose.HOLD, "a")});
        pairs.add(new Stream[] {first.stream(Purpose.TALK, "a"), first.stream(Purpose.TALK, "b")});
        int size = 100_000;
        for (Stream[] pair : pairs) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += (pair[0].uniform() - 0.5) * (pair[1].uniform() - 0.5);
            }
            // The product of two centred uniform numbers has variance 1/144.
            assertThat(sum / size).isCloseTo(0, within(Z / 12 / Math.sqrt(size)));
        }
    }

    @Test
    void openUniform_isNeverZeroNorOne() {
        Stream random = new Streams(1, 1).stream(Purpose.TALK, "open");
        for (int i = 0; i < 100_000; i++) {
            assertThat(random.open()).isStrictlyBetween(0.0, 1.0);
            assertThat(random.uniform()).isGreaterThanOrEqualTo(0).isLessThan(1);
        }
    }

    private static void assertDistinct(long[] addresses) {
        Arrays.sort(addresses);
        for (int i = 1; i < addresses.length; i++) {
            if (addresses[i] == addresses[i - 1]) {
                throw new AssertionError("two addresses are " + addresses[i]);
            }
        }
    }
}
