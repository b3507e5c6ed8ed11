package org.busyhour.engine.model;

import java.util.Optional;

/**
 * What routing knows of a contact type beside its priority.
 *
 * @param weight how much its waits count where agents take the greatest weighted wait; greater than 0
 * @param queueTarget how many of its contacts may wait as things should be, at least 1
 * @param site where it is at home; empty: nowhere
 */
public record Claim(double weight, int queueTarget, Optional<String> site) {
    /** What a type has that says nothing of it. */
    public static final Claim PLAIN = new Claim(1, 1, Optional.empty());

    /** Checks the numbers. */
    public Claim {
        Require.positive(weight, "weight");
        Require.that(queueTarget >= 1, "queueTarget", queueTarget);
    }
}
