package org.busyhour.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLoopTest {
    private final EventList first = new EventList(4);
    private final EventList second = new EventList(4);
    private final EventList third = new EventList(4);
    private final EventList fourth = new EventList(4);
    private final EventLoop loop = new EventLoop(first, second, third, fourth);
    private final List<String> seen = new ArrayList<>();

    @Test
    void events_comeByTimeThenKindThenListThenOrderOfScheduling() {
        first.schedule(0, 20, 1);
        first.schedule(1, 10, 3);
        second.schedule(0, 10, 3);
        second.schedule(1, 10, 2);
        first.schedule(2, 10, 3);
        second.schedule(2, 5, 7);

        loop.run(at(this::note));

        assertThat(seen).containsExactly("5: 1-2/7", "10: 1-1/2", "10: 0-1/3", "10: 0-2/3", "10: 1-0/3", "20: 0-0/1");
    }

    @Test
    void events_scheduledAtTheSameInstantComeAfterTheOneInHand() {
        first.schedule(0, 10, 5);
        second.schedule(0, 10, 6);

        loop.run(at((list, id, kind, now) -> {
            note(list, id, kind, now);
            if (seen.size() == 1) {
                first.schedule(1, 10, 0);
                second.schedule(1, 10, 6);
            }
        }));

        assertThat(seen).containsExactly("10: 0-0/5", "10: 0-1/0", "10: 1-0/6", "10: 1-1/6");
    }

    @Test
    void stop_endsTheLoopAfterTheEventInHand() {
        first.schedule(0, 10, 0);
        first.schedule(1, 20, 0);

        loop.run(at((list, id, kind, now) -> {
            note(list, id, kind, now);
            loop.stop();
        }));

        assertThat(seen).containsExactly("10: 0-0/0");
    }

    @Test
    void loop_mayRunAgainFromTheStart() {
        first.schedule(0, 10, 0);
        loop.run(at(this::note));
        first.clear();
        first.schedule(0, 5, 0);
        loop.run(at(this::note));

        assertThat(seen).containsExactly("10: 0-0/0", "5: 0-0/0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void events_ofFourListsComeInOneOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EventList> lists = List.of(first, second, third, fourth);
        List<String> expected = new ArrayList<>();
        List<int[]> events = new ArrayList<>();
        for (int place = 0; place < lists.size(); place++) {
            for (int id = 0; id < 40; id++) {
                int[] event = {random.nextInt(12), random.nextInt(3), place, id};
                lists.get(place).schedule(id, event[0], event[1]);
                events.add(event);
            }
        }

        loop.run(at(this::note));

        events.sort(Comparator.<int[]>comparingInt(event -> event[0])
                .thenComparingInt(event -> event[1])
                .thenComparingInt(event -> event[2])
                .thenComparingInt(event -> event[3]));
        events.forEach(e -> expected.add(e[0] + ": " + e[2] + "-" + e[3] + "/" + e[1]));
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    private void note(int list, int id, int kind, long now) {
        seen.add(now + ": " + list + "-" + id + "/" + kind);
    }

    /** Takes the events of all lists in one place. */
    private interface Taker {
        void take(int list, int id, int kind, long now);
    }

    private static EventLoop.Handler at(Taker taker) {
        return new EventLoop.Handler() {
            @Override
            public void first(int id, int kind, long now) {
                taker.take(0, id, kind, now);
            }

            @Override
            public void second(int id, int kind, long now) {
                taker.take(1, id, kind, now);
            }

            @Override
            public void third(int id, int kind, long now) {
                taker.take(2, id, kind, now);
            }

            @Override
            public void fourth(int id, int kind, long now) {
                taker.take(3, id, kind, now);
            }
        };
    }
}
