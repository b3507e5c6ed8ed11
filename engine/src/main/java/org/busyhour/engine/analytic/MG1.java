package org.busyhour.engine.analytic;

/**
 * One agent, Poisson arrivals, handling times of any distribution, nobody gives up.
 *
 * <p>The formula of F. Pollaczek (1930) and A. Khinchine (1932): the mean wait is ρ/(1-ρ) times the mean rest of a
 * handling time. At an occupancy of 1 or more the queue grows without end: wait and queue are infinite.
 *
 * @param arrivalsPerSecond the rate of arrivals
 * @param service the moments of the handling time
 */
public record MG1(double arrivalsPerSecond, ServiceMoments service) {
    /** Checks the rate. */
    public MG1 {
        Require.notNegative(arrivalsPerSecond, "arrivalsPerSecond");
    }

    /**
     * Returns the offered load.
     *
     * @return erlangs
     */
    public double load() {
        return arrivalsPerSecond * service.meanSeconds();
    }

    /**
     * Returns the share of time that the agent is busy; also the share of contacts that wait.
     *
     * @return the share, 1 when unstable
     */
    public double occupancy() {
        return StrictMath.min(1, load());
    }

    /**
     * Returns the mean wait over all contacts.
     *
     * @return seconds, infinite when unstable
     */
    public double meanWaitSeconds() {
        double occupancy = occupancy();
        return occupancy < 1 ? occupancy * service.residualSeconds() / (1 - occupancy) : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns how many contacts wait, on average over time.
     *
     * @return contacts, infinite when unstable
     */
    public double meanQueue() {
        return occupancy() < 1 ? arrivalsPerSecond * meanWaitSeconds() : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns the mean wait when the agent, whenever idle, does side tasks one after the other and never breaks one
     * off.
     *
     * <p>The wait without them plus the mean rest of a side task: Y. Levy, U. Yechiali, "Utilization of idle time in an
     * M/G/1 queueing system", Management Science 22, 1975, doi:10.1287/mnsc.22.2.202.
     *
     * @param sideTask the moments of a side task
     * @return seconds, infinite when unstable
     */
    public double meanWaitSecondsWithSideTasks(ServiceMoments sideTask) {
        return meanWaitSeconds() + sideTask.residualSeconds();
    }
}
