package org.busyhour.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;
    private boolean known = true;

    @Test
    void bar_tellsTheTimeThatIsLeft() {
        try (ProgressBar bar = bar(Map.of("LANG", "en_US.UTF-8"), true, true)) {
            now = 5 * SECOND;
            bar.finished(10);
        }
        // 10 of 30 took 5 s, so 20 take 10 s.
        assertThat(last()).isEqualTo("\u2501".repeat(10) + "\u2500".repeat(20) + "  10 of 30 replications, 10 s left");
    }

    @Test
    void longTimes_areInMinutesAndHours() {
        try (ProgressBar bar = bar(Map.of("LANG", "C"), true, true)) {
            now = 100 * SECOND;
            bar.finished(10);
            assertThat(last()).endsWith(", 3 min left");
            now = 100_000 * SECOND;
            bar.finished(10);
        }
        assertThat(last()).isEqualTo("=".repeat(10) + "-".repeat(20) + "  10 of 30 replications, 56 h left");
    }

    @Test
    void drawings_arePausedForButTheLastOneIsDrawn() {
        try (ProgressBar bar = bar(Map.of("LANG", "C"), true, true)) {
            now = SECOND / 100;
            bar.finished(10);
            assertThat(last()).contains("0 of 30");
            bar.finished(30);
            assertThat(last()).contains("30 of 30");
        }
    }

    @Test
    void totalThatNobodyKnows_isABoundWithoutATime() {
        known = false;
        try (ProgressBar bar = bar(Map.of("LANG", "C"), true, true)) {
            now = 5 * SECOND;
            bar.finished(10);
        }
        assertThat(last()).isEqualTo("=".repeat(10) + "-".repeat(20) + "  10 of at most 30 replications");
    }

    @Test
    void bar_fitsInANarrowTerminal() {
        try (ProgressBar bar = bar(Map.of("LANG", "C", "COLUMNS", "60"), true, true)) {
            now = 100 * SECOND;
            bar.finished(10);
        }
        assertThat(last()).startsWith("====--------  10").hasSizeLessThan(60);
    }

    @Test
    void nothing_isDrawnWhereNobodyLooks() {
        try (ProgressBar bar = bar(Map.of(), false, true)) {
            bar.finished(30);
        }
        try (ProgressBar bar = bar(Map.of(), true, false)) {
            bar.finished(30);
        }
        assertThat(err.size()).isZero();
    }

    private ProgressBar bar(Map<String, String> variables, boolean terminal, boolean wanted) {
        var surroundings = new Surroundings(variables, Path.of(""), false, terminal);
        var console = new Console(OutputStream.nullOutputStream(), err, surroundings, ColorMode.NEVER);
        return new ProgressBar(console, new ProgressBar.Total(30, known), wanted, () -> now);
    }

    /** The last line that was drawn. */
    private String last() {
        String[] drawn = err.toString(StandardCharsets.UTF_8).split("\r\u001b\\[K", 0);
        return drawn[drawn.length - 1];
    }
}
