package org.busyhour.engine.replicate;

import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.Waits;

/**
 * What a run found.
 *
 * @param model what was simulated
 * @param seed the master seed
 * @param replications the tally of each replication, in order
 * @param pooled the waits and handling times of all replications together
 * @param waits the waits of each replication, in order; none if they weren't kept, so that quantiles of waits have no
 *     interval
 * @param reductions by what the KPIs are made surer
 * @param surpluses what arrived more than expected in each replication, in order; none without control variates
 */
public record Result(
        Model model,
        long seed,
        List<Tally> replications,
        Histograms pooled,
        List<Waits> waits,
        List<VarianceReduction> reductions,
        List<Surplus> surpluses) {
    /** Copies the lists and checks their lengths. */
    public Result {
        replications = List.copyOf(replications);
        waits = List.copyOf(waits);
        reductions = List.copyOf(reductions);
        surpluses = List.copyOf(surpluses);
        int known = reductions.contains(VarianceReduction.CONTROL_VARIATES) ? replications.size() : 0;
        if (!waits.isEmpty() && waits.size() != replications.size()) {
            throw new IllegalArgumentException("waits had " + waits.size() + " instead of " + replications.size());
        }
        if (surpluses.size() != known) {
            throw new IllegalArgumentException("surpluses had " + surpluses.size() + " instead of " + known);
        }
    }

    /**
     * Returns the result of plain replications whose waits weren't kept one by one.
     *
     * @param model what was simulated
     * @param seed the master seed
     * @param replications the tally of each replication, in order
     * @param pooled the waits and handling times of all replications together
     */
    public Result(Model model, long seed, List<Tally> replications, Histograms pooled) {
        this(model, seed, replications, pooled, List.of(), List.of(), List.of());
    }

    /** Returns what is known before the first replication. */
    static Result none(Model model, Plan plan) {
        return new Result(
                model, plan.seed(), List.of(), new Histograms(model), List.of(), plan.reductions(), List.of());
    }
}
