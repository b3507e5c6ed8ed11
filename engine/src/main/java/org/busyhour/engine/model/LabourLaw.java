package org.busyhour.engine.model;

import java.util.OptionalLong;

/**
 * What the law asks for the people of a group. It changes nothing that happens; breaches are counted.
 *
 * @param longestStretch at most so long may somebody work without a break; empty: no limit
 * @param leastBreak a shorter break counts as none; empty: any break counts
 * @param rest at least so long a rest there must be between the shifts of two days; empty: any
 */
public record LabourLaw(OptionalLong longestStretch, OptionalLong leastBreak, OptionalLong rest) {
    /** Everything is allowed. */
    public static final LabourLaw NONE =
            new LabourLaw(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** Checks the numbers. */
    public LabourLaw {
        Require.that(longestStretch.orElse(1) > 0, "longestStretch", longestStretch);
        Require.that(leastBreak.orElse(1) > 0, "leastBreak", leastBreak);
        Require.that(rest.orElse(1) > 0, "rest", rest);
    }

    /**
     * Tells whether anything is forbidden.
     *
     * @return whether there is a limit
     */
    public boolean any() {
        return !equals(NONE);
    }
}
