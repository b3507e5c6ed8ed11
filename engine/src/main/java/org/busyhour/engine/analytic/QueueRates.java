package org.busyhour.engine.analytic;

/**
 * What moves a queue while every agent is busy.
 *
 * @param serving how many contacts all agents together finish per second
 * @param joining how many contacts per second come and don't balk
 * @param leaving how many times a second a waiting contact gives up: one over its mean patience
 * @param places how many contacts may wait, or {@link Demand#UNLIMITED}
 */
record QueueRates(double serving, double joining, double leaving, int places) {
    boolean limited() {
        return places != Demand.UNLIMITED;
    }

    /** Tells whether the queue settles down. */
    boolean stable() {
        return limited() || leaving > 0 || joining < serving;
    }
}
