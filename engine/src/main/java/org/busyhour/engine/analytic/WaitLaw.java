package org.busyhour.engine.analytic;

/** How long a contact that finds all agents busy would wait if it had endless patience, and what comes of it. */
sealed interface WaitLaw permits OfferedWait, EndlessWait {
    /**
     * Returns what the offered waits up to {@code seconds} hold; everything, also endless waits, where that is
     * infinite.
     */
    WaitMass within(double seconds);
}
