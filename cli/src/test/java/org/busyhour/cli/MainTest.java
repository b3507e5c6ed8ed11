package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_isTheBuilds() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).matches("busyhour \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void noCommand_isWrongUsage() {
        assertThat(execute()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("which command?");
    }

    private int execute(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
