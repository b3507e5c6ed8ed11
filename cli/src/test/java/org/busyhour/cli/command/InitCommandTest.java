package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void init_writesACommentedScenario() throws IOException {
        Session.Outcome outcome = new Session(folder).run("init", "north");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualToIgnoringNewLines("Wrote north.yaml. Next: busyhour run north.yaml");
        assertThat(Files.readString(folder.resolve("north.yaml"))).startsWith("# A contact centre");
    }

    @Test
    void init_refusesToOverwrite() throws IOException {
        Files.writeString(folder.resolve("north.yaml"), "mine");
        Session.Outcome outcome = new Session(folder).run("init", "north.yaml");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines(
                        "busyhour: north.yaml is already there; choose another name or delete it first");
        assertThat(Files.readString(folder.resolve("north.yaml"))).isEqualTo("mine");
    }

    @Test
    void init_saysWhyItCantWrite() {
        Session.Outcome outcome = new Session(folder).run("init", "nowhere/north");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("busyhour: can't write nowhere/north.yaml: there is no such folder");
    }
}
