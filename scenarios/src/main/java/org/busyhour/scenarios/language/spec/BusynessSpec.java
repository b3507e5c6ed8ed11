package org.busyhour.scenarios.language.spec;

import java.time.LocalTime;
import java.util.List;
import org.busyhour.scenarios.language.value.Share;

/**
 * How much days differ in volume.
 *
 * @param cv the coefficient of variation of a day's factor; 0: not at all
 * @param common the share of it that contact types have in common
 * @param parts the times at which a part of the day begins that has a factor of its own
 * @param alike the correlation of such a part with the one before it
 */
public record BusynessSpec(double cv, Share common, List<LocalTime> parts, Share alike) {
    /** Days that are all alike. */
    public static final BusynessSpec NONE = new BusynessSpec(0);

    /** Copies the times. */
    public BusynessSpec {
        parts = List.copyOf(parts);
    }

    /**
     * Returns a busyness of whole days.
     *
     * @param cv the coefficient of variation of a day's factor
     * @param common the share of it that contact types have in common
     */
    public BusynessSpec(double cv, Share common) {
        this(cv, common, List.of(), Share.ALL);
    }

    /**
     * Returns a busyness of a type by itself.
     *
     * @param cv the coefficient of variation of a day's factor
     */
    public BusynessSpec(double cv) {
        this(cv, Share.NONE);
    }
}
