package org.busyhour.engine.analytic;

import java.util.ArrayList;
import java.util.List;

/**
 * Mean waits of contact types that share agents by priority, where nobody gives up and a contact in hand is never
 * broken off.
 *
 * <p>The k-th type waits W₀ / ((1 - σ₍ₖ₋₁₎)(1 - σₖ)), σₖ the occupancy by the first k types and W₀ the time until an
 * agent gets free when all are busy, times the probability of that: A. Cobham, "Priority assignment in waiting line
 * problems", Operations Research 2, 1954, doi:10.1287/opre.2.1.70. The agents must be able to keep up with all types
 * together.
 */
public final class PriorityWaits {
    private PriorityWaits() {}

    /**
     * Returns the mean waits for one agent whose handling times depend on the type.
     *
     * @param types arrivals and handling times of each type, the most urgent first
     * @return the mean wait of each in seconds
     */
    public static List<Double> oneAgent(List<MG1> types) {
        double rest = 0;
        for (MG1 type : types) {
            rest += type.arrivalsPerSecond() * type.service().meanSquare() / 2;
        }
        return waits(types.stream().map(MG1::load).toList(), rest);
    }

    /**
     * Returns the mean waits for several agents with exponential handling times of the same mean: R. H. Davis,
     * "Waiting-time distribution of a multi-server, priority queuing system", Operations Research 14, 1966,
     * doi:10.1287/opre.14.1.133.
     *
     * @param agents how many agents there are
     * @param loads the load of each type in erlangs, the most urgent first
     * @param handlingSeconds the mean handling time
     * @return the mean wait of each in seconds
     */
    public static List<Double> sameHandling(int agents, List<Double> loads, double handlingSeconds) {
        double load = loads.stream().mapToDouble(Double::doubleValue).sum();
        double allBusy = new ErlangC(agents, load, handlingSeconds).waitShare();
        return waits(loads.stream().map(each -> each / agents).toList(), allBusy * handlingSeconds / agents);
    }

    private static List<Double> waits(List<Double> occupancies, double rest) {
        List<Double> waits = new ArrayList<>();
        double before = 0;
        for (double occupancy : occupancies) {
            double until = before + occupancy;
            Require.that(until < 1, "occupancy", until);
            waits.add(rest / ((1 - before) * (1 - until)));
            before = until;
        }
        return List.copyOf(waits);
    }
}
