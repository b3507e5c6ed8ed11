package org.busyhour.engine.replicate;

/** Hears how far a run has come. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = finished -> {};

    /**
     * A replication is finished.
     *
     * @param finished how many are by now; called from any thread, one call at a time
     */
    void finished(int finished);
}
