package org.busyhour.engine.model;

/**
 * A customer who got no answer in time and calls.
 *
 * @param type the place of the type of the call, which isn't deferred
 * @param share the share of these customers who do
 */
public record LateCall(int type, double share) {
    /** Checks place and share. */
    public LateCall {
        Require.that(type >= 0, "type", type);
        Require.share(share, "share");
    }
}
