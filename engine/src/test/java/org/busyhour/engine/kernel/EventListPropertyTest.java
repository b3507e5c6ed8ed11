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

/** The event list does what a sorted map does, under operations in any order. */
class EventListPropertyTest {
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
    void list_doesWhatASortedMapDoes(long seed, int ids, long span) {
        UniformRandomProvider random = new SplitMix64(seed);
        EventList events = new EventList(1);
        Reference reference = new Reference();
        long now = 0;
        for (int step = 0; step < 200_000; step++) {
            int id = random.nextInt(ids);
            int kind = random.nextInt(EventList.KINDS);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> schedule(events, reference, id, now + random.nextLong(span), kind);
                case 3, 4, 5 -> now = poll(events, reference, now, id, random);
                default -> {
                    events.cancel(id);
                    reference.cancel(id);
                }
            }
            assertThat(events.isEmpty()).isEqualTo(reference.events.isEmpty());
            assertThat(events.pending(id)).isEqualTo(reference.keys.containsKey(id));
            if (random.nextInt(20_000) == 0) {
                events.clear();
                reference.events.clear();
                reference.keys.clear();
            }
        }
    }

    @Test
    void times_mayBeAsLateAsAModelMaySay() {
        EventList events = new EventList(2);
        events.schedule(0, Ticks.MAX, 7);
        events.schedule(1, Ticks.MAX - 1, 0);

        assertThat(EventList.timeOf(events.topKey())).isEqualTo(Ticks.MAX - 1);
        assertThat(events.poll()).isEqualTo(1);
        events.settle();
        assertThat(EventList.timeOf(events.topKey())).isEqualTo(Ticks.MAX);
        assertThat(EventList.kindOf(events.topKey())).isEqualTo(7);
    }

    private static void schedule(EventList events, Reference reference, int id, long time, int kind) {
        if (!reference.keys.containsKey(id)) {
            events.schedule(id, time, kind);
            reference.schedule(id, time, kind);
        }
    }

    /** As the loop does: looks at the top, polls, lets the handler schedule and cancel, and settles. */
    private static long poll(EventList events, Reference reference, long now, int id, UniformRandomProvider random) {
        if (reference.events.isEmpty()) {
            assertThat(EventList.none(events.topKey())).isTrue();
            return now;
        }
        Map.Entry<Reference.Key, Integer> first = reference.events.pollFirstEntry();
        reference.keys.remove(first.getValue());
        Reference.Key key = first.getKey();
        assertThat(EventList.timeOf(events.topKey())).isEqualTo(key.time());
        assertThat(EventList.kindOf(events.topKey())).isEqualTo(key.kind());
        assertThat(events.poll()).isEqualTo(first.getValue());
        if (random.nextBoolean()) {
            schedule(events, reference, id, key.time() + random.nextInt(3), random.nextInt(EventList.KINDS));
        }
        if (random.nextInt(4) == 0) {
            events.cancel(id);
            reference.cancel(id);
        }
        if (random.nextInt(4) == 0) {
            schedule(events, reference, first.getValue(), key.time() + random.nextInt(3), key.kind());
        }
        events.settle();
        return key.time();
    }
}
