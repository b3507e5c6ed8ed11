package org.busyhour.studies.best;

import org.busyhour.engine.kpi.Estimate;

/**
 * A variant and how far it came.
 *
 * @param variant its place among the variants
 * @param value its value over all of its replications
 * @param replications how many these are
 * @param in whether it is still in: the best, or one of those between which nothing was decided
 */
public record Contender(int variant, Estimate value, int replications, boolean in) {}
