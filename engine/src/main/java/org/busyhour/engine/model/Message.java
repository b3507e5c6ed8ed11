package org.busyhour.engine.model;

/**
 * An offer to leave a message instead of waiting, which is answered later.
 *
 * @param when when it is made
 * @param accepted the share of the customers who leave one
 * @param length how long that takes; the customer is on the line so long
 * @param type the place of the type, which is deferred, as whose contact the message is answered
 */
public record Message(Offer when, double accepted, Distribution length, int type) {
    /** Checks share and place. */
    public Message {
        Require.share(accepted, "accepted");
        Require.that(type >= 0, "type", type);
    }
}
