package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.busyhour.cli.check.BaselineOptions;
import org.busyhour.cli.check.CheckExecution;
import org.busyhour.cli.check.CheckOptions;
import org.busyhour.cli.check.Held;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.json.BaselineJson;
import org.busyhour.reports.json.CheckJson;
import org.busyhour.reports.table.CheckTable;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.check.Baseline.Taken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds a scenario against its targets; the exit code tells the verdict. */
@Command(
        name = "check",
        header = "Check that a scenario meets its targets, at a stated error rate.",
        description = {
            "Simulates until each target is met or missed, or the budget is spent. The",
            "same inputs give the same verdict, on any machine. Prints the verdicts and",
            "writes a folder: report.html and check.json. With --baseline, also tells",
            "whether a KPI is worse than it was, over the same customers."
        },
        footer = {
            "  busyhour check power-of-one",
            "  busyhour check my-centre.yaml --target \"service-level of centre >= 80 %%\"",
            "  busyhour check my-centre.yaml --budget 2000 --error-rate 0.1%% --quiet",
            "  busyhour check my-centre.yaml --set contacts.calls.volume=110%%",
            "  busyhour check my-centre.yaml --junit check.xml --markdown check.md",
            "  busyhour check my-centre.yaml --save-baseline baseline.json",
            "  busyhour check my-centre.yaml --baseline baseline.json --no-worse-than 1pp"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all targets are met",
            " 1:a target is missed, or a KPI worse than the baseline allows",
            " 4:none is missed, but one is inconclusive",
            "  :others as 'busyhour help' lists them"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int INCONCLUSIVE = 4;

    private final Console console;
    private final String version;

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "A file, or the name of a shipped scenario.")
    private String word = "";

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PipelineOptions pipeline = new PipelineOptions();

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    CheckCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public Integer call() {
        LoadedScenario scenario = changes.load(word, console.surroundings().folder());
        results.warn(console, List.of(scenario));
        String folder = results.folder("check-" + scenario.name());
        Optional<Held> held = baseline.held(scenario, console.surroundings()::resolve);
        held.ifPresent(this::warnOfVersion);
        CheckExecution execution = new CheckExecution(
                scenario, word, options.asked(scenario, held), changes.overrides(), command(), version);
        Done done = written(execution, folder);
        List<String> files = new ArrayList<>(OutputFolder.listing(folder));
        baseline.save().ifPresent(file -> files.add(saved(execution, done, file)));
        print(done.report(), files);
        pipeline.write(
                done.report(),
                scenario.warnings().stream().map(Object::toString).toList(),
                console);
        return code(done.report().verdict());
    }

    /** Another version may simulate other customers: the verdict holds, but says something of both. */
    private void warnOfVersion(Held held) {
        if (!results.quiet() && !held.saved().version().equals(version)) {
            console.err()
                    .println(held.file() + ": it was saved by Busyhour "
                            + held.saved().version() + ", this is " + version
                            + "; what differs may be Busyhour's own change, and it is better saved again");
        }
    }

    /** What was simulated; the baseline if one shall be saved. */
    private record Done(CheckReport report, Optional<Taken> taken) {}

    private String saved(CheckExecution execution, Done done, String file) {
        Taken taken = done.taken().orElseThrow();
        Baseline kept = taken.baseline()
                .orElseThrow(() -> new BadInput(Stream.concat(
                                Stream.of(file + ": nothing to save: no target's KPI can be compared"),
                                taken.leftOut().stream())
                        .toList()));
        if (!results.quiet()) {
            taken.leftOut().forEach(target -> console.err().println("not in " + file + ": " + target));
        }
        TextFile.write(file, console, out -> BaselineJson.write(execution.saved(kept), out));
        int kpis = kept.entries().size();
        return "Saved:  " + file + ", " + kpis + (kpis == 1 ? " KPI" : " KPIs") + ", " + kept.replications()
                + " replications";
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case MISSED -> MISSED;
            case UNSURE -> INCONCLUSIVE;
        };
    }

    private Done written(CheckExecution execution, String name) {
        int budget = execution.asked().rule().budget();
        int more = baseline.save().isPresent()
                ? Baseline.REPLICATIONS
                : execution
                        .asked()
                        .held()
                        .map(held -> held.saved().baseline().replications())
                        .orElse(0);
        ProgressBar.Total total = new ProgressBar.Total(budget + more, false);
        return results.written(console, name, total, (folder, progress) -> {
            CheckReport report = execution.report(progress);
            int before = report.effort().replications();
            Optional<Taken> taken =
                    baseline.save().map(file -> execution.baseline(finished -> progress.finished(before + finished)));
            CheckExecution.write(report, folder);
            return new Done(report, taken);
        });
    }

    private void print(CheckReport report, List<String> files) {
        results.print(
                console, () -> CheckTable.of(report, console.terminal(), files), to -> CheckJson.write(report, to));
    }

    /** The command as one would type it to get the same verdicts again. */
    private String command() {
        return ShellWord.command("check", List.of(word), options.typed(), baseline.typed(), changes.typed());
    }
}
