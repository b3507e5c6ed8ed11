package org.busyhour.scenarios.language.spec;

/**
 * What an agent does for a contact.
 *
 * @param talk the talk
 * @param hold the time on hold
 * @param wrap the work after the customer has gone
 */
public record WorkSpec(DistributionSpec talk, DistributionSpec hold, DistributionSpec wrap) {}
