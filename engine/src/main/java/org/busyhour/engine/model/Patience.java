package org.busyhour.engine.model;

import java.util.Optional;

/**
 * How long a customer waits for an agent.
 *
 * @param balkShare the share of customers who leave at once if they would have to wait
 * @param limit how long the others wait before they abandon; empty: for ever
 */
public record Patience(double balkShare, Optional<Distribution> limit) {
    /** Customers who wait for ever. */
    public static final Patience INFINITE = new Patience(0, Optional.empty());

    /** Checks the share. */
    public Patience {
        Require.share(balkShare, "balkShare");
    }

    /**
     * Returns patience of some distribution, without balking.
     *
     * @param limit how long customers wait before they abandon
     * @return that patience
     */
    public static Patience of(Distribution limit) {
        return new Patience(0, Optional.of(limit));
    }
}
