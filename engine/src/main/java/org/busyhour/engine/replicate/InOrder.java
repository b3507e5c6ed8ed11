package org.busyhour.engine.replicate;

import java.util.TreeMap;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.tally.Tally;
import org.jspecify.annotations.Nullable;

/** Deals out the numbers of replications to threads, and hands their findings on in that order. */
final class InOrder {
    private final Progress progress;
    private final TallySink tallies;
    private final @Nullable ContactSink contacts;
    private final TreeMap<Integer, Found> early = new TreeMap<>();
    private int dealt;
    private int finished;
    private int handedOn;
    private boolean failed;

    private record Found(Tally tally, @Nullable ContactLog log) {}

    /**
     * Deals out what comes behind so many replications that are there already.
     *
     * @param done how many these are
     */
    InOrder(int done, Progress progress, TallySink tallies, @Nullable ContactSink contacts) {
        dealt = done;
        finished = done;
        handedOn = done;
        this.progress = progress;
        this.tallies = tallies;
        this.contacts = contacts;
    }

    /** Tells whether somebody wants the contacts. */
    boolean wantsContacts() {
        return contacts != null;
    }

    /** Returns the number of a replication that nobody has taken yet; once a listener has failed, one beyond all. */
    synchronized int deal() {
        return failed ? Integer.MAX_VALUE : ++dealt;
    }

    /** Takes the findings of a replication; a listener that has failed hears no more. */
    synchronized void found(int replication, Tally tally, @Nullable ContactLog log) {
        if (failed) {
            return;
        }
        failed = true; // and stays so if a listener throws
        early.put(replication, new Found(tally, log));
        for (Found next = early.remove(handedOn + 1); next != null; next = early.remove(handedOn + 1)) {
            handedOn++;
            tallies.accept(handedOn, next.tally());
            if (contacts != null && next.log() != null) {
                contacts.accept(handedOn, next.log());
            }
        }
        progress.finished(++finished);
        failed = false;
    }
}
