package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.explain.ExplainExecution;
import org.busyhour.cli.explain.ExplainOptions;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.json.ExplanationJson;
import org.busyhour.reports.table.ExplanationTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Divides the difference between two scenarios among its causes. */
@Command(
        name = "explain",
        header = "Tell how much of a change each cause carries.",
        description = {
            "Finds in what the two differ (volume, handling time, staffing ...), simulates",
            "every mixture of them over the same customers, and divides the difference of",
            "each KPI among the causes by Shapley values, without a rest. Prints a table and",
            "writes a folder: report.html and explain.json."
        },
        footer = {
            "  busyhour explain bank-day bank-day-plus-15",
            "  busyhour explain monday.yaml tuesday.yaml",
            "  busyhour explain base.yaml new.yaml --kpi service-level,cost --of sales",
            "  busyhour explain base.yaml new.yaml --replications 200"
        })
final class ExplainCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            completionCandidates = ShippedName.Names.class,
            description = "How it was: a file, or the name of a shipped scenario.")
    private String baseWord = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            completionCandidates = ShippedName.Names.class,
            description = "How it is now, likewise.")
    private String newWord = "";

    @Mixin
    private final ExplainOptions questions = new ExplainOptions();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PlanOptions plans = new PlanOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write (default: busyhour-out/explain-NEW); replaces only a folder of ours.")
    private @Nullable String out;

    @Option(names = "--json", description = "Print explain.json instead of the table.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only, no progress, warnings or table.")
    private boolean quiet;

    @Mixin
    final CommonOptions common = new CommonOptions();

    ExplainCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        LoadedScenario base = loaded(baseWord);
        LoadedScenario whatIf = loaded(newWord);
        ExplainExecution execution = new ExplainExecution(
                base,
                whatIf,
                plans.fixed(base.compiled()),
                questions.question(base.compiled().model()),
                changes.overrides(),
                command(),
                version);
        if (!quiet) {
            warn(base, whatIf);
        }
        String folder = out == null ? OutputFolder.usual("explain-" + whatIf.name()) : out;
        print(written(execution, folder), folder);
    }

    private LoadedScenario loaded(String word) {
        return LoadedScenario.of(
                word, changes.overrides(), console.surroundings().folder());
    }

    private void warn(LoadedScenario base, LoadedScenario whatIf) {
        Stream.of(base, whatIf)
                .flatMap(scenario -> scenario.warnings().stream())
                .map(Object::toString)
                .distinct()
                .forEach(console.err()::println);
    }

    private ExplanationReport written(ExplainExecution execution, String name) {
        ProgressBar.Total total = new ProgressBar.Total(execution.study().replications(), true);
        return Writing.in(name, console, total, quiet, (folder, progress) -> {
            ExplanationReport report = execution.report(progress);
            ExplainExecution.write(report, folder);
            return report;
        });
    }

    private void print(ExplanationReport report, String folder) {
        if (json) {
            console.machine(Writing.text(text -> ExplanationJson.write(report, text)));
        } else if (!quiet) {
            console.out().print(ExplanationTable.of(report, console.terminal(), OutputFolder.listing(folder)));
        }
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        List<String> typed =
                new ArrayList<>(List.of("busyhour", "explain", ShellWord.of(baseWord), ShellWord.of(newWord)));
        questions.typed().forEach(word -> typed.add(ShellWord.of(word)));
        changes.overrides().forEach(override -> typed.add("--set " + ShellWord.of(override)));
        return String.join(" ", typed) + plans.typed();
    }
}
