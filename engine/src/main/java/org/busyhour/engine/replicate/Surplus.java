package org.busyhour.engine.replicate;

import org.busyhour.engine.model.Model;
import org.busyhour.engine.random.Streams;

/**
 * How much more than expected arrived in a replication, and how much more work it brought: by type and row, with their
 * sums.
 *
 * <p>All of these have the expectation 0, exactly: they are control variates. Chance has an address, so they are drawn
 * again from the same streams, apart from the simulation, whatever became of the contacts there.
 *
 * <ul>
 *   <li>Arrivals of a Poisson process: those in the row less what is expected there.
 *   <li>Arrivals of a renewal process, whose expected number has no formula: over the gaps that begin in the row, the
 *       sum of mean less gap, in means. Which gaps these are is known before they are drawn, so by Wald's argument the
 *       expectation is 0.
 *   <li>Work: over the contacts that arrive in the row, the sum of what talk, hold and wrap are longer than their
 *       means, in hours; what a trace gives isn't chance and counts nothing.
 * </ul>
 *
 * <p>Clipped durations are drawn as they were before clipping: then their mean is known.
 */
public final class Surplus {
    private final int types;
    private final int rows;
    private final double[] arrivals;
    private final double[] work;

    private Surplus(Model model) {
        types = model.types().size();
        rows = model.timeline().intervals() + 2;
        arrivals = new double[(types + 1) * (rows + 1)];
        work = new double[(types + 1) * (rows + 1)];
    }

    /** Draws a replication's arrivals again. */
    static Surplus of(Model model, Streams streams) {
        Surplus surplus = new Surplus(model);
        for (int type = 0; type < surplus.types; type++) {
            new SurplusDraws(model, type, streams, surplus).draw();
        }
        surplus.sum(surplus.arrivals);
        surplus.sum(surplus.work);
        return surplus;
    }

    /**
     * Returns how many more contacts than expected arrived.
     *
     * @param type the place of the type; their number for all of them
     * @param row the row; the number of rows for all but the warm-up
     * @return a number whose expectation is 0
     */
    public double arrivals(int type, int row) {
        return arrivals[index(type, row)];
    }

    /**
     * Returns how much more work than expected those who arrived brought.
     *
     * @param type the place of the type; their number for all of them
     * @param row the row; the number of rows for all but the warm-up
     * @return hours, whose expectation is 0
     */
    public double work(int type, int row) {
        return work[index(type, row)];
    }

    void addArrivals(int type, int row, double more) {
        arrivals[index(type, row)] += more;
    }

    void addWork(int type, int row, double hours) {
        work[index(type, row)] += hours;
    }

    private int index(int type, int row) {
        return type * (rows + 1) + row;
    }

    private void sum(double[] values) {
        for (int type = 0; type < types; type++) {
            for (int row = 0; row < rows; row++) {
                double value = values[index(type, row)];
                values[index(types, row)] += value;
                if (row > 0) {
                    values[index(type, rows)] += value;
                    values[index(types, rows)] += value;
                }
            }
        }
    }
}
