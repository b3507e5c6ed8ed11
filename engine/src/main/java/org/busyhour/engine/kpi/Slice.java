package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.tally.Histograms;

/**
 * The facts of one scope and row in every replication, or in every batch of the only one.
 *
 * @param kpis the run
 * @param scope of what
 * @param row which interval, which day, or the row of the whole run
 * @param batched whether they are those of batches
 */
record Slice(Kpis kpis, Scope scope, int row, boolean batched) {
    /** The waits of a type in a row. */
    private interface Waits {
        Histogram of(int type, int row);
    }

    List<View> views() {
        List<Facts> all = batched ? kpis.batchFacts() : kpis.facts();
        List<View> views = new ArrayList<>(all.size());
        for (Facts facts : all) {
            views.add(new View(facts, scope, row));
        }
        return views;
    }

    /** How many replications these are, all batches together. */
    int replications() {
        return kpis.facts().size();
    }

    /** Whether this is of the whole run and replications have several days. */
    boolean splits() {
        return row == kpis.rows().whole() && kpis.rows().splits();
    }

    /** The facts of each day that counts, replication after replication; of agents they aren't kept by the day. */
    List<View> days() {
        if (!splits()) {
            return views();
        }
        List<View> views = new ArrayList<>();
        for (Facts facts : kpis.facts()) {
            for (int day : scope.kind() == Scope.Kind.AGENT ? List.<Integer>of() : kpis.days()) {
                views.add(new View(facts, scope, day));
            }
        }
        return views;
    }

    Sampling sampling() {
        return batched ? kpis.samplingOfBatches() : kpis.sampling(scope, row);
    }

    /** The waits of the answered contacts, or of all that entered the queue, over the types and rows of this slice. */
    Histogram waits(boolean queued) {
        Histograms pooled = kpis.result().pooled();
        return queued ? sum(pooled::queued) : sum(pooled::answered);
    }

    /** The waits of the contacts that entered the queue and weren't answered, likewise. */
    Histogram unanswered() {
        return sum(kpis.result().pooled()::unanswered);
    }

    /** The waits of the contacts that this group answered in the whole run. */
    Histogram groupWaits() {
        return kpis.result().pooled().answeredByGroup(scope.index());
    }

    private Histogram sum(Waits waits) {
        Histogram sum = new Histogram();
        boolean centre = scope.kind() == Scope.Kind.CENTRE;
        int firstType = centre ? 0 : scope.index();
        int lastType = centre ? kpis.result().model().types().size() - 1 : scope.index();
        for (int type = firstType; type <= lastType; type++) {
            for (int r = kpis.rows().first(row); r <= kpis.rows().last(row); r++) {
                sum.plus(waits.of(type, r));
            }
        }
        return sum;
    }
}
