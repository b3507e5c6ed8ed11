package org.busyhour.cli.command;

import java.util.List;
import java.util.function.Supplier;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.scenario.LoadedScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that writes a folder of results: where it goes, and what is printed. */
final class ResultOptions {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where to write (default: a folder in busyhour-out, told at the end); replaces only a folder of"
                            + " ours.")
    private @Nullable String out;

    @Option(names = "--json", description = "Print the result as JSON instead of text.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only: no progress, warnings or result.")
    private boolean quiet;

    /** Tells whether only errors are printed. */
    boolean quiet() {
        return quiet;
    }

    /** Returns the folder, the usual one of a name unless another was asked for. */
    String folder(String usual) {
        return out == null ? OutputFolder.usual(usual) : out;
    }

    /** Tells what is odd in scenarios, each thing once. */
    void warn(Console console, List<LoadedScenario> scenarios) {
        if (!quiet) {
            scenarios.stream()
                    .flatMap(scenario -> scenario.warnings().stream())
                    .map(Object::toString)
                    .distinct()
                    .forEach(console.err()::println);
        }
    }

    /** Simulates and writes all files; see {@link Writing}. */
    <R> R written(Console console, String folder, ProgressBar.Total total, Writing.Job<R> job) {
        return Writing.in(folder, console, total, quiet, job);
    }

    /** Prints the result as it was asked for. */
    void print(Console console, Supplier<String> text, Writing.Json machines) {
        if (json) {
            console.machine(Writing.text(machines));
        } else if (!quiet) {
            console.out().print(text.get());
        }
    }
}
