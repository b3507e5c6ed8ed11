package org.busyhour.engine.centre.state;

import java.util.Arrays;

/**
 * A tournament between numbered contestants: who goes before all others, and who before all others of some, is found
 * without a look at everybody.
 *
 * <p>A change of one contestant plays the matches between its leaf and the root anew. A search goes down from the root
 * only where the winner may not be taken, or where others are as good; among many who may nearly all be taken that is
 * mostly one look.
 */
public final class Tournament {
    private static final int NONE = -1;

    private final Order orders;
    private final int size;
    private final int[] winner;
    /** Whether somebody below a node is as good as its winner. */
    private final boolean[] tied;

    private final int[] open;

    /** Who goes before whom. */
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
     * @param orders who goes before whom
     */
    public Tournament(int contestants, Order orders) {
        this.orders = orders;
        size = Math.max(1, Integer.highestOneBit(Math.max(1, contestants - 1)) * 2);
        winner = new int[2 * size];
        tied = new boolean[2 * size];
        open = new int[Integer.numberOfTrailingZeros(size) + 2];
        clear();
    }

    /** Sends all contestants away. */
    public void clear() {
        Arrays.fill(winner, NONE);
        Arrays.fill(tied, false);
    }

    /**
     * Plays the matches of a contestant that has changed.
     *
     * @param contestant which
     * @param present whether it has anybody to offer
     */
    public void changed(int contestant, boolean present) {
        winner[size + contestant] = present ? contestant : NONE;
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
        int left = winner[2 * node];
        int right = winner[2 * node + 1];
        int order = left == NONE ? 1 : right == NONE ? -1 : orders.compare(left, right);
        int child = order > 0 ? 2 * node + 1 : 2 * node;
        winner[node] = winner[child];
        tied[node] = order == 0 || tied[child];
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
            if (one == NONE || (best != NONE && orders.compare(best, one) < 0)) {
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
        int order = best == NONE ? -1 : orders.compare(one, best);
        return order < 0 || (order == 0 && one != best && entry.prefers(one, best));
    }
}
