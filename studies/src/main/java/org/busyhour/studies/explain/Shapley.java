package org.busyhour.studies.explain;

/**
 * The weights by which Shapley divides what a team gains among its players (Shapley 1953, A value for n-person games,
 * Contributions to the Theory of Games II, 307-317): a player's share is the mean, over all orders in which the team
 * may gather, of what the value rises by when the player joins.
 *
 * <p>Of k players, v(S + i) - v(S) has the weight |S|! (k - |S| - 1)! / k!. All weights here are times k!, and so whole
 * numbers: sums of them are exact.
 *
 * @param players how many players there are, from 0 to 12
 */
record Shapley(int players) {
    /** More factorials than fit are never asked for. */
    private static final int MOST = 12;

    Shapley {
        if (players < 0 || players > MOST) {
            throw new IllegalArgumentException("players was " + players);
        }
    }

    /** Returns how many teams there are, the empty one included. */
    int teams() {
        return 1 << players;
    }

    /** Returns what all weights are to be divided by: k!. */
    long over() {
        return factorial(players);
    }

    /**
     * Returns the weight of a team's value in the share of a player.
     *
     * @param team a bit for each player, set if it is in the team
     * @param player the player
     * @return the weight times k!, positive if the player is in the team, else negative
     */
    long weight(int team, int player) {
        int size = Integer.bitCount(team);
        boolean in = (team >> player & 1) == 1;
        return in ? factorial(size - 1) * factorial(players - size) : -factorial(size) * factorial(players - size - 1);
    }

    private static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
