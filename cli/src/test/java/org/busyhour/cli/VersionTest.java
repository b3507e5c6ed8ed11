package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void version_isTheBuilds() {
        Session.Outcome outcome = new Session(folder).run("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).matches("busyhour \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(outcome.err()).isEmpty();
    }
}
