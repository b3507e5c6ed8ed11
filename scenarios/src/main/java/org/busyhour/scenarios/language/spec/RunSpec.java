package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How the scenario is simulated.
 *
 * @param seed the master seed, from 0 to 2^53 - 1
 * @param replications how often
 * @param warmUp how much of the beginning is left out of the results
 * @param at where it was written
 */
public record RunSpec(long seed, ReplicationsSpec replications, RunLength warmUp, Node at) {}
