package org.busyhour.engine.replicate;

import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;

/**
 * What a run found.
 *
 * @param model what was simulated
 * @param seed the master seed
 * @param replications the tally of each replication, in order
 * @param pooled the waits and handling times of all replications together
 */
public record Result(Model model, long seed, List<Tally> replications, Histograms pooled) {
    /** Copies the list. */
    public Result {
        replications = List.copyOf(replications);
    }

    /** Returns what is known before the first replication. */
    static Result none(Model model, long seed) {
        return new Result(model, seed, List.of(), new Histograms(model));
    }
}
