package org.busyhour.engine.observe;

/** What becomes of an agent's request for more time than the allocation limit gives. */
public enum Verdict {
    /** The contact gets more time. */
    GRANTED,
    /** A supervisor says no. */
    REFUSED,
    /** No supervisor was free for as long as the agent waits for one. */
    UNANSWERED,
    /** The customer was cut off meanwhile. */
    WITHDRAWN
}
