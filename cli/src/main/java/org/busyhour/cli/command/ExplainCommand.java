package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.explain.ExplainExecution;
import org.busyhour.cli.explain.ExplainOptions;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.cli.scenario.WarmUps;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.json.ExplanationJson;
import org.busyhour.reports.table.ExplanationTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Divides the difference between two scenarios among its causes. */
@Command(
        name = "explain",
        header = "Tell how much of a change each cause carries.",
        description = {
            "Finds in what the two differ (volume, handling time, staffing ...), simulates",
            "every mixture of them over the same customers, and divides the difference of",
            "each KPI among the causes by Shapley values, without a rest. Prints a table and",
            "writes a folder: report.html, explain.json and charts."
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

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    ExplainCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        List<LoadedScenario> both = WarmUps.shared(List.of(loaded(baseWord), loaded(newWord)));
        LoadedScenario base = both.get(0);
        LoadedScenario whatIf = both.get(1);
        ExplainExecution execution = new ExplainExecution(
                base,
                whatIf,
                plans.fixed(base),
                questions.question(base.compiled().model()),
                changes.overrides(),
                command(),
                version);
        results.warn(console, both);
        String folder = results.folder("explain-" + whatIf.name());
        print(written(execution, folder), folder);
    }

    private LoadedScenario loaded(String word) {
        return changes.load(word, console.surroundings().folder());
    }

    private ExplanationReport written(ExplainExecution execution, String name) {
        ProgressBar.Total total = new ProgressBar.Total(execution.study().replications(), true);
        return results.written(console, name, total, (folder, progress) -> {
            ExplanationReport report = execution.report(progress);
            ExplainExecution.write(report, folder);
            return report;
        });
    }

    private void print(ExplanationReport report, String folder) {
        results.print(
                console,
                () -> ExplanationTable.of(report, console.terminal(), OutputFolder.listing(folder)),
                text -> ExplanationJson.write(report, text));
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        return ShellWord.command(
                "explain", List.of(baseWord, newWord), questions.typed(), changes.typed(), plans.typed());
    }
}
