package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void script_isTheSameForBothShells() {
        Session session = new Session(folder);
        assertThat(session.run("completion", "bash")).isEqualTo(session.run("completion", "zsh"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void script_completesCommandsInBash() throws IOException, InterruptedException {
        Path script = folder.resolve("busyhour.bash");
        Files.writeString(script, new Session(folder).run("completion", "bash").out());
        String ask = "source " + script + "; COMP_WORDS=(busyhour er); COMP_CWORD=1; COMP_LINE='busyhour er';"
                + " COMP_POINT=11; _complete_busyhour; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", ask).start();
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip())
                .isEqualTo("erlang");
    }
}
