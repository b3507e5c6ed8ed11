package org.busyhour.studies.steady;

import org.busyhour.engine.observe.Observer;

/** Counts the contacts in a centre, those that wait and those in hand, over each of its reporting intervals. */
final class Census implements Observer {
    private final long[] area;
    private int row;
    private int present;
    private long since;

    /** Adds to the contact-ticks of the rows of a centre without a warm-up; row 0 and that after the end stay 0. */
    Census(long[] area) {
        this.area = area;
    }

    @Override
    public void row(int next, long start) {
        advance(start);
        row = next;
    }

    @Override
    public void queued(long now, int slot) {
        move(now, 1);
    }

    @Override
    public void dequeued(long now, int slot) {
        move(now, -1);
    }

    @Override
    public void answered(long now, int slot, int agent) {
        move(now, 1);
    }

    @Override
    public void ended(long now, int slot, int agent) {
        move(now, -1);
    }

    private void move(long now, int contacts) {
        advance(now);
        present += contacts;
    }

    private void advance(long now) {
        if (row < area.length) {
            area[row] += present * (now - since);
        }
        since = now;
    }
}
