package org.busyhour.engine.centre;

/** Kinds of events, in the order in which those of one instant happen. */
final class Kind {
    /** Work ends. */
    static final int WORK_ENDS = 0;

    /** An allocation limit is reached. */
    static final int LIMIT = 1;

    /** A shift starts, a pause ends, a head count rises, the centre closes. */
    static final int COMES = 2;

    /** A shift ends, a pause is due, a head count falls. */
    static final int GOES = 3;

    /** A delay has passed, a warning is due, the simulated time is over. */
    static final int TIMER = 4;

    /** A contact arrives. */
    static final int ARRIVES = 5;

    /** A contact's patience is at its end. */
    static final int ABANDONS = 6;

    private Kind() {}
}
