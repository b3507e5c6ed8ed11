package org.busyhour.cli.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that changes values of a scenario before it is used. */
public final class ScenarioOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value, as groups.core.agents=12; any number of times.")
    private List<String> overrides = List.of();

    /**
     * Returns the changes.
     *
     * @return each {@code path=value}, in order
     */
    public List<String> overrides() {
        return overrides;
    }

    /**
     * Finds, reads, checks and compiles a scenario with the changes.
     *
     * @param word the file or the name of a shipped scenario, as it was typed
     * @param folder where relative paths start
     * @return the scenario
     * @throws BadInput with every problem that keeps it from being run
     */
    public LoadedScenario load(String word, Path folder) {
        return LoadedScenario.of(word, overrides, folder);
    }

    /**
     * Returns the changes as options.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        return overrides.stream()
                .flatMap(override -> Stream.of("--set", override))
                .toList();
    }
}
