package org.busyhour.engine.model;

import java.util.Locale;

/** How a customer reaches the centre. */
public enum Channel {
    /** By telephone. */
    VOICE(false),
    /** By mail. */
    EMAIL(true),
    /** By a ticket that somebody or something opens. */
    TICKET(true),
    /** Work that comes from within. */
    BACK_OFFICE(true),
    /** Not at all: agents call customers who are on a list. */
    OUTBOUND(true);

    private final boolean deferred;

    Channel(boolean deferred) {
        this.deferred = deferred;
    }

    /**
     * Tells whether nobody waits on the line: such work comes also when the centre is closed, never gives up, holds no
     * trunk and is never sent away.
     *
     * @return whether it can be done later
     */
    public boolean deferred() {
        return deferred;
    }

    /**
     * Tells whether it is the centre that calls.
     *
     * @return whether customers are on a list
     */
    public boolean outbound() {
        return this == OUTBOUND;
    }

    /**
     * Returns the word of scenarios and files.
     *
     * @return the name in kebab-case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
