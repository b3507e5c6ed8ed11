package org.busyhour.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.scenario.FolderSources;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.cli.sweep.AskOptions;
import org.busyhour.cli.sweep.CacheOptions;
import org.busyhour.cli.sweep.Cases;
import org.busyhour.cli.sweep.DesignOptions;
import org.busyhour.cli.sweep.SweepExecution;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.reports.json.SweepJson;
import org.busyhour.reports.table.SweepTable;
import org.busyhour.studies.cache.ResultCache;
import org.busyhour.studies.sweep.SweepStudy;
import org.busyhour.studies.sweep.SweepStudy.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Simulates a scenario in many variants. */
@Command(
        name = "sweep",
        header = "Vary values of a scenario and see how its KPIs move.",
        description = {
            "Simulates every combination of the values with the same seed, so that all",
            "variants meet the same customers. What was simulated before isn't simulated",
            "again, and a sweep that was stopped goes on where it stopped. Prints a table",
            "and writes a folder: report.html, sweep.csv, sweep.json and charts."
        },
        footer = {
            "  busyhour sweep power-of-one --vary groups.desk.agents=4..9",
            "  busyhour sweep my-centre.yaml --vary \"groups.core.agents=20..30 by 2\" \\",
            "      --vary contacts.balance.volume=90%%,100%%,110%%",
            "  busyhour sweep power-of-one --vary groups.desk.agents=5,7 \\",
            "      --vary contacts.calls.volume=90%%,110%% --one-at-a-time"
        })
final class SweepCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "What is varied: a file, or the name of a shipped scenario.")
    private String word = "";

    @Mixin
    private final DesignOptions designs = new DesignOptions();

    @Mixin
    private final AskOptions questions = new AskOptions();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PlanOptions plans = new PlanOptions();

    @Mixin
    private final CacheOptions caches = new CacheOptions();

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    SweepCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        var surroundings = console.surroundings();
        LoadedScenario base = changes.load(word, surroundings.folder());
        Plan plan = plans.fixed(base);
        DesignOptions.Chosen chosen = designs.chosen(plan.seed(), new FolderSources(surroundings.folder()));
        Cases cases = Cases.of(word, changes.overrides(), surroundings.folder(), chosen.variants());
        if (!results.quiet()) {
            cases.warnings().forEach(console.err()::println);
        }
        SweepExecution execution = new SweepExecution(
                base,
                chosen,
                cases,
                plan,
                questions.question(base.compiled().model()),
                SweepExecution.making(base, inputs(cases, chosen), plan, changes.overrides(), command(), version));
        String folder = results.folder("sweep-" + base.name());
        print(written(execution, folder), folder);
    }

    private static List<Making.Input> inputs(Cases cases, DesignOptions.Chosen chosen) {
        return Stream.concat(cases.inputs().stream(), chosen.inputs().stream()).toList();
    }

    private SweepReport written(SweepExecution execution, String name) {
        SweepStudy study = execution.study(cache());
        ProgressBar.Total total = new ProgressBar.Total(study.replications(), true);
        Found[] kept = new Found[1];
        SweepReport written = results.written(console, name, total, (folder, progress) -> {
            Found found = found(study, progress);
            kept[0] = found;
            SweepReport report = execution.report(found.outcomes());
            SweepExecution.write(report, folder);
            return report;
        });
        tell(kept[0]);
        return written;
    }

    private ResultCache cache() {
        try {
            return caches.cache(console.surroundings()::resolve);
        } catch (IOException e) {
            throw forgotten(e);
        }
    }

    /** All that a sweep reads and writes before its report is what it remembers. */
    private Found found(SweepStudy study, Progress progress) {
        try {
            return study.found(progress);
        } catch (UncheckedIOException e) {
            throw Thread.currentThread().isInterrupted()
                    ? new Interrupted()
                    : forgotten(Objects.requireNonNull(e.getCause()));
        }
    }

    private Unwritable forgotten(IOException e) {
        String why = Unwritable.because(caches.folder(), e).getMessage();
        return new Unwritable(why + "; choose another folder with --cache, or say --no-cache", e);
    }

    private void tell(Found found) {
        if (!results.quiet() && console.surroundings().errIsTerminal() && found.remembered() > 0) {
            console.err()
                    .println("busyhour: " + found.remembered() + " of "
                            + found.outcomes().size() + " variants were known from an earlier run");
        }
    }

    private void print(SweepReport report, String folder) {
        results.print(
                console,
                () -> SweepTable.of(report, console.terminal(), OutputFolder.listing(folder)),
                out -> SweepJson.write(report, out));
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        return ShellWord.command(
                "sweep", List.of(word), designs.typed(), questions.typed(), changes.typed(), plans.typed());
    }
}
