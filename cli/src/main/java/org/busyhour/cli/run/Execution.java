package org.busyhour.cli.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.reports.Making;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.csv.ContactsCsv;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.studies.run.RunStudy;

/**
 * One run of a scenario, from the plan to the report.
 *
 * @param scenario what is run
 * @param plan how often, with which seed, on how many threads
 * @param overrides what the command line set, each {@code path=value}
 * @param command the command that gives the same numbers again
 * @param version the version of this program
 */
public record Execution(LoadedScenario scenario, Plan plan, List<String> overrides, String command, String version) {
    private static final String CONTACTS = "contacts.csv";

    /** Copies the overrides. */
    public Execution {
        overrides = List.copyOf(overrides);
    }

    /**
     * Simulates.
     *
     * @param folder takes every single contact where that is wished
     * @param contacts whether it is
     * @param progress hears how far it has come
     * @return the report
     * @throws IOException if contacts can't be written
     */
    public RunReport report(ReportFolder folder, boolean contacts, Progress progress) throws IOException {
        RunStudy study = RunStudy.of(model(), plan);
        if (!contacts) {
            return report(study.result(progress));
        }
        try (Writer out = Files.newBufferedWriter(folder.file(CONTACTS), StandardCharsets.UTF_8)) {
            ContactsCsv csv = new ContactsCsv(model(), out);
            Result result = study.withContacts(csv).result(progress);
            csv.flush();
            return report(result);
        }
    }

    private RunReport report(Result result) {
        CompiledScenario compiled = scenario.compiled();
        return new RunReport(
                scenario.name(),
                compiled.title(),
                Kpis.of(result),
                compiled.targets(),
                compiled.start(),
                compiled.intervalLabels(),
                making());
    }

    /**
     * Returns how it is made.
     *
     * @return version, command, scenario and all that was read and set
     */
    public Making making() {
        return new Making(
                version,
                command,
                scenario.text(),
                scenario.inputs().stream()
                        .map(input -> new Making.Input(input.name(), input.sha256()))
                        .toList(),
                overrides.stream().map(Execution::setting).toList(),
                Replications.streams(model()));
    }

    private static Making.Setting setting(String override) {
        int equals = override.indexOf('=');
        return new Making.Setting(
                override.substring(0, equals).strip(),
                override.substring(equals + 1).strip());
    }

    private Model model() {
        return scenario.compiled().model();
    }
}
