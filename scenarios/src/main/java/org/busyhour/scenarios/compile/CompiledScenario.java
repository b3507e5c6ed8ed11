package org.busyhour.scenarios.compile;

import java.time.ZonedDateTime;
import java.util.List;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.scenarios.language.source.Problem;

/**
 * A scenario ready to be simulated.
 *
 * @param name what it is called; may be empty
 * @param title a longer text for the head of reports; may be empty
 * @param model what is simulated
 * @param targets what is to be reached, in the order of the file
 * @param seed the master seed
 * @param replications how often it is simulated
 * @param reductions by what the results are made surer
 * @param start when the run begins, in the scenario's zone
 * @param intervalLabels when each interval begins by the local clocks, such as {@code 07:00}
 * @param warnings what was left out or moved to make it so
 */
public record CompiledScenario(
        String name,
        String title,
        Model model,
        List<Target> targets,
        long seed,
        Replications replications,
        List<VarianceReduction> reductions,
        ZonedDateTime start,
        List<String> intervalLabels,
        List<Problem> warnings) {

    /** Copies the lists. */
    public CompiledScenario {
        targets = List.copyOf(targets);
        reductions = List.copyOf(reductions);
        intervalLabels = List.copyOf(intervalLabels);
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the same scenario with another centre of the same intervals, types, groups and agents.
     *
     * @param other what is simulated instead
     * @return the scenario
     */
    public CompiledScenario with(Model other) {
        return new CompiledScenario(
                name, title, other, targets, seed, replications, reductions, start, intervalLabels, warnings);
    }
}
