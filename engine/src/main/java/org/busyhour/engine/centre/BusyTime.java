package org.busyhour.engine.centre;

/** How long an agent was busy during the last time: the stretches that reach into it, in a ring. */
final class BusyTime {
    private final long over;
    private long[] ring = new long[16];
    private int first;
    private int count;

    /** Looks back so long. */
    BusyTime(long over) {
        this.over = over;
    }

    void clear() {
        first = 0;
        count = 0;
    }

    /** Adds a stretch, behind all others; one that begins where the last one ended makes that one longer. */
    void add(long from, long to) {
        if (to == from) {
            return;
        }
        if (count > 0 && at(2 * count - 1) == from) {
            ring[place(2 * count - 1)] = to;
            return;
        }
        if (2 * count == ring.length) {
            grow();
        }
        ring[place(2 * count)] = from;
        ring[place(2 * count + 1)] = to;
        count++;
    }

    /** Returns how long the agent was busy in the time that ends now, and forgets what lies before it. */
    long until(long now) {
        long start = now - over;
        while (count > 0 && at(1) <= start) {
            first = place(2);
            count--;
        }
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += at(2 * i + 1) - Math.max(start, at(2 * i));
        }
        return sum;
    }

    private long at(int i) {
        return ring[place(i)];
    }

    private int place(int i) {
        return (first + i) % ring.length;
    }

    private void grow() {
        long[] longer = new long[2 * ring.length];
        for (int i = 0; i < 2 * count; i++) {
            longer[i] = at(i);
        }
        ring = longer;
        first = 0;
    }
}
