package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.busyhour.engine.model.Model;
import org.junit.jupiter.api.Test;

class FailingSinkTest {
    @Test
    void run_endsSoonAfterASinkHasFailed() {
        Model model = RandomModels.of(1);
        AtomicInteger finished = new AtomicInteger();
        AtomicInteger heard = new AtomicInteger();
        ContactSink sink = (replication, log) -> {
            heard.incrementAndGet();
            throw new IllegalStateException("disk full");
        };

        // The thread that hands on replication 1 fails; the other one has 20,000 replications to go.
        assertThatThrownBy(() -> Replications.run(model, new Plan(1, 20_000, 2), finished::set, sink))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
        assertThat(heard).as("calls of the sink").hasValue(1);
        assertThat(finished.get()).as("replications finished after that").isLessThan(10_000);
    }
}
