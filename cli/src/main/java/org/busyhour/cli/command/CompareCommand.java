package org.busyhour.cli.command;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.cli.compare.BestExecution;
import org.busyhour.cli.compare.BestOptions;
import org.busyhour.cli.compare.CompareExecution;
import org.busyhour.cli.compare.QuestionOptions;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.cli.run.OutputFolder;
import org.busyhour.cli.run.PlanOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.cli.scenario.WarmUps;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.reports.BestReport;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.json.BestJson;
import org.busyhour.reports.json.ComparisonJson;
import org.busyhour.reports.table.BestTable;
import org.busyhour.reports.table.ComparisonTable;
import org.busyhour.scenarios.compile.Replications;
import org.busyhour.studies.best.BestStudy;
import org.busyhour.studies.best.NoValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds what-ifs against a base, over the same customers. */
@Command(
        name = "compare",
        header = "Compare what-ifs with a base, over the same customers.",
        description = {
            "Simulates all of them with the base's seed, so that they meet the same",
            "customers, and tells which differences are beyond noise. Prints a table and",
            "writes a folder: report.html, comparison.json and charts."
        },
        footer = {
            "  busyhour compare bank-day bank-day-plus-15",
            "  busyhour compare power-of-one power-of-one-less power-of-one-more",
            "  busyhour compare base.yaml what-if.yaml --kpi service-level,cost --of centre",
            "  busyhour compare base.yaml what-if.yaml --margin 1pp,5s --replications 200",
            "  busyhour compare a.yaml b.yaml c.yaml --best service-level --indifference 1pp"
        })
final class CompareCommand implements Runnable {
    private final Console console;
    private final String version;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            completionCandidates = ShippedName.Names.class,
            description = "What the others are held against: a file, or the name of a shipped scenario.")
    private String baseWord = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WHAT-IF",
            completionCandidates = ShippedName.Names.class,
            description = "What is held against it, likewise.")
    private List<String> words = List.of();

    @Mixin
    private final QuestionOptions questions = new QuestionOptions();

    @Mixin
    private final BestOptions best = new BestOptions();

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final PlanOptions plans = new PlanOptions();

    @Mixin
    private final ResultOptions results = new ResultOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    CompareCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        List<LoadedScenario> scenarios = WarmUps.shared(Stream.concat(Stream.of(baseWord), words.stream())
                .map(this::loaded)
                .toList());
        LoadedScenario base = scenarios.get(0);
        List<LoadedScenario> whatIfs = scenarios.subList(1, scenarios.size());
        if (best.wanted()) {
            choose(base, whatIfs);
            return;
        }
        Plan plan = plans.fixed(base);
        results.warn(console, all(base, whatIfs));
        for (LoadedScenario whatIf : whatIfs) {
            differs(whatIf, "seed", seed(whatIf), seed(base));
            if (whatIf.compiled().replications().batches().isEmpty()) {
                differs(whatIf, "replications", howOften(whatIf), howOften(base));
            } else {
                differs(whatIf, "batches", batches(whatIf), batches(base));
            }
        }
        CompareExecution execution = new CompareExecution(
                base,
                whatIfs,
                plan,
                questions.question(base.compiled().model()),
                changes.overrides(),
                command(),
                version);
        String folder = results.folder("compare-" + base.name());
        ComparisonReport report = written(execution, folder);
        if (!results.quiet()) {
            questions.leftOut(report).forEach(line -> console.err().println("busyhour: " + line));
        }
        print(report, folder);
    }

    private void choose(LoadedScenario base, List<LoadedScenario> whatIfs) {
        questions.refuseBesideBest();
        List<LoadedScenario> all = all(base, whatIfs);
        List<Model> models = all.stream().map(each -> each.compiled().model()).toList();
        BestStudy.Goal goal = best.goal(questions.of(), models);
        Plan plan = plans.atMost(base, Precision.AT_MOST);
        best.check(plan);
        results.warn(console, all);
        whatIfs.forEach(whatIf -> differs(whatIf, "seed", seed(whatIf), seed(base)));
        BestExecution execution = new BestExecution(
                all, new BestStudy(models, plan, goal), best.indifference(), changes.overrides(), command(), version);
        String folder = results.folder("best-" + base.name());
        ProgressBar.Total total = new ProgressBar.Total(plan.replications() * all.size(), false);
        try {
            print(results.written(console, folder, total, execution::written), folder);
        } catch (NoValueException e) {
            throw best.wrong(Objects.requireNonNull(e.getMessage()));
        }
    }

    private void print(BestReport report, String folder) {
        results.print(
                console,
                () -> BestTable.of(report, console.terminal(), OutputFolder.listing(folder)),
                to -> BestJson.write(report, to));
    }

    private LoadedScenario loaded(String word) {
        return changes.load(word, console.surroundings().folder());
    }

    private static List<LoadedScenario> all(LoadedScenario base, List<LoadedScenario> whatIfs) {
        return Stream.concat(Stream.of(base), whatIfs.stream()).toList();
    }

    private static String seed(LoadedScenario scenario) {
        return Long.toString(scenario.compiled().seed());
    }

    private static String batches(LoadedScenario scenario) {
        OptionalInt batches = scenario.compiled().replications().batches();
        return batches.isPresent() ? Integer.toString(batches.getAsInt()) : "none";
    }

    private static String howOften(LoadedScenario scenario) {
        Replications replications = scenario.compiled().replications();
        return replications.precision().isPresent() ? "until sure" : Integer.toString(replications.atMost());
    }

    private void differs(LoadedScenario whatIf, String what, String own, String base) {
        if (!results.quiet() && !own.equals(base)) {
            console.err()
                    .println("busyhour: " + whatIf.name() + " says " + what + " " + own
                            + ", which isn't used: all run as" + " the base does");
        }
    }

    private ComparisonReport written(CompareExecution execution, String name) {
        ProgressBar.Total total = new ProgressBar.Total(execution.study().replications(), true);
        return results.written(console, name, total, (folder, progress) -> {
            ComparisonReport report = execution.report(progress);
            questions.refuseNothing(report);
            CompareExecution.write(report, folder);
            return report;
        });
    }

    private void print(ComparisonReport report, String folder) {
        results.print(
                console,
                () -> ComparisonTable.of(report, console.terminal(), OutputFolder.listing(folder)),
                out -> ComparisonJson.write(report, out));
    }

    /** The command as one would type it to get the same numbers again. */
    private String command() {
        return ShellWord.command(
                "compare", List.of(baseWord), words, best.typed(), questions.typed(), changes.typed(), plans.typed());
    }
}
