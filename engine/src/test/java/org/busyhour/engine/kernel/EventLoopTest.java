package org.busyhour.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLoopTest {
    private final EventList first = new EventList(4);
    private final EventList second = new EventList(4);
    private final EventLoop loop = new EventLoop(first, second, new EventList(1), new EventList(1));
    private final List<String> seen = new ArrayList<>();

    @Test
    void events_comeByTimeThenKindThenListThenOrderOfScheduling() {
        first.schedule(0, 20, 1);
        first.schedule(1, 10, 3);
        second.schedule(0, 10, 3);
        second.schedule(1, 10, 2);
        first.schedule(2, 10, 3);
        second.schedule(2, 5, 7);

        loop.run(this::note);

        assertThat(seen).containsExactly("5: 1-2/7", "10: 1-1/2", "10: 0-1/3", "10: 0-2/3", "10: 1-0/3", "20: 0-0/1");
    }

    @Test
    void events_scheduledAtTheSameInstantComeAfterTheOneInHand() {
        first.schedule(0, 10, 5);
        second.schedule(0, 10, 6);

        loop.run((list, id, kind) -> {
            note(list, id, kind);
            if (seen.size() == 1) {
                first.schedule(1, 10, 0);
                second.schedule(1, 10, 6);
            }
        });

        assertThat(seen).containsExactly("10: 0-0/5", "10: 0-1/0", "10: 1-0/6", "10: 1-1/6");
    }

    @Test
    void stop_endsTheLoopAfterTheEventInHand() {
        first.schedule(0, 10, 0);
        first.schedule(1, 20, 0);

        loop.run((list, id, kind) -> {
            note(list, id, kind);
            loop.stop();
        });

        assertThat(seen).containsExactly("10: 0-0/0");
        assertThat(loop.now()).isEqualTo(10);
    }

    @Test
    void loop_mayRunAgainFromTheStart() {
        first.schedule(0, 10, 0);
        loop.run(this::note);
        first.clear();
        first.schedule(0, 5, 0);
        loop.run(this::note);

        assertThat(seen).containsExactly("10: 0-0/0", "5: 0-0/0");
    }

    private void note(int list, int id, int kind) {
        seen.add(loop.now() + ": " + list + "-" + id + "/" + kind);
    }
}
