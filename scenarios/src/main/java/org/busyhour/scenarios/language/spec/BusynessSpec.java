package org.busyhour.scenarios.language.spec;

/**
 * How much days differ in volume.
 *
 * @param cv the coefficient of variation of a day's factor; 0: not at all
 */
public record BusynessSpec(double cv) {
    /** Days that are all alike. */
    public static final BusynessSpec NONE = new BusynessSpec(0);
}
