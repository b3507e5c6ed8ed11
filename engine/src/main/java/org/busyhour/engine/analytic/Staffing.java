package org.busyhour.engine.analytic;

/**
 * The two questions of planning in steady state: what do so many agents give, and how many does a goal need?
 *
 * <p>Every interval is taken by itself as if it lasted for ever; what one leaves waiting for the next isn't seen.
 */
public final class Staffing {
    private static final double LARGEST_LOAD = 1e8;
    private static final double ROUNDING = 1e-12;

    private Staffing() {}

    /**
     * Works out what a number of agents makes of a demand.
     *
     * @param demand what arrives; where that is nothing only occupancy and queue are defined, both 0
     * @param agents how many agents there are, 0 or more
     * @param measure how the service level is counted
     * @return the measures of that number
     */
    public static Performance performance(Demand demand, int agents, ServiceMeasure measure) {
        if (demand.empty()) {
            double idle = agents > 0 ? 0 : Double.NaN;
            return new Performance(Double.NaN, Double.NaN, Double.NaN, idle, Double.NaN, 0, Double.NaN);
        }
        ErlangA queue = ErlangA.of(demand, agents);
        return new Performance(
                queue.serviceLevel(measure),
                queue.asaSeconds(),
                queue.abandonment(),
                queue.occupancy(),
                queue.waitShare(),
                queue.meanQueue(),
                queue.blocked());
    }

    /**
     * Finds the fewest agents who reach a service level and are not busier than allowed.
     *
     * <p>The number is found by halving: one agent fewer misses the goal or the occupancy.
     *
     * @param demand what arrives
     * @param goal the service level to reach
     * @param maximumOccupancy the highest occupancy allowed, above 0; 1 where there is no limit
     * @return the number of agents, 0 without demand, else at least 1
     */
    public static int agentsFor(Demand demand, ServiceGoal goal, double maximumOccupancy) {
        Require.that(maximumOccupancy > 0 && maximumOccupancy <= 1, "maximumOccupancy", maximumOccupancy);
        Require.that(demand.load() <= LARGEST_LOAD, "load", demand.load());
        if (demand.empty()) {
            return 0;
        }
        int low = 0;
        int step = 1;
        int high = StrictMath.max(1, (int) demand.load());
        while (!enough(demand, high, goal, maximumOccupancy)) {
            low = high;
            high = StrictMath.addExact(high, step);
            step *= 2;
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (enough(demand, middle, goal, maximumOccupancy)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * Returns how many people must be planned for so many to be at work.
     *
     * @param agents how many must be at work
     * @param shrinkage the share of paid time that isn't available for contacts, below 1
     * @return agents / (1 - shrinkage), rounded up
     */
    public static int headcount(int agents, double shrinkage) {
        Require.that(agents >= 0, "agents", agents);
        Require.that(shrinkage >= 0 && shrinkage < 1, "shrinkage", shrinkage);
        return (int) StrictMath.ceil(agents / (1 - shrinkage) * (1 - ROUNDING));
    }

    private static boolean enough(Demand demand, int agents, ServiceGoal goal, double maximumOccupancy) {
        ErlangA queue = ErlangA.of(demand, agents);
        return queue.occupancy() <= maximumOccupancy * (1 + ROUNDING)
                && queue.serviceLevel(goal.measure()) >= goal.share();
    }
}
