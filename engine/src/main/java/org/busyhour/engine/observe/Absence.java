package org.busyhour.engine.observe;

/** Why somebody who is paid to be there isn't. */
public enum Absence {
    /** Doesn't come to a shift, or on a day, at all. */
    SHIFT,
    /** Hasn't come yet. */
    LATE,
    /** Has left already. */
    EARLY
}
