package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.Share;

/**
 * How a chat goes.
 *
 * @param replies how many replies it takes, in the mean
 * @param geometric whether their number is geometric, or always the same
 * @param think how long the customer takes in between
 * @param slower by how much a reply takes longer for each other chat that is open
 */
public record ChatSpec(double replies, boolean geometric, DistributionSpec think, Share slower) {}
