package org.busyhour.cli.run;

import java.util.Locale;
import org.busyhour.engine.replicate.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how often to simulate, with which chance, and how fast. */
public final class PlanOptions {
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int MOST_THREADS = 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other customers, the same centre.")
    private @Nullable Long seed;

    @Option(names = "--replications", paramLabel = "N", description = "How many days to simulate.")
    private @Nullable Integer replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: all cores); results don't depend on it.")
    private @Nullable Integer threads;

    /**
     * Returns the plan of a scenario, with what the command line changes.
     *
     * @param scenarioSeed the seed that the scenario says
     * @param scenarioReplications how often it says
     * @return the plan
     */
    public Plan plan(long scenarioSeed, int scenarioReplications) {
        long chosen = seed == null ? scenarioSeed : seed;
        int often = replications == null ? scenarioReplications : replications;
        int wide = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        check("--seed", chosen, 0, Plan.MAX_SEED);
        check("--replications", often, 1, MOST_REPLICATIONS);
        check("--threads", wide, 1, MOST_THREADS);
        return new Plan(chosen, often, wide);
    }

    /**
     * Returns those of these options that change results.
     *
     * @return as they would be typed, with a space before each
     */
    public String typed() {
        return (seed == null ? "" : " --seed " + seed)
                + (replications == null ? "" : " --replications " + replications);
    }

    private void check(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.format(Locale.ROOT, "%s must be from %d to %d, was %d", option, least, most, value));
        }
    }
}
