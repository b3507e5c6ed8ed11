package org.busyhour.cli.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.ContactSink;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.reports.Making;
import org.busyhour.reports.ReportFolder;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.csv.ContactsCsv;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.studies.incidents.IncidentStudy;
import org.busyhour.studies.precision.PrecisionStudy;
import org.busyhour.studies.rules.RuleStudy;
import org.busyhour.studies.run.RunStudy;

/**
 * One run of a scenario, from the plan to the report.
 *
 * @param scenario what is run
 * @param plan how often at the most, with which seed, on how many threads
 * @param precision when fewer replications are enough, if they ever are
 * @param batches into how many batches the only replication is cut, if it is
 * @param overrides what the command line set, each {@code path=value}
 * @param command the command that gives the same numbers again
 * @param version the version of this program
 */
public record Execution(
        LoadedScenario scenario,
        Plan plan,
        Optional<Precision> precision,
        OptionalInt batches,
        List<String> overrides,
        String command,
        String version) {
    private static final String CONTACTS = "contacts.csv";

    /** Copies the overrides. */
    public Execution {
        overrides = List.copyOf(overrides);
    }

    /**
     * Returns a run of independent replications.
     *
     * @param scenario what is run
     * @param plan how often at the most, with which seed, on how many threads
     * @param precision when fewer replications are enough, if they ever are
     * @param overrides what the command line set, each {@code path=value}
     * @param command the command that gives the same numbers again
     * @param version the version of this program
     */
    public Execution(
            LoadedScenario scenario,
            Plan plan,
            Optional<Precision> precision,
            List<String> overrides,
            String command,
            String version) {
        this(scenario, plan, precision, OptionalInt.empty(), overrides, command, version);
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
        if (!contacts) {
            return report(result(Optional.empty(), progress), progress);
        }
        try (Writer out = Files.newBufferedWriter(folder.file(CONTACTS), StandardCharsets.UTF_8)) {
            ContactsCsv csv = new ContactsCsv(model(), out);
            Result result = result(Optional.of(csv), progress);
            csv.flush();
            return report(result, progress);
        }
    }

    /**
     * Returns how many replications {@link #report} tells its progress in, at the most.
     *
     * @return those of the run, and those that tell what rules did
     */
    public int replications() {
        return plan.replications() + RuleStudy.replications(model(), plan.replications());
    }

    private Result result(Optional<ContactSink> contacts, Progress progress) {
        return precision
                .map(goal -> new PrecisionStudy(model(), goal, plan.seed(), plan.threads(), plan.reductions(), contacts)
                        .result(progress))
                .orElseGet(() -> new RunStudy(model(), plan, contacts).result(progress));
    }

    private RunReport report(Result result, Progress progress) {
        CompiledScenario compiled = scenario.compiled();
        int before = result.replications().size();
        RunReport run = new RunReport(
                        scenario.name(),
                        compiled.title(),
                        batches.isPresent() ? Kpis.inBatches(result, batches.getAsInt()) : Kpis.of(result),
                        compiled.targets(),
                        compiled.start(),
                        compiled.intervalLabels(),
                        making())
                .withIncidents(new IncidentStudy(model(), simulated(result)).costs())
                .withRules(new RuleStudy(result, simulated(result))
                        .outcomes(finished -> progress.finished(before + finished)));
        RunReport precise = precision.map(run::withPrecision).orElse(run);
        return scenario.settling().map(precise::withSettling).orElse(precise);
    }

    /** The plan with as many replications as there were. */
    private Plan simulated(Result result) {
        return new Plan(plan.seed(), result.replications().size(), plan.threads(), plan.reductions());
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
