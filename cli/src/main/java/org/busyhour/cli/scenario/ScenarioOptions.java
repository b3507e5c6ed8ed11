package org.busyhour.cli.scenario;

import java.util.List;
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
}
