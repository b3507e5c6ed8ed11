package org.busyhour.engine.analytic;

/**
 * What a number of agents makes of a demand; what isn't defined, since no contact counts in it, is NaN.
 *
 * @param serviceLevel by the formula that was asked for
 * @param asaSeconds the mean wait of the answered contacts, infinite where the queue grows without end
 * @param abandonment abandoned contacts, balked ones included, over all that arrive
 * @param occupancy the share of time that agents handle contacts
 * @param waitShare the share of contacts not blocked that wait; a balking contact doesn't
 * @param meanQueue the mean number of waiting contacts
 * @param blocked blocked contacts over all that arrive
 */
public record Performance(
        double serviceLevel,
        double asaSeconds,
        double abandonment,
        double occupancy,
        double waitShare,
        double meanQueue,
        double blocked) {}
