package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks scenarios without running them. */
@Command(
        name = "validate",
        header = "Check scenarios and report every mistake, without running them.",
        footer = {
            "  busyhour validate my-centre.yaml",
            "  busyhour validate scenarios/*.yaml          many at once",
            "  busyhour validate bank-day --set contacts.calls.volume=115%%"
        })
final class ValidateCommand implements Runnable {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "Files, or names of shipped scenarios.")
    private List<String> scenarios = List.of();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Mixin
    final CommonOptions common = new CommonOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var problems = new ArrayList<String>();
        scenarios.forEach(scenario -> validate(scenario, problems));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void validate(String word, List<String> problems) {
        try {
            LoadedScenario scenario = LoadedScenario.of(
                    word, changes.overrides(), console.surroundings().folder());
            if (!quiet) {
                scenario.warnings().forEach(warning -> console.err().println(warning));
                console.out().println(word + ": valid");
            }
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }
}
