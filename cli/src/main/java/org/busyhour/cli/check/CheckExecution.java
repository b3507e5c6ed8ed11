package org.busyhour.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckReport.Checked;
import org.busyhour.reports.CheckReport.Effort;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.html.CheckHtml;
import org.busyhour.reports.json.CheckJson;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.studies.check.CheckStudy;
import org.busyhour.studies.check.Outcome;
import org.busyhour.studies.check.Rule;

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
        CheckStudy study = new CheckStudy(
                scenario.compiled().model(),
                asked.aims().stream().map(Aim::target).toList(),
                rule,
                plan.seed(),
                plan.threads());
        Outcome outcome = study.outcome(progress, new Deadline(asked.limit(), System::nanoTime));
        return new CheckReport(
                scenario.name(),
                scenario.compiled().title(),
                word,
                checked(outcome),
                new Effort(
                        rule.errorRate(),
                        rule.budget(),
                        outcome.replications(),
                        plan.seed(),
                        asked.limit().map(Durations::text).orElse(""),
                        outcome.outOfTime()),
                scenario.compiled().intervalLabels(),
                new Execution(scenario, plan, Optional.empty(), overrides, command, version).making());
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
