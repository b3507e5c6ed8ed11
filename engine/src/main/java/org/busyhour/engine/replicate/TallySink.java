package org.busyhour.engine.replicate;

import org.busyhour.engine.tally.Tally;

/** Takes the tallies of a run. */
public interface TallySink {
    /**
     * Takes the tally of one replication; called in the order of replications, one call at a time.
     *
     * @param replication the number of the replication, from 1
     * @param tally its tally
     */
    void accept(int replication, Tally tally);
}
