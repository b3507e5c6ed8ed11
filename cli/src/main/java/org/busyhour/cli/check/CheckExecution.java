package org.busyhour.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckReport.Against;
import org.busyhour.reports.CheckReport.Checked;
import org.busyhour.reports.CheckReport.Effort;
import org.busyhour.reports.Making;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.reports.html.CheckHtml;
import org.busyhour.reports.json.CheckJson;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.check.Baseline.Taken;
import org.busyhour.studies.check.CheckStudy;
import org.busyhour.studies.check.Drift;
import org.busyhour.studies.check.Outcome;
import org.busyhour.studies.check.RegressionStudy;
import org.busyhour.studies.check.Rule;
import org.busyhour.studies.steady.Settling;

/**
 * One check, from the targets to the report.
 *
 * @param scenario what is checked
 * @param word how the command line named it
 * @param asked what is asked of it
 * @param overrides what the command line set in it, each {@code path=value}
 * @param command the command that gives the same verdicts again
 * @param version the version of this program
 */
public record CheckExecution(
        LoadedScenario scenario, String word, Asked asked, List<String> overrides, String command, String version) {
    /** Copies the overrides. */
    public CheckExecution {
        overrides = List.copyOf(overrides);
    }

    /**
     * Simulates and judges.
     *
     * @param progress hears how far it has come
     * @return the report
     */
    public CheckReport report(Progress progress) {
        Rule rule = asked.rule();
        Plan plan = asked.plan();
        Deadline deadline = new Deadline(asked.limit(), System::nanoTime);
        Outcome outcome = outcome(progress, deadline);
        Progress after = finished -> progress.finished(outcome.replications() + finished);
        Optional<RegressionStudy> regression = asked.held().map(this::regression);
        Optional<List<Drift>> drifts = regression.flatMap(study -> study.drifts(after, deadline));
        boolean outOfTime = outcome.outOfTime() || (regression.isPresent() && drifts.isEmpty());
        return new CheckReport(
                scenario.name(),
                scenario.compiled().title(),
                word,
                checked(outcome),
                regression.map(study -> against(drifts.orElseGet(study::open))),
                new Effort(
                        rule.errorRate(),
                        rule.budget(),
                        outcome.replications(),
                        plan.seed(),
                        asked.limit().map(Durations::text).orElse(""),
                        outOfTime),
                model().timeline(),
                scenario.compiled().intervalLabels(),
                making());
    }

    private Outcome outcome(Progress progress, Deadline deadline) {
        if (asked.aims().isEmpty()) {
            return new Outcome(List.of(), 0, false);
        }
        Plan plan = asked.plan();
        return new CheckStudy(model(), targets(), asked.rule(), plan.seed(), plan.threads(), compared())
                .outcome(progress, deadline);
    }

    private RegressionStudy regression(Held held) {
        return new RegressionStudy(
                warmedUpAs(held.saved()),
                held.saved().baseline(),
                held.margins(),
                asked.rule().errorRate(),
                asked.plan().threads(),
                asked.aims().size());
    }

    /** A warm-up that is found leaves out what the baseline's did, so that the same customers count in both. */
    private Model warmedUpAs(SavedBaseline saved) {
        long theirs = saved.warmUp().orElse(Ticks.NEVER);
        return scenario.settling().isPresent() && theirs < model().timeline().end()
                ? Settling.after(model(), theirs)
                : model();
    }

    /** How many KPIs are held against the baseline. */
    private int compared() {
        return asked.held()
                .map(held -> held.saved().baseline().entries().size())
                .orElse(0);
    }

    private Against against(List<Drift> drifts) {
        Held held = asked.held().orElseThrow();
        return new Against(held.file(), held.saved(), drifts);
    }

    /**
     * Simulates what a later check may be held against.
     *
     * @param progress hears how far it has come
     * @return the baseline of the targets' KPIs
     */
    public Taken baseline(Progress progress) {
        Plan plan = new Plan(
                asked.plan().seed(), Baseline.REPLICATIONS, asked.plan().threads());
        return Baseline.take(model(), targets(), plan, progress);
    }

    /**
     * Says where a baseline comes from.
     *
     * @param baseline the baseline
     * @return what its file holds
     */
    public SavedBaseline saved(Baseline baseline) {
        Making making = making();
        return new SavedBaseline(
                version,
                scenario.name(),
                making.inputs(),
                making.overrides(),
                scenario.settling().isPresent()
                        ? OptionalLong.of(model().timeline().warmUp())
                        : OptionalLong.empty(),
                baseline);
    }

    private Making making() {
        return new Execution(scenario, asked.plan(), Optional.empty(), overrides, command, version).making();
    }

    private Model model() {
        return scenario.compiled().model();
    }

    private List<Target> targets() {
        return asked.aims().stream().map(Aim::target).toList();
    }

    private List<Checked> checked(Outcome outcome) {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < asked.aims().size(); i++) {
            checked.add(
                    new Checked(outcome.judgements().get(i), asked.aims().get(i).place()));
        }
        return checked;
    }

    /**
     * Writes the files of a report.
     *
     * @param report the report
     * @param folder where they go
     * @throws IOException if they can't be written
     */
    public static void write(CheckReport report, ReportFolder folder) throws IOException {
        folder.text("check.json", out -> CheckJson.write(report, out));
        folder.text("report.html", out -> out.write(CheckHtml.write(report)));
    }
}
