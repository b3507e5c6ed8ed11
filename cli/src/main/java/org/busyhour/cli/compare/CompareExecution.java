package org.busyhour.cli.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ComparisonReport.WhatIf;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.chart.ChartFiles;
import org.busyhour.reports.chart.ForestCharts;
import org.busyhour.reports.html.ComparisonHtml;
import org.busyhour.reports.json.ComparisonJson;
import org.busyhour.studies.compare.CompareStudy;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Question;

/**
 * One comparison, from the plan to the report.
 *
 * @param base what the others are held against
 * @param whatIfs the others
 * @param plan how often each, with which seed, on how many threads
 * @param question what is compared
 * @param overrides what the command line set in all of them, each {@code path=value}
 * @param command the command that gives the same numbers again
 * @param version the version of this program
 */
public record CompareExecution(
        LoadedScenario base,
        List<LoadedScenario> whatIfs,
        Plan plan,
        Question question,
        List<String> overrides,
        String command,
        String version) {
    /** Copies the lists. */
    public CompareExecution {
        whatIfs = List.copyOf(whatIfs);
        overrides = List.copyOf(overrides);
    }

    /**
     * Returns what is simulated.
     *
     * @return the study
     */
    public CompareStudy study() {
        return new CompareStudy(
                model(base), whatIfs.stream().map(CompareExecution::model).toList(), plan, question);
    }

    /**
     * Simulates.
     *
     * @param progress hears how far it has come
     * @return the report
     */
    public ComparisonReport report(Progress progress) {
        List<Comparison> comparisons = study().comparisons(progress);
        List<WhatIf> answered = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            answered.add(new WhatIf(variant(whatIfs.get(i)), comparisons.get(i)));
        }
        return new ComparisonReport(
                variant(base),
                answered,
                plan.seed(),
                plan.replications(),
                base.compiled().intervalLabels());
    }

    /**
     * Writes the files of a report.
     *
     * @param report the report
     * @param folder where they go
     * @throws IOException if they can't be written
     */
    public static void write(ComparisonReport report, ReportFolder folder) throws IOException {
        folder.text("comparison.json", out -> ComparisonJson.write(report, out));
        folder.text("report.html", out -> out.write(ComparisonHtml.write(report)));
        ChartFiles.write(ForestCharts.all(report), folder);
    }

    private Variant variant(LoadedScenario scenario) {
        return new Variant(
                scenario.name(),
                scenario.compiled().title(),
                new Execution(scenario, plan, Optional.empty(), overrides, command, version).making());
    }

    private static Model model(LoadedScenario scenario) {
        return scenario.compiled().model();
    }
}
