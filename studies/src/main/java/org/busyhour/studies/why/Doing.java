package org.busyhour.studies.why;

import java.util.Locale;

/** What an agent does for a while. */
public enum Doing {
    /** Not at work. */
    OFF,
    /** Waits for a contact. */
    FREE,
    /** At work, but the quota is used up. */
    QUOTA_USED_UP,
    /** Has a contact in hand, wrap included. */
    BUSY,
    /** On a break. */
    ON_BREAK,
    /** In a meeting or training. */
    IN_MEETING,
    /** Reads about a customer on a list, waits for the customer to pick up, or calls somebody back in vain. */
    DIALLING,
    /** Kept for a contact that needs several agents, until all are there. */
    ASSEMBLING,
    /** Not at work, but may be called up. */
    ON_CALL,
    /** Has a side task in hand, for want of contacts. */
    SIDE_WORK;

    /**
     * Tells whether who does this is at work.
     *
     * @return whether this is neither off nor on call
     */
    public boolean atWork() {
        return this != OFF && this != ON_CALL;
    }

    /**
     * Returns the name that texts and files use.
     *
     * @return the name in lower case, words apart
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
