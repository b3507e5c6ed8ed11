package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.Share;

/**
 * How much days differ in volume.
 *
 * @param cv the coefficient of variation of a day's factor; 0: not at all
 * @param common the share of it that contact types have in common
 */
public record BusynessSpec(double cv, Share common) {
    /** Days that are all alike. */
    public static final BusynessSpec NONE = new BusynessSpec(0);

    /**
     * Returns a busyness of a type by itself.
     *
     * @param cv the coefficient of variation of a day's factor
     */
    public BusynessSpec(double cv) {
        this(cv, Share.NONE);
    }
}
