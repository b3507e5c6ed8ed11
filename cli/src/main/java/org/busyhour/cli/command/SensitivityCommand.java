package org.busyhour.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.cli.sensitivity.SensitivityOptions;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.SensitivityReport;
import org.busyhour.reports.chart.ChartFiles;
import org.busyhour.reports.chart.EffectCharts;
import org.busyhour.reports.html.SensitivityHtml;
import org.busyhour.reports.json.SensitivityJson;
import org.busyhour.reports.table.SensitivityTable;
import org.busyhour.studies.sensitivity.SensitivityStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what moves a centre's KPIs, and where one more agent does most. */
@Command(
        name = "sensitivity",
        header = "Tell what moves the KPIs, and what one more agent is worth when.",
        description = {
            "Moves volume, handling time and patience a little, and adds an agent to each",
            "group: to the whole plan, and then to one interval at a time, all over the same",
            "customers. Prints tables and writes a folder: report.html, sensitivity.json and",
            "charts."
        },
        footer = {
            "  busyhour sensitivity power-of-one",
            "  busyhour sensitivity bank-day --no-intervals --kpi service-level,cost",
            "  busyhour sensitivity my-centre.yaml --of sales --step \"2 %%\""
        })
final class SensitivityCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "A file, or the name of a shipped scenario.")
    private String word = "";

    @Mixin
    private final SensitivityOptions options = new SensitivityOptions();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PlanOptions plans = new PlanOptions();

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    SensitivityCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        LoadedScenario scenario = changes.load(word, console.surroundings().folder());
        Plan plan = plans.fixed(scenario);
        SensitivityStudy study = options.study(scenario.compiled().model(), plan);
        results.warn(console, List.of(scenario));
        String folder = results.folder("sensitivity-" + scenario.name());
        ProgressBar.Total total = new ProgressBar.Total(study.replications(), true);
        SensitivityReport report =
                results.written(console, folder, total, (files, progress) -> written(scenario, study, files, progress));
        print(report, folder);
    }

    private SensitivityReport written(
            LoadedScenario scenario, SensitivityStudy study, ReportFolder folder, Progress progress)
            throws IOException {
        Plan plan = study.plan();
        Variant variant = new Variant(
                scenario.name(),
                scenario.compiled().title(),
                new Execution(scenario, plan, Optional.empty(), changes.overrides(), command(), version).making());
        SensitivityReport report = new SensitivityReport(
                variant,
                study.sensitivity(progress),
                plan.seed(),
                plan.replications(),
                options.step().text(),
                scenario.compiled().intervalLabels());
        folder.text("sensitivity.json", text -> SensitivityJson.write(report, text));
        folder.text("report.html", text -> text.write(SensitivityHtml.write(report)));
        ChartFiles.write(EffectCharts.all(report), folder);
        return report;
    }

    private void print(SensitivityReport report, String folder) {
        results.print(
                console,
                () -> SensitivityTable.of(report, console.terminal(), OutputFolder.listing(folder)),
                text -> SensitivityJson.write(report, text));
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        return ShellWord.command("sensitivity", List.of(word), options.typed(), changes.typed(), plans.typed());
    }
}
