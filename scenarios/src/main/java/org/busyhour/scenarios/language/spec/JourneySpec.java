package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;

/**
 * What comes after the conversation with a contact, and whether its type is a stage.
 *
 * @param stage whether it has no arrivals of its own
 * @param after how long a contact is away before it comes to the stage
 * @param handover how long the agent from whom it comes stays after the answer
 * @param stays whether that agent stays to the end
 * @param next where contacts go on to
 */
public record JourneySpec(
        boolean stage,
        Optional<DistributionSpec> after,
        Optional<DistributionSpec> handover,
        boolean stays,
        List<Step> next) {

    /** Contacts come by themselves and are done after their conversation. */
    public static final JourneySpec NONE = new JourneySpec(false, Optional.empty(), Optional.empty(), false, List.of());

    /** Returns whether the agent from whom a contact comes stays on the line. */
    public boolean keepsSender() {
        return stays || handover.isPresent();
    }

    /**
     * A way on.
     *
     * @param stage where it leads
     * @param share how many take it
     */
    public record Step(Reference stage, Share share) {}

    /** Copies the list. */
    public JourneySpec {
        next = List.copyOf(next);
    }
}
