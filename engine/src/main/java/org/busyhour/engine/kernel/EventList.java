package org.busyhour.engine.kernel;

import java.util.Arrays;

/**
 * A priority queue of events, the earliest first; at most one event an id, which is also the handle to cancel it by.
 *
 * <p>Events are ordered by time, then by kind, then by the order of scheduling: a total order. It is a tournament tree
 * (Knuth, The Art of Computer Programming, volume 3, section 5.4.1): each id has a leaf, each inner node names the
 * earliest event below it. A change plays the matches between its leaf and the root anew, and the opponents on that
 * path are known beforehand, so the processor loads them all at once; a binary heap must know who won a match before it
 * knows which come next. What was measured is in ADR 041.
 */
public final class EventList {
    /** How many kinds of events there may be. */
    public static final int KINDS = 8;

    private static final int KIND_BITS = 3;
    private static final int NOBODY = -1;

    /** Above the key of every event. An id without an event has this key plus itself, so that no two are the same. */
    private static final long FREE = Long.MAX_VALUE - Integer.MAX_VALUE;

    // Time and kind of each id's event, and apart from them, since only ties ask for it, its place in the order of
    // scheduling.
    private long[] keys;
    private long[] orders;
    // Node 1 is the root, the children of node n are 2n and 2n + 1, and node leaves + id is the leaf of an id.
    private int[] winners;
    private int leaves;
    private long scheduled;
    private int polled = NOBODY;
    private long top;

    /**
     * Starts without events.
     *
     * @param ids how many ids are expected; more may come
     */
    public EventList(int ids) {
        leaves = Math.max(2, Integer.highestOneBit(Math.max(ids, 2) - 1) << 1);
        keys = new long[leaves];
        orders = new long[leaves];
        winners = new int[leaves];
        clear();
    }

    /**
     * Schedules an event; its id must have none pending.
     *
     * @param id whose event it is, from 0
     * @param time the instant
     * @param kind the kind, 0 to 7; at one instant lower kinds come first
     */
    public void schedule(int id, long time, int kind) {
        if (id >= leaves) {
            grow(id);
        }
        long key = time << KIND_BITS | kind;
        keys[id] = key;
        orders[id] = scheduled++;
        if (id == polled) {
            polled = NOBODY;
            replay(id);
        } else {
            rise(id, key);
        }
    }

    /**
     * Takes the earliest event away.
     *
     * @return its id
     */
    public int poll() {
        polled = winners[1];
        return polled;
    }

    /**
     * Takes an id's event away, if it has one.
     *
     * @param id the id
     */
    public void cancel(int id) {
        if (pending(id)) {
            remove(id);
        }
    }

    /**
     * Tells whether an id has an event pending.
     *
     * @param id the id
     * @return whether it has
     */
    public boolean pending(int id) {
        return id < leaves && id != polled && keys[id] < FREE;
    }

    /**
     * Returns when an id's event is due.
     *
     * @param id the id, an event of it being pending
     * @return the instant
     */
    public long time(int id) {
        return timeOf(keys[id]);
    }

    /**
     * Returns the kind of an id's event.
     *
     * @param id the id, an event of it being pending
     * @return the kind
     */
    public int kind(int id) {
        return kindOf(keys[id]);
    }

    /**
     * Tells whether no event is pending.
     *
     * @return whether there is none
     */
    public boolean isEmpty() {
        settle();
        return top >= FREE;
    }

    /** Forgets all events. */
    public void clear() {
        scheduled = 0;
        polled = NOBODY;
        for (int id = 0; id < leaves; id++) {
            keys[id] = FREE + id;
        }
        playAll();
    }

    /**
     * Returns time and kind of the earliest event in one number that orders them; at least {@link #FREE} if there is
     * none.
     */
    long topKey() {
        return top;
    }

    /** Takes the event polled last away for good, unless its id has another one by now. */
    void settle() {
        if (polled != NOBODY) {
            int id = polled;
            polled = NOBODY;
            remove(id);
        }
    }

    static boolean none(long key) {
        return key >= FREE;
    }

    static long timeOf(long key) {
        return key >> KIND_BITS;
    }

    static int kindOf(long key) {
        return (int) key & KINDS - 1;
    }

    private void remove(int id) {
        keys[id] = FREE + id;
        replay(id);
    }

    /** Lets an id that had no event win its matches up to the first that it loses. */
    private void rise(int id, long key) {
        int[] tree = winners;
        int node = (leaves + id) >> 1;
        while (node > 0) {
            int holder = tree[node];
            if (holder != id && keys[holder] <= key) {
                return;
            }
            tree[node] = id;
            node >>= 1;
        }
        top = key;
    }

    /**
     * Plays the matches of an id again that has won until now, as far as it had won.
     *
     * <p>Who wins is a coin toss that no branch predictor foresees, so it is computed from the sign of a difference;
     * keys are positive, so it can't overflow.
     */
    private void replay(int id) {
        int[] tree = winners;
        long[] of = keys;
        int winner = id;
        long key = of[id];
        int rival = id ^ 1;
        int node = (leaves + id) >> 1;
        while (tree[node] == id) {
            long other = of[rival];
            long difference = other - key;
            if (difference == 0) {
                difference = orders[rival] - orders[winner];
            }
            int won = (int) (difference >> 63);
            key += (other - key) & difference >> 63;
            winner ^= (winner ^ rival) & won;
            tree[node] = winner;
            if (node == 1) {
                top = key;
                return;
            }
            rival = tree[node ^ 1];
            node >>= 1;
        }
    }

    private void playAll() {
        for (int node = leaves - 1; node > 0; node--) {
            int left = 2 * node < leaves ? winners[2 * node] : 2 * node - leaves;
            int right = 2 * node < leaves ? winners[2 * node + 1] : 2 * node + 1 - leaves;
            winners[node] = before(right, left) ? right : left;
        }
        top = keys[winners[1]];
    }

    private boolean before(int one, int other) {
        return keys[one] < keys[other] || (keys[one] == keys[other] && orders[one] < orders[other]);
    }

    private void grow(int id) {
        int old = leaves;
        leaves = Math.max(2 * old, Integer.highestOneBit(id) << 1);
        keys = Arrays.copyOf(keys, leaves);
        orders = Arrays.copyOf(orders, leaves);
        winners = new int[leaves];
        for (int free = old; free < leaves; free++) {
            keys[free] = FREE + free;
        }
        playAll();
    }
}
