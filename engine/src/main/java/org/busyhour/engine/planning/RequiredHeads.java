package org.busyhour.engine.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * How many agents the forecast asks for, by pool of types and groups that share work and by interval, see
 * {@link PoolDemand}.
 *
 * <p>It is worked out when it is first asked for, once. Safe for several threads.
 */
public final class RequiredHeads {
    private final Model model;
    private final Forecasts forecasts;
    private final Pools pools;
    private final AtomicReferenceArray<double @Nullable []> known;

    /**
     * Prepares the answers for a centre.
     *
     * @param model the centre
     */
    public RequiredHeads(Model model) {
        this.model = model;
        forecasts = new Forecasts(model);
        pools = new Pools(model);
        known = new AtomicReferenceArray<>(pools.count());
    }

    /**
     * Returns what they are worked out from.
     *
     * @return the forecasts of the centre
     */
    public Forecasts forecasts() {
        return forecasts;
    }

    /**
     * Returns how many pools there are.
     *
     * @return the number, at least 1
     */
    public int pools() {
        return pools.count();
    }

    /**
     * Returns the pool of a type.
     *
     * @param type the place of the type
     * @return the place of its pool
     */
    public int poolOfType(int type) {
        return pools.ofType(type);
    }

    /**
     * Returns the pool of a group.
     *
     * @param group the place of the group
     * @return the place of its pool
     */
    public int poolOfGroup(int group) {
        return pools.ofGroup(group);
    }

    /**
     * Returns the time of agents that a pool needs in an interval: the heads that the forecast asks for, as long as the
     * centre is open in it, behind the warm-up.
     *
     * @param pool the place of the pool
     * @param row the row, 1 to n
     * @return ticks of agents; NaN where no formula says it
     */
    public double ticks(int pool, int row) {
        double[] found = known.get(pool);
        if (found == null) {
            found = ofPool(pool);
            known.set(pool, found);
        }
        return found[row];
    }

    private double[] ofPool(int pool) {
        Timeline timeline = model.timeline();
        List<Integer> types = pools.types(pool);
        double[] rows = new double[timeline.intervals() + 2];
        if (!PoolDemand.asks(model, types)) {
            Arrays.fill(rows, Double.NaN);
            return rows;
        }
        PoolDemand demand = new PoolDemand(model, types);
        // The intervals of a day are like those of another one: a year has few that differ.
        Map<List<Double>, Double> heads = new LinkedHashMap<>();
        for (int row = 1; row <= timeline.intervals(); row++) {
            long open = open(row);
            if (open > 0) {
                rows[row] = open * heads.computeIfAbsent(perHour(types, row, open), demand::heads);
            }
        }
        return rows;
    }

    private List<Double> perHour(List<Integer> types, int row, long open) {
        List<Double> rates = new ArrayList<>();
        for (int type : types) {
            rates.add(forecasts.expected(type, row) / Ticks.toHours(open));
        }
        return rates;
    }

    /** How much of a row the centre is open. */
    private long open(int row) {
        Timeline timeline = model.timeline();
        Openings openings = timeline.openings();
        long from = Math.max(timeline.warmUp(), timeline.intervalStarts().get(row - 1));
        long to = timeline.intervalEnd(row - 1);
        long open = 0;
        for (int i = 0; i < openings.count(); i++) {
            long begin = Math.max(from, openings.opens().get(i));
            open += Math.max(0, Math.min(to, openings.closes().get(i)) - begin);
        }
        return open;
    }
}
