package org.busyhour.engine.analytic;

/**
 * A service level to reach.
 *
 * @param share the service level, above 0 and below 1: no number of agents makes it certain that nobody waits
 * @param measure how it is counted
 */
public record ServiceGoal(double share, ServiceMeasure measure) {
    /** Checks the share. */
    public ServiceGoal {
        Require.that(share > 0 && share < 1, "share", share);
    }
}
