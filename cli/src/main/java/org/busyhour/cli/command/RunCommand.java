package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.run.RunFiles;
import org.busyhour.cli.run.VarianceOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.json.SummaryJson;
import org.busyhour.reports.table.TerminalReport;
import org.busyhour.scenarios.compile.Replications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates a scenario and reports what happened. */
@Command(
        name = "run",
        header = "Simulate a scenario and report what happened.",
        description = {
            "Prints a report and writes a folder with the full one: report.html,",
            "summary.json, kpis.csv, intervals.csv and charts. The same command gives the",
            "same bytes on any machine."
        },
        footer = {
            "  busyhour run bank-day",
            "  busyhour run my-centre.yaml --set groups.agents.staffing=110%%",
            "  busyhour run my-centre.yaml --replications 200 --out busyhour-out/precise",
            "  busyhour run my-centre.yaml --replications \"until asa within 5 %%\"",
            "  busyhour run my-centre.yaml --json > summary.json"
        })
final class RunCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "A file, or the name of a shipped scenario.")
    private String word = "";

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PlanOptions plans = new PlanOptions();

    @Mixin
    private final VarianceOptions variance = new VarianceOptions();

    @Option(names = "--contacts", description = "Also write contacts.csv, a line for every single contact.")
    private boolean contacts;

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    RunCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        LoadedScenario scenario = changes.load(word, console.surroundings().folder());
        Replications often = plans.replications(scenario);
        Plan plan = variance.reduced(plans.plan(scenario), often, scenario.compiled());
        results.warn(console, List.of(scenario));
        String folder = results.folder(scenario.name());
        Execution execution = new Execution(
                scenario, plan, often.precision(), often.batches(), changes.overrides(), command(), version);
        print(written(execution, folder), folder);
    }

    private RunReport written(Execution execution, String name) {
        ProgressBar.Total total = new ProgressBar.Total(
                execution.replications(), execution.precision().isEmpty());
        return results.written(console, name, total, (folder, progress) -> {
            RunReport report = execution.report(folder, contacts, progress);
            RunFiles.write(report, folder);
            return report;
        });
    }

    private void print(RunReport report, String folder) {
        results.print(
                console,
                () -> TerminalReport.of(report, console.terminal(), OutputFolder.listing(folder)),
                to -> SummaryJson.write(report, to));
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        return ShellWord.command("run", List.of(word), changes.typed(), plans.typed(), variance.typed());
    }
}
