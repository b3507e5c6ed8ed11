package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "erlnag                        | unknown command \"erlnag\"; did you mean erlang?",
                "help erlnag                   | unknown command \"erlnag\"; did you mean erlang?",
                "xyz                           | unknown command \"xyz\"",
                "erlang --pateince 2m          | unknown option \"--pateince\"; did you mean --patience?",
                "erlang --aht 90               | --aht: a duration needs a unit, was \"90\"; did you mean 90s or 90m?",
                "erlang --aht                  | --aht needs a value, TIME",
                "erlang --aht 90s --aht 90s    | --aht can be given only once",
                "erlang --aht 90s              | --calls is missing, as in --calls 120/h",
                "erlang --calls 9/h            | --aht is missing, as in --aht 3m30s",
                "erlang --formula anwsered     | --formula: all, answered, offered, abandoned-after, short-excluded are"
                        + " possible, was \"anwsered\"; did you mean answered?",
                "erlang --agents many          | --agents: a whole number is expected, was \"many\"",
                "init one two                  | one argument too many: \"two\"",
                "completion fish               | SHELL: bash, zsh are possible, was \"fish\"",
                "--color=pink help             | --color: auto, always, never are possible, was \"pink\"",
            })
    void wrongUsage_saysWhatAndWhatInstead(String line, String message) {
        Session.Outcome outcome = new Session(folder).run(line.split(" +"));
        assertThat(outcome.err().lines()).first().isEqualTo("busyhour: " + message);
        assertThat(outcome.err().lines().skip(1)).singleElement().asString().matches("busyhour: see busyhour.* --help");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void invisibleCharacters_areShown() {
        Session.Outcome outcome = new Session(folder).run("run\u200B");
        assertThat(outcome.err()).contains("\"run\\u200B\"");
    }

    @Test
    void errors_areInColorOnlyWhereWished() {
        String red = "\u001b[31m";
        assertThat(new Session(folder).onTerminal().run("xyz").err()).startsWith(red);
        assertThat(new Session(folder).run("xyz").err()).doesNotContain(red);
        assertThat(new Session(folder)
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .run("xyz")
                        .err())
                .doesNotContain(red);
        assertThat(new Session(folder).with("CLICOLOR_FORCE", "1").run("xyz").err())
                .startsWith(red);
        assertThat(new Session(folder).run("--color", "always", "xyz").err()).startsWith(red);
        assertThat(new Session(folder).onTerminal().run("xyz", "--color=never").err())
                .doesNotContain(red);
    }
}
