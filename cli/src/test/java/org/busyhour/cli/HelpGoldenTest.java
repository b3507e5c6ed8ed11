package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.busyhour.cli.command.BusyhourCommand;
import org.busyhour.cli.console.ColorMode;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpGoldenTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> commands() {
        Surroundings surroundings = new Surroundings(Map.of(), Path.of(""), false, false);
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(nowhere, nowhere, surroundings, ColorMode.NEVER);
        return below("", BusyhourCommand.commandLine(console, "0")).toList();
    }

    private static Stream<String> below(String path, CommandLine command) {
        return command.getSubcommands().entrySet().stream().flatMap(sub -> {
            String name = (path + " " + sub.getKey()).strip();
            return Stream.concat(Stream.of(name), below(name, sub.getValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
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
