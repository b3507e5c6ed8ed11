package org.busyhour.engine.model;

import java.util.Optional;

/**
 * An offer to be called back instead of waiting, and how that is done.
 *
 * @param when when it is made
 * @param accepted the share of the customers who accept
 * @param after not before how long an agent calls, who then comes at the head of the queue; empty: the customer keeps
 *     the place in the queue
 * @param reached the share of tries that reach the customer
 * @param tries how often an agent tries at most, from 1 on
 * @param gap how long after a try in vain the next one comes
 * @param inVain how long an agent is busy with a try in vain
 */
public record Callback(
        Offer when,
        double accepted,
        Optional<Distribution> after,
        double reached,
        int tries,
        Distribution gap,
        Distribution inVain) {
    /** Checks the numbers. */
    public Callback {
        Require.share(accepted, "accepted");
        Require.share(reached, "reached");
        Require.that(tries >= 1, "tries", tries);
    }

    /**
     * Returns how agents try to reach the customer.
     *
     * @return the same numbers as here
     */
    public Tries attempts() {
        return new Tries(reached, tries, gap, inVain);
    }

    /**
     * Tells whether an agent may come to call at the head of the queue.
     *
     * @return whether callbacks ever wait there
     */
    public boolean comesToTheHead() {
        return after.isPresent() || (tries > 1 && reached < 1);
    }
}
