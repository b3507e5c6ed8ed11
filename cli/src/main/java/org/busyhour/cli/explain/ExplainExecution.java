package org.busyhour.cli.explain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.chart.ChartFiles;
import org.busyhour.reports.chart.WaterfallCharts;
import org.busyhour.reports.html.ExplanationHtml;
import org.busyhour.reports.json.ExplanationJson;
import org.busyhour.studies.compare.Question;
import org.busyhour.studies.explain.ExplainStudy;

/**
 * One explanation, from the plan to the report.
 *
 * @param base the scenario before
 * @param whatIf the scenario after
 * @param plan how often each mixture, with which seed, on how many threads
 * @param question what is explained
 * @param overrides what the command line set in both, each {@code path=value}
 * @param command the command that gives the same numbers again
 * @param version the version of this program
 */
public record ExplainExecution(
        LoadedScenario base,
        LoadedScenario whatIf,
        Plan plan,
        Question question,
        List<String> overrides,
        String command,
        String version) {
    /**
     * Copies the overrides and checks that the two can be mixed.
     *
     * @throws BadInput if they can't
     */
    public ExplainExecution {
        overrides = List.copyOf(overrides);
        Mixable.check(base, whatIf);
    }

    /**
     * Returns what is simulated.
     *
     * @return the study
     */
    public ExplainStudy study() {
        return new ExplainStudy(base.compiled().model(), whatIf.compiled().model(), plan, question);
    }

    /**
     * Simulates.
     *
     * @param progress hears how far it has come
     * @return the report
     */
    public ExplanationReport report(Progress progress) {
        return new ExplanationReport(
                variant(base), variant(whatIf), study().explanation(progress), plan.seed(), plan.replications());
    }

    /**
     * Writes the files of a report.
     *
     * @param report the report
     * @param folder where they go
     * @throws IOException if they can't be written
     */
    public static void write(ExplanationReport report, ReportFolder folder) throws IOException {
        folder.text("explain.json", out -> ExplanationJson.write(report, out));
        folder.text("report.html", out -> out.write(ExplanationHtml.write(report)));
        ChartFiles.write(WaterfallCharts.of(report), folder);
    }

    private Variant variant(LoadedScenario scenario) {
        return new Variant(
                scenario.name(),
                scenario.compiled().title(),
                new Execution(scenario, plan, Optional.empty(), overrides, command, version).making());
    }
}
