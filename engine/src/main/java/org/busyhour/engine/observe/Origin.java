package org.busyhour.engine.observe;

import java.util.Locale;

/** Why a contact comes. */
public enum Origin {
    /** It is the first of its case. */
    FIRST,
    /** The allocation limit had ended an earlier one. */
    LIMIT,
    /** An earlier one wasn't served: the customer gave up or found no line. */
    RETRY,
    /** An earlier one hadn't solved the matter. */
    REPEAT,
    /** What stands before the queue had seemed to serve an earlier one, but hadn't. */
    DEFLECTED,
    /** Deferred work of its case wasn't answered in time. */
    LATE,
    /** It is the message that the customer left instead of waiting. */
    MESSAGE;

    /**
     * Returns the name that files use.
     *
     * @return the name in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
