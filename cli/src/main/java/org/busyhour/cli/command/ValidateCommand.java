package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.reports.Finding;
import org.busyhour.reports.json.Sarif;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.jspecify.annotations.Nullable;
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
            "  busyhour validate bank-day --set contacts.calls.volume=115%%",
            "  busyhour validate my-centre.yaml --sarif busyhour.sarif"
        })
final class ValidateCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "Files, or names of shipped scenarios.")
    private List<String> scenarios = List.of();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Also write what was found as SARIF, for code hosts and editors.")
    private @Nullable String sarif;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Mixin
    final CommonOptions common = new CommonOptions();

    ValidateCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        var found = new ArrayList<Problem>();
        var refusals = new ArrayList<String>();
        scenarios.forEach(scenario -> validate(scenario, found, refusals));
        if (sarif != null) {
            List<Finding> findings =
                    found.stream().map(ValidateCommand::finding).toList();
            TextFile.write(sarif, console, out -> Sarif.write(findings, version, out));
        }
        if (!refusals.isEmpty()) {
            throw new BadInput(refusals);
        }
    }

    private void validate(String word, List<Problem> found, List<String> refusals) {
        try {
            LoadedScenario scenario = LoadedScenario.of(
                    word, changes.overrides(), console.surroundings().folder());
            found.addAll(scenario.warnings());
            if (!quiet) {
                scenario.warnings().forEach(warning -> console.err().println(warning));
                console.out().println(word + ": valid");
            }
        } catch (BadInput e) {
            found.addAll(e.details());
            refusals.addAll(e.problems());
        }
    }

    private static Finding finding(Problem problem) {
        Place place = problem.place();
        return new Finding(
                problem.fatal(),
                place.overriding() ? "" : place.file(),
                place.line(),
                place.column(),
                problem.path(),
                problem.message(),
                problem.hint());
    }
}
