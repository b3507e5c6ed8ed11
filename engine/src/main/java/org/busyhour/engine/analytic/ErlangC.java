package org.busyhour.engine.analytic;

/**
 * The queue M/M/n: nobody gives up and every contact finds a place to wait.
 *
 * <p>The probability of waiting comes from Erlang's B as C = 1 / (1 + (1 - a/n)(1/B - 1)). With a load of n erlangs or
 * more the queue grows without end: then everyone waits, waits and queue are infinite and nobody is answered in any
 * time. Without load nobody waits. Source: A. K. Erlang 1917; R. B. Cooper, "Introduction to Queueing Theory", 2nd ed.
 * 1981, section 3.4.
 *
 * @param agents how many agents there are, 1 or more
 * @param load the offered load in erlangs
 * @param handlingSeconds the mean handling time
 */
public record ErlangC(int agents, double load, double handlingSeconds) {
    /** Checks the numbers. */
    public ErlangC {
        Require.that(agents >= 1, "agents", agents);
        Require.notNegative(load, "load");
        Require.positive(handlingSeconds, "handlingSeconds");
    }

    /**
     * Tells whether the agents can keep up.
     *
     * @return whether the load is below the number of agents
     */
    public boolean stable() {
        return load < agents;
    }

    /**
     * Returns Erlang's C, the share of contacts that wait.
     *
     * @return the share, 1 when unstable
     */
    public double waitShare() {
        return stable() ? 1 / (1 + (agents - load) / agents * ErlangB.odds(agents, load)) : 1;
    }

    /**
     * Returns the mean wait over all contacts; the same as the average speed of answer.
     *
     * @return seconds, infinite when unstable
     */
    public double meanWaitSeconds() {
        return stable() ? waitShare() * handlingSeconds / (agents - load) : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns how many contacts wait, on average over time.
     *
     * @return contacts, infinite when unstable
     */
    public double meanQueue() {
        return stable() ? waitShare() * load / (agents - load) : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns the share of time that agents handle contacts.
     *
     * @return the share, 1 when unstable
     */
    public double occupancy() {
        return StrictMath.min(1, load / agents);
    }

    /**
     * Returns the service level: the share of contacts that wait no longer than the threshold.
     *
     * @param seconds the threshold, inclusive
     * @return the share, 0 when unstable
     */
    public double waitWithin(double seconds) {
        Require.that(seconds >= 0, "seconds", seconds);
        return stable() ? 1 - waitShare() * StrictMath.exp(-(agents - load) * seconds / handlingSeconds) : 0;
    }

    /**
     * Returns the wait that a share of the contacts doesn't exceed.
     *
     * @param share which quantile, at least 0 and below 1
     * @return seconds, 0 where that share doesn't wait at all, infinite when unstable
     */
    public double waitQuantileSeconds(double share) {
        Require.that(share >= 0 && share < 1, "share", share);
        if (!stable()) {
            return Double.POSITIVE_INFINITY;
        }
        double waiting = waitShare();
        return waiting <= 1 - share ? 0 : handlingSeconds / (agents - load) * StrictMath.log(waiting / (1 - share));
    }
}
