package org.busyhour.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.scenarios.compile.Replications;
import org.busyhour.scenarios.language.value.Unreadable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how often to simulate, with which chance, and how fast. */
public final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ChanceOptions chance = new ChanceOptions();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "How many days to simulate; run also takes how sure to be, as \"until asa within 5 %%\".")
    private @Nullable HowOften replications;

    /**
     * Returns the plan of a scenario, with what the command line changes.
     *
     * @param scenario the scenario
     * @return the plan; where the number of replications isn't known beforehand, with the greatest
     */
    public Plan plan(LoadedScenario scenario) {
        return chance.plan(scenario.compiled(), replications(scenario).atMost(), spec.commandLine());
    }

    /**
     * Returns the plan of a scenario for a study that must know the number of replications beforehand.
     *
     * @param scenario the scenario
     * @return the plan
     * @throws ParameterException if there is only said how precise the results shall be
     */
    public Plan fixed(LoadedScenario scenario) {
        if (replications(scenario).precision().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a number of replications is needed here, not how precise; say --replications 100");
        }
        if (replications(scenario).batches().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "independent replications are needed here, not batches of one; say --replications 30");
        }
        return plan(scenario);
    }

    /**
     * Returns the plan of a study that finds out itself how many replications it needs.
     *
     * @param scenario the scenario, whose own number says nothing here
     * @param most the greatest number unless the command line says another
     * @return the plan with the greatest number of replications
     * @throws ParameterException if there is only said how precise the results shall be
     */
    public Plan atMost(LoadedScenario scenario, int most) {
        Plan plan = replications == null ? plan(scenario) : fixed(scenario);
        return new Plan(plan.seed(), replications == null ? most : plan.replications(), plan.threads());
    }

    /**
     * Returns how often a scenario is simulated, with what the command line changes.
     *
     * @param scenario the scenario
     * @return a number of replications, or when they are enough
     * @throws ParameterException if the command line demands what can't be had of this scenario
     */
    public Replications replications(LoadedScenario scenario) {
        if (replications == null) {
            return scenario.compiled().replications();
        }
        try {
            return Replications.of(
                    replications.repetition(),
                    scenario.spec(),
                    scenario.compiled().model());
        } catch (Unreadable e) {
            String hint = e.hint().isEmpty() ? "" : "; " + e.hint();
            throw new ParameterException(spec.commandLine(), "--replications: " + e.message() + hint, e);
        }
    }

    /**
     * Returns those of these options that change results.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>(chance.typed());
        if (replications != null) {
            words.addAll(List.of("--replications", replications.text()));
        }
        return List.copyOf(words);
    }
}
