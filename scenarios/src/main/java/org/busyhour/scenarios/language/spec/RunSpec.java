package org.busyhour.scenarios.language.spec;

import java.util.List;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.WarmUp;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How the scenario is simulated.
 *
 * @param seed the master seed, from 0 to 2^53 - 1
 * @param replications how often
 * @param warmUp how much of the beginning is left out of the results
 * @param reductions by what the results are made surer
 * @param at where it was written
 */
public record RunSpec(
        long seed, ReplicationsSpec replications, WarmUp warmUp, List<VarianceReduction> reductions, Node at) {
    /** Copies the list. */
    public RunSpec {
        reductions = List.copyOf(reductions);
    }

    /**
     * Returns a plain run.
     *
     * @param seed the master seed
     * @param replications how often
     * @param warmUp how much of the beginning is left out of the results
     * @param at where it was written
     */
    public RunSpec(long seed, ReplicationsSpec replications, RunLength warmUp, Node at) {
        this(seed, replications, new WarmUp(warmUp, false), List.of(), at);
    }
}
