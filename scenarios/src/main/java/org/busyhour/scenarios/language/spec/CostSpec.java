package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.ShiftHours;

/**
 * What the agents of a group cost; shares are of the cost of an hour.
 *
 * @param hour what a paid hour costs
 * @param overtime what is paid for overtime
 * @param night what is paid by night; empty: as by day
 * @param callUp what is paid for time at work when called up
 * @param onCall what is paid for time on call
 */
public record CostSpec(Rate hour, Share overtime, Optional<Night> night, Share callUp, Share onCall) {

    /** Returns the cost of groups whose hours are all paid alike, and whose time on call isn't. */
    public static CostSpec alike(Rate hour) {
        return new CostSpec(hour, Share.ALL, Optional.empty(), Share.ALL, Share.NONE);
    }

    /**
     * The night.
     *
     * @param hours when it is night by the clock, on each day
     * @param pay what is paid then
     */
    public record Night(ShiftHours hours, Share pay) {}
}
