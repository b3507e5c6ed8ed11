package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptionTest {
    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void interruptedRun_isCancelledAndTheThreadStaysInterrupted(int threads) {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Replications.run(RandomModels.of(1), new Plan(1, 1000, threads), Progress.NONE))
                .withMessage("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void runInterruptedOnTheWay_endsSoon(int threads) {
        int[] finished = {0};
        Thread runner = Thread.currentThread();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Replications.run(RandomModels.of(1), new Plan(1, 1_000_000, threads), number -> {
                    finished[0] = number;
                    if (number == 5) {
                        runner.interrupt();
                    }
                }));
        assertThat(finished[0]).isGreaterThanOrEqualTo(5).isLessThan(1_000_000);
    }
}
