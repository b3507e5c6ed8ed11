package org.busyhour.engine.model;

/**
 * The work that one contact brings to an agent of speed 1: talk, then hold, then wrap.
 *
 * @param talk time in conversation
 * @param hold time that the customer is put on hold
 * @param wrap time after the customer has left
 */
public record Work(Distribution talk, Distribution hold, Distribution wrap) {
    /**
     * Returns work that is talk only.
     *
     * @param talk time in conversation
     * @return that talk, with no hold and no wrap
     */
    public static Work talk(Distribution talk) {
        return new Work(talk, Distribution.ZERO, Distribution.ZERO);
    }

    /**
     * Returns the mean handling time.
     *
     * @return the sum of the three means in seconds, before clipping
     */
    public double meanSeconds() {
        return talk.meanSeconds() + hold.meanSeconds() + wrap.meanSeconds();
    }
}
