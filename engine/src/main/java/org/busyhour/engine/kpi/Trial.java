package org.busyhour.engine.kpi;

/**
 * What a target is tested by.
 *
 * @param series what is held against the threshold, a ratio of sums over replications, or over groups of them that
 *     belong together, that has a value
 * @param operator on which side of the threshold it must lie
 * @param threshold the threshold
 * @param sampling how its replications were drawn
 * @param share whether it is a share of contacts or times
 */
record Trial(Series series, Target.Operator operator, double threshold, Sampling sampling, boolean share) {}
