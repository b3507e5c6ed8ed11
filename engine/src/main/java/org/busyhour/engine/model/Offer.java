package org.busyhour.engine.model;

/**
 * When customers are offered something else than waiting: to be called back, or to leave a message.
 *
 * @param what what makes the centre offer it
 * @param value the number of contacts, or the time in ticks
 */
public record Offer(What what, long value) {
    /** Checks the value. */
    public Offer {
        Require.that(value >= 0, "value", value);
        Require.that(what != What.WAITED || value > 0, "value", value);
    }

    /** What makes the centre offer it to a contact that has to wait. */
    public enum What {
        /** More than a number of its type wait already. */
        QUEUE,
        /** The wait is estimated to be longer than a time. */
        ESTIMATED_WAIT,
        /** The contact has waited for a time. */
        WAITED,
        /** A rule is in force that offers it; the value doesn't matter. */
        BY_RULE
    }
}
