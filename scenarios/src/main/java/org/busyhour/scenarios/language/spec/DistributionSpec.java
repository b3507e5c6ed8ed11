package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A random duration as a scenario describes it.
 *
 * @param law what it is before clipping
 * @param atLeast shorter values are lengthened to this
 * @param atMost longer values are shortened to this
 * @param at where it was written
 */
public record DistributionSpec(Law law, Optional<Duration> atLeast, Optional<Duration> atMost, Node at) {

    /** Returns a law without clipping. */
    public static DistributionSpec of(Law law, Node at) {
        return new DistributionSpec(law, Optional.empty(), Optional.empty(), at);
    }

    /** Returns the duration 0. */
    public static DistributionSpec none(Node at) {
        return of(new Law.Constant(Duration.ZERO), at);
    }
}
