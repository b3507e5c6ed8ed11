package org.busyhour.studies.incidents;

import java.util.Arrays;

/** How many customers wait or will try again, as it changes over a replication. */
final class Backlog {
    private static final int SIGN_BITS = 1;

    /** Instants times two, and one more where somebody comes: sorted, who goes at an instant goes before who comes. */
    private long[] changes = new long[1024];

    private int size;

    void change(long at, int by) {
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, 2 * size);
        }
        changes[size++] = at << SIGN_BITS | (by > 0 ? 1 : 0);
    }

    /** Puts the changes in order; they may have been told in any. */
    void sort() {
        Arrays.sort(changes, 0, size);
    }

    /**
     * Goes through what happens from an instant on.
     *
     * @param usual the backlog of the same day without the incident
     * @param from when the incident begins
     * @param over when it is over
     * @param last when the run is over
     * @return the greatest backlog, and when it is no longer above the usual; {@code last} if it stays so
     */
    Spell spell(Backlog usual, long from, long over, long last) {
        int here = 0;
        int there = 0;
        int i = 0;
        int j = 0;
        int peak = 0;
        long now = from;
        while (true) {
            while (i < size && time(i) <= now) {
                here += step(i++);
            }
            while (j < usual.size && usual.time(j) <= now) {
                there += usual.step(j++);
            }
            peak = Math.max(peak, here);
            if (now >= over && here <= there) {
                return new Spell(peak, now, true);
            }
            long next = Math.min(i < size ? time(i) : last, j < usual.size ? usual.time(j) : last);
            next = now < over ? Math.min(next, over) : next;
            if (next >= last || next <= now) {
                return new Spell(peak, last, false);
            }
            now = next;
        }
    }

    private long time(int change) {
        return changes[change] >> SIGN_BITS;
    }

    private int step(int change) {
        return (changes[change] & 1) == 0 ? -1 : 1;
    }

    /**
     * What came of an incident.
     *
     * @param peak the greatest backlog
     * @param until when it was no longer above the usual
     * @param recovered whether that was before the end
     */
    record Spell(int peak, long until, boolean recovered) {}
}
