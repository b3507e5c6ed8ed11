package org.busyhour.cli.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say with which chance to simulate, and how fast. */
public final class ChanceOptions {
    private static final int MOST_THREADS = 1024;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other customers, the same centre.")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: all cores); results don't depend on it.")
    private @Nullable Integer threads;

    /**
     * Returns a plan.
     *
     * @param scenario the scenario, whose seed holds unless another was given
     * @param replications how often
     * @param command who is told what can't be
     * @return the plan
     * @throws ParameterException if seed or threads are out of range
     */
    public Plan plan(CompiledScenario scenario, int replications, CommandLine command) {
        long chosen = seed == null ? scenario.seed() : seed;
        int wide = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        check(command, "--seed", chosen, 0, Plan.MAX_SEED);
        check(command, "--threads", wide, 1, MOST_THREADS);
        return new Plan(chosen, replications, wide);
    }

    /**
     * Returns the seed.
     *
     * @return the one given, if one was
     */
    public Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    /**
     * Returns those of these options that change results.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        return seed == null ? List.of() : List.of("--seed", seed.toString());
    }

    /**
     * Checks a number.
     *
     * @param command who is told if it is out of range
     * @param option the option that gave it
     * @param value the number
     * @param least the least that may be
     * @param most the most
     * @throws ParameterException if it is out of range
     */
    public static void check(CommandLine command, String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    command,
                    String.format(Locale.ROOT, "%s must be from %d to %d, was %d", option, least, most, value));
        }
    }
}
