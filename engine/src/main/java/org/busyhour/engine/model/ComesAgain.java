package org.busyhour.engine.model;

/**
 * Whether a customer comes again, and when.
 *
 * @param share the share of customers who do, each time anew
 * @param after how long after
 * @param atMost how often for one case, from 1 to {@link #MOST}; {@link #UNLIMITED}: as often as the share lets them
 */
public record ComesAgain(double share, Distribution after, int atMost) {
    /** The greatest number of times that is counted. */
    public static final int MOST = 15;

    /** As often as the share lets them. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Nobody comes again. */
    public static final ComesAgain NEVER = new ComesAgain(0, Distribution.ZERO);

    /** Checks share and number. */
    public ComesAgain {
        Require.share(share, "share");
        Require.that(atMost == UNLIMITED || (atMost >= 1 && atMost <= MOST), "atMost", atMost);
    }

    /**
     * Makes customers who come again as often as the share lets them.
     *
     * @param share the share of customers who do, each time anew
     * @param after how long after
     */
    public ComesAgain(double share, Distribution after) {
        this(share, after, UNLIMITED);
    }

    /**
     * Tells whether anybody ever comes again.
     *
     * @return whether the share isn't 0
     */
    public boolean ever() {
        return share > 0;
    }
}
