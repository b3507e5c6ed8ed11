package org.busyhour.engine.observe;

import java.util.Locale;

/** What became of a contact; each has exactly one. Two are none of these, but of what goes on of a contact. */
public enum Outcome {
    /** An agent answered, however it then ended. */
    ANSWERED,
    /** The customer hung up while waiting. */
    ABANDONED,
    /** The customer left at once because of having to wait. */
    BALKED,
    /** No line was free, or the queue was full. */
    BLOCKED,
    /** Sent away at closing. */
    DISMISSED,
    /** Still waiting when the simulated time ended. */
    STILL_OPEN,
    /** Not a contact of its own but the part of one that went on after the allocation limit. */
    PART,
    /** Served without an agent, before the queue. */
    DEFLECTED,
    /** The customer accepted to be called back instead of waiting. */
    CALLED_BACK,
    /** The customer left a message instead of waiting. */
    MESSAGE,
    /** A customer on a list who never picked up, however often it was tried. */
    UNREACHED,
    /** A customer who was called and picked up, and no agent was free: an abandoned connect. */
    DROPPED,
    /** Not a contact of its own but a try to call one back that reached nobody. */
    IN_VAIN;

    /**
     * Tells whether contacts have it, and not only what goes on of them.
     *
     * @return whether it is that of a contact
     */
    public boolean ofContact() {
        return this != PART && this != IN_VAIN;
    }

    /**
     * Returns the name that files use.
     *
     * @return the name in lower case, words apart
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
