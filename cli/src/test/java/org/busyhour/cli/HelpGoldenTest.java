package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpGoldenTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completion",
                "erlang",
                "help",
                "init",
                "kpi",
                "library",
                "library show",
                "library copy",
                "schema",
                "validate"
            })
    void help_ofEachCommandLeadsWithExamplesIn80Columns(String command) {
        Session.Outcome outcome = new Session(folder).run((command + " --help").split(" "));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(outcome.out()).contains("\nExamples:\n  busyhour ");
        assertThat(new Session(folder).run(("help " + command).split(" "))).isEqualTo(outcome);
        Golden.check("help-" + command.replace(' ', '-') + ".txt", outcome.out());
    }

    @Test
    void help_ofTheProgramListsCommandsAndExitCodes() {
        Session.Outcome outcome = new Session(folder).run("--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(new Session(folder).run("help")).isEqualTo(outcome);
        Golden.check("help.txt", outcome.out());
    }

    @Test
    void noArguments_printShortHelpAsAnError() {
        Session.Outcome outcome = new Session(folder).run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        Golden.check("help-brief.txt", outcome.err());
    }
}
