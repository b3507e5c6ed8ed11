package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.busyhour.cli.console.ColorMode;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.Surroundings;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final Surroundings SURROUNDINGS =
            new Surroundings(Map.of("LANG", "en_US.UTF-8"), Path.of(""), false, false);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void bug_isOursAndSaysHowToReportIt() {
        assertThat(failures(false).handle(new IllegalStateException("heap is torn")))
                .isEqualTo(ExitCode.BUG);
        assertThat(text().lines())
                .containsExactly(
                        "busyhour: a mistake of ours, not of yours: java.lang.IllegalStateException: heap is torn",
                        "busyhour: please report it with the scenario, the command, and what it prints with --debug"
                                + " added");
        assertThat(ExitCode.BUG.number()).isEqualTo(70);
    }

    @Test
    void debug_showsWhereItComesFrom() {
        failures(true).handle(new IllegalStateException("heap is torn"));
        assertThat(text()).contains("\tat org.busyhour.cli.FailuresTest.debug_showsWhereItComesFrom");
    }

    @Test
    void outOfMemory_saysHowToGetMore() {
        assertThat(failures(false).handle(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(ExitCode.BUG);
        assertThat(text()).contains("BUSYHOUR_JAVA_OPTS=-Xmx8g");
    }

    @Test
    void fullDisk_behindStandardOutput_isCantWrite() {
        assertThat(runInto("No space left on device")).isEqualTo(5);
        assertThat(text()).contains("can't write to standard output: No space left on device");
    }

    @Test
    void closedPipe_isNoMistake() {
        assertThat(runInto("Broken pipe")).isZero();
        assertThat(text()).isEmpty();
    }

    private int runInto(String failure) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return Main.run(new String[] {"library"}, full, err, SURROUNDINGS);
    }

    private Failures failures(boolean debug) {
        var console = new Console(OutputStream.nullOutputStream(), err, SURROUNDINGS, ColorMode.NEVER);
        return new Failures(new Messages(console), debug);
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
