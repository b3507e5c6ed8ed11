package org.busyhour.cli.sweep;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.reports.Making;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.SweepReport;
import org.busyhour.reports.chart.ChartFiles;
import org.busyhour.reports.chart.SweepCharts;
import org.busyhour.reports.csv.SweepCsv;
import org.busyhour.reports.html.SweepHtml;
import org.busyhour.reports.json.SweepJson;
import org.busyhour.studies.cache.ResultCache;
import org.busyhour.studies.sweep.Outcome;
import org.busyhour.studies.sweep.Question;
import org.busyhour.studies.sweep.SweepStudy;

/**
 * One sweep, from the plan to the report.
 *
 * @param base the scenario as it is
 * @param chosen what is varied
 * @param cases the variants
 * @param plan how often each, with which seed, on how many threads
 * @param question what is asked
 * @param making how it is made; the inputs are those of all variants
 */
public record SweepExecution(
        LoadedScenario base, DesignOptions.Chosen chosen, Cases cases, Plan plan, Question question, Making making) {
    /**
     * Says how a sweep is made.
     *
     * @param base the scenario as it is
     * @param inputs the files that were read, the scenario first
     * @param plan how often each, with which seed
     * @param overrides what the command line set in all of them, each {@code path=value}
     * @param command the command that gives the same numbers again
     * @param version the version of this program
     * @return version, command, scenario and all that was read and set
     */
    public static Making making(
            LoadedScenario base,
            List<Making.Input> inputs,
            Plan plan,
            List<String> overrides,
            String command,
            String version) {
        Making making = new Execution(base, plan, Optional.empty(), overrides, command, version).making();
        return new Making(
                making.version(), making.command(), making.scenario(), inputs, making.overrides(), making.streams());
    }

    /**
     * Returns what is simulated.
     *
     * @param cache who remembers
     * @return the study
     */
    public SweepStudy study(ResultCache cache) {
        return new SweepStudy(base.compiled().model(), cases.compiled(), plan, question, cache);
    }

    /**
     * Puts together what was found.
     *
     * @param outcomes what came of each variant
     * @return the report
     */
    public SweepReport report(List<Outcome> outcomes) {
        return new SweepReport(
                base.name(),
                base.compiled().title(),
                making,
                chosen.design(),
                chosen.paths(),
                question,
                outcomes,
                plan.seed(),
                plan.replications());
    }

    /**
     * Writes the files of a report.
     *
     * @param report the report
     * @param folder where they go
     * @throws IOException if they can't be written
     */
    public static void write(SweepReport report, ReportFolder folder) throws IOException {
        folder.text("sweep.json", out -> SweepJson.write(report, out));
        folder.text("sweep.csv", out -> SweepCsv.write(report, out));
        folder.text("report.html", out -> out.write(SweepHtml.write(report)));
        ChartFiles.write(SweepCharts.of(report), folder);
    }
}
