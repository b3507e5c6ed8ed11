package org.busyhour.engine.replicate;

import org.busyhour.engine.observe.ContactLog;

/** Takes the contacts of a run. */
public interface ContactSink {
    /**
     * Takes the contacts of one replication; called in the order of replications, one call at a time.
     *
     * @param replication the number of the replication, from 1
     * @param log its contacts
     */
    void accept(int replication, ContactLog log);
}
