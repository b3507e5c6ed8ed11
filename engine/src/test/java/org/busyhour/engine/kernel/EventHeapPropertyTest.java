package org.busyhour.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heap does what a sorted map does, under operations in any order. */
class EventHeapPropertyTest {
    /** Events in a map, in the order of time, kind and scheduling. */
    private static final class Reference {
        private record Key(long time, int kind, long order) {}

        private final TreeMap<Key, Integer> events = new TreeMap<>(
                Comparator.comparingLong(Key::time).thenComparingInt(Key::kind).thenComparingLong(Key::order));
        private final Map<Integer, Key> keys = new LinkedHashMap<>();
        private long order;

        void schedule(int id, long time, int kind) {
            Key key = new Key(time, kind, order++);
            events.put(key, id);
            keys.put(id, key);
        }

        void cancel(int id) {
            Key key = keys.remove(id);
            if (key != null) {
                events.remove(key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2", "2, 10, 5", "3, 100, 1000", "4, 1000, 100000000", "5, 50, 1", "6, 300, 3600000000"})
    void heap_doesWhatASortedMapDoes(long seed, int ids, long span) {
        UniformRandomProvider random = new SplitMix64(seed);
        EventHeap heap = new EventHeap(1);
        Reference reference = new Reference();
        long now = 0;
        for (int step = 0; step < 200_000; step++) {
            int id = random.nextInt(ids);
            int kind = random.nextInt(EventHeap.KINDS);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> schedule(heap, reference, id, now + random.nextLong(span), kind);
                case 3, 4, 5 -> now = poll(heap, reference, now, id, random);
                default -> {
                    heap.cancel(id);
                    reference.cancel(id);
                }
            }
            assertThat(heap.size()).isEqualTo(reference.events.size());
            assertThat(heap.pending(id)).isEqualTo(reference.keys.containsKey(id));
            if (random.nextInt(20_000) == 0) {
                heap.clear();
                reference.events.clear();
                reference.keys.clear();
            }
        }
    }

    @Test
    void times_mayBeAsLateAsAModelMaySay() {
        EventHeap heap = new EventHeap(2);
        heap.schedule(0, Ticks.MAX, 7);
        heap.schedule(1, Ticks.MAX - 1, 0);

        assertThat(EventHeap.timeOf(heap.topKey())).isEqualTo(Ticks.MAX - 1);
        assertThat(heap.poll()).isEqualTo(1);
        heap.settle();
        assertThat(EventHeap.timeOf(heap.topKey())).isEqualTo(Ticks.MAX);
        assertThat(EventHeap.kindOf(heap.topKey())).isEqualTo(7);
    }

    private static void schedule(EventHeap heap, Reference reference, int id, long time, int kind) {
        if (!reference.keys.containsKey(id)) {
            heap.schedule(id, time, kind);
            reference.schedule(id, time, kind);
        }
    }

    /** As the loop does: looks at the top, polls, lets the handler schedule and cancel, and settles. */
    private static long poll(EventHeap heap, Reference reference, long now, int id, UniformRandomProvider random) {
        if (reference.events.isEmpty()) {
            assertThat(heap.topKey()).isEqualTo(Long.MAX_VALUE);
            return now;
        }
        Map.Entry<Reference.Key, Integer> first = reference.events.pollFirstEntry();
        reference.keys.remove(first.getValue());
        Reference.Key key = first.getKey();
        assertThat(EventHeap.timeOf(heap.topKey())).isEqualTo(key.time());
        assertThat(EventHeap.kindOf(heap.topKey())).isEqualTo(key.kind());
        assertThat(heap.poll()).isEqualTo(first.getValue());
        if (random.nextBoolean()) {
            schedule(heap, reference, id, key.time() + random.nextInt(3), random.nextInt(EventHeap.KINDS));
        }
        if (random.nextInt(4) == 0) {
            heap.cancel(id);
            reference.cancel(id);
        }
        if (random.nextInt(4) == 0) {
            schedule(heap, reference, first.getValue(), key.time() + random.nextInt(3), key.kind());
        }
        heap.settle();
        return key.time();
    }
}
