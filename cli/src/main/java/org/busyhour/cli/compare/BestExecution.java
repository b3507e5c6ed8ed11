package org.busyhour.cli.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.BestReport;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.html.BestHtml;
import org.busyhour.reports.json.BestJson;
import org.busyhour.studies.best.BestStudy;

/**
 * One choice, from the study to the report.
 *
 * @param scenarios the scenarios, in the order of the study
 * @param study what is simulated
 * @param indifference the lead that is worth detecting, as it was written
 * @param overrides what the command line set in all of them, each {@code path=value}
 * @param command the command that gives the same numbers again
 * @param version the version of this program
 */
public record BestExecution(
        List<LoadedScenario> scenarios,
        BestStudy study,
        String indifference,
        List<String> overrides,
        String command,
        String version) {
    /** Copies the lists. */
    public BestExecution {
        scenarios = List.copyOf(scenarios);
        overrides = List.copyOf(overrides);
    }

    private BestReport report(Progress progress) {
        return new BestReport(
                scenarios.stream().map(this::variant).toList(),
                study.goal(),
                indifference,
                study.selection(progress),
                study.plan().seed(),
                study.plan().replications());
    }

    /**
     * Simulates and writes the files of the report.
     *
     * @param folder where they go
     * @param progress hears how far it has come
     * @return the report
     * @throws IOException if they can't be written
     */
    public BestReport written(ReportFolder folder, Progress progress) throws IOException {
        BestReport report = report(progress);
        folder.text("best.json", out -> BestJson.write(report, out));
        folder.text("report.html", out -> out.write(BestHtml.write(report)));
        return report;
    }

    private Variant variant(LoadedScenario scenario) {
        return new Variant(
                scenario.name(),
                scenario.compiled().title(),
                new Execution(scenario, study.plan(), Optional.empty(), overrides, command, version).making());
    }
}
