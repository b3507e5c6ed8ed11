package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What the law asks for people on shifts.
 *
 * @param longestStretch at most so long may somebody work without a break
 * @param leastBreak a shorter break counts as none
 * @param restBetweenShifts at least so long is the rest between the shifts of two days
 * @param at where it was written
 */
public record LabourSpec(
        Optional<Duration> longestStretch,
        Optional<Duration> leastBreak,
        Optional<Duration> restBetweenShifts,
        Node at) {

    /** Returns that everything is allowed. */
    public static LabourSpec none(Node at) {
        return new LabourSpec(Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    /** Tells whether anything is asked for. */
    public boolean any() {
        return longestStretch.isPresent() || leastBreak.isPresent() || restBetweenShifts.isPresent();
    }
}
