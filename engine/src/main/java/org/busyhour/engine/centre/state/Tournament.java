package org.busyhour.engine.centre.state;

import java.util.Arrays;

/**
 * A tournament between numbered contestants: who goes before all others, and who before all others of some, is found
 * without a look at everybody.
 *
 * <p>Each has a number by which it is placed; whoever sets the tournament up decides between two with the same one. A
 * change of one contestant plays the matches between its leaf and the root anew. A search goes down from the root only
 * where the winner may not be taken, or where others are as good; among many who may nearly all be taken that is mostly
 * one look.
 */
public final class Tournament {
    private static final int NONE = -1;
    private static final long LAST = Long.MAX_VALUE;

    private final Order orders;
    private final int size;
    /** The number of each node's winner; what is read for each match stands side by side. */
    private final long[] keys;

    private final int[] winner;
    /** Whether somebody below a node is as good as its winner. */
    private final boolean[] tied;

    private final int[] open;

    /** Who goes before whom of two with the same number. */
    public interface Order {
        /**
         * Compares two.
         *
         * @param one a contestant
         * @param other another
         * @return less than 0 if the first goes before the other, 0 if they are equally good
         */
        int compare(int one, int other);
    }

    /** Who may be taken. */
    public interface Entry {
        /**
         * Tells whether a contestant may be taken.
         *
         * @param contestant which
         * @return whether it may
         */
        boolean admits(int contestant);

        /**
         * Decides between two of which neither goes before the other.
         *
         * @param one a contestant
         * @param other another
         * @return whether the first is taken
         */
        boolean prefers(int one, int other);
    }

    /**
     * Sets a tournament up in which nobody takes part yet.
     *
     * @param contestants how many there are
     * @param orders who goes before whom of two with the same number
     */
    public Tournament(int contestants, Order orders) {
        this.orders = orders;
        size = Math.max(1, Integer.highestOneBit(Math.max(1, contestants - 1)) * 2);
        keys = new long[2 * size];
        winner = new int[2 * size];
        tied = new boolean[2 * size];
        open = new int[Integer.numberOfTrailingZeros(size) + 2];
        clear();
    }

    /** Sends all contestants away. */
    public void clear() {
        Arrays.fill(keys, LAST);
        Arrays.fill(winner, NONE);
        Arrays.fill(tied, false);
    }

    /**
     * Plays the matches of a contestant that has come or changed.
     *
     * @param contestant which
     * @param key its number: who has a lower one goes before
     */
    public void changed(int contestant, long key) {
        replay(contestant, key, contestant);
    }

    /**
     * Plays the matches anew that a contestant won who has nobody to offer any more.
     *
     * @param contestant which
     */
    public void gone(int contestant) {
        replay(contestant, LAST, NONE);
    }

    private void replay(int contestant, long key, int offered) {
        keys[size + contestant] = key;
        winner[size + contestant] = offered;
        for (int node = (size + contestant) >> 1; node > 0; node >>= 1) {
            int won = winner[node];
            boolean wasTied = tied[node];
            play(node);
            if (won == winner[node] && won != contestant && wasTied == tied[node]) {
                return;
            }
        }
    }

    private void play(int node) {
        int child = 2 * node;
        boolean even = false;
        if (keys[child] == keys[child + 1]) {
            int order = match(winner[child], winner[child + 1]);
            even = order == 0;
            child += order > 0 ? 1 : 0;
        } else {
            child += keys[child] > keys[child + 1] ? 1 : 0;
        }
        keys[node] = keys[child];
        winner[node] = winner[child];
        tied[node] = even || tied[child];
    }

    private int match(int left, int right) {
        if (left == NONE) {
            return 1;
        }
        return right == NONE ? -1 : orders.compare(left, right);
    }

    /**
     * Finds the best of those who may be taken.
     *
     * @param entry who may
     * @return the contestant, or a negative number if none may be taken
     */
    public int best(Entry entry) {
        int best = NONE;
        int top = 0;
        open[top++] = 1;
        while (top > 0) {
            int node = open[--top];
            int one = winner[node];
            if (one == NONE || (best != NONE && compare(best, one) < 0)) {
                continue;
            }
            boolean admitted = entry.admits(one);
            if (admitted && better(one, best, entry)) {
                best = one;
            }
            if (node < size && (!admitted || tied[node])) {
                open[top++] = 2 * node + 1;
                open[top++] = 2 * node;
            }
        }
        return best;
    }

    private boolean better(int one, int best, Entry entry) {
        int order = best == NONE ? -1 : compare(one, best);
        return order < 0 || (order == 0 && one != best && entry.prefers(one, best));
    }

    private int compare(int one, int other) {
        int order = Long.compare(keys[size + one], keys[size + other]);
        return order == 0 ? orders.compare(one, other) : order;
    }
}
