package org.busyhour.engine.replicate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.centre.Centre;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.ContactLogger;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.tally.Balance;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.TallyObserver;
import org.busyhour.engine.tally.Waits;

/** One thread's share of a run: replication after replication, as long as there are any. */
final class Worker implements Runnable {
    private final Model model;
    private final Plan plan;
    private final InOrder results;
    private final boolean keepsWaits;
    private final Histograms histograms;
    private final Centre centre;
    private final Map<Integer, Waits> waits = new TreeMap<>();
    private final Map<Integer, Surplus> surpluses = new TreeMap<>();

    /**
     * Makes a worker.
     *
     * @param keepsWaits whether the waits of each replication are kept for themselves
     */
    Worker(Model model, Roster roster, Plan plan, InOrder results, boolean keepsWaits) {
        this.keepsWaits = keepsWaits;
        this.model = model;
        this.plan = plan;
        this.results = results;
        histograms = new Histograms(model);
        centre = new Centre(model, roster);
    }

    /** Returns what was counted in all of its replications; without the waits if these are kept for themselves. */
    Histograms histograms() {
        return histograms;
    }

    /** Returns the waits by replication; nothing if they aren't kept. */
    Map<Integer, Waits> waits() {
        return waits;
    }

    /** Returns what arrived more than expected, by replication; nothing without control variates. */
    Map<Integer, Surplus> surpluses() {
        return surpluses;
    }

    @Override
    public void run() {
        for (int number = results.deal(); number <= plan.replications(); number = results.deal()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            replicate(number);
        }
    }

    private void replicate(int number) {
        Tally tally = new Tally(model);
        TallyObserver counts = new TallyObserver(model, tally, histograms);
        Streams streams = plan.streams(number);
        ContactLog log = null;
        if (results.wantsContacts()) {
            ContactLogger logger = new ContactLogger(model);
            centre.run(streams, new Pair(counts, logger));
            log = logger.log();
        } else {
            centre.run(streams, counts);
        }
        counts.finish();
        if (keepsWaits) {
            waits.put(number, histograms.takeWaits());
        }
        if (plan.uses(VarianceReduction.CONTROL_VARIATES)) {
            surpluses.put(number, Surplus.of(model, plan.streams(number)));
        }
        Balance.check(tally, model.types().size(), model.groups().size());
        results.found(number, tally, log);
    }
}
