package org.busyhour.engine.scene;

import java.util.Arrays;

/** The flows between the states of a Markov chain: what flows out of a state flows into another. */
public final class Flows {
    private Flows() {}

    /** Adds a flow to a matrix that has a row a state for what comes in, less what goes out. */
    public static void add(double[][] balance, int from, int to, double rate) {
        balance[to][from] += rate;
        balance[from][from] -= rate;
    }

    /**
     * Returns the probabilities of the states in the long run; states that nobody enters have none. The matrix is used
     * up.
     */
    public static double[] solve(double[][] balance) {
        for (int state = 1; state < balance.length; state++) {
            if (Arrays.stream(balance[state]).noneMatch(rate -> rate > 0)) {
                Arrays.fill(balance[state], 0);
                balance[state][state] = 1;
            }
        }
        Arrays.fill(balance[0], 1);
        return eliminate(balance);
    }

    /** Solves for a right side of 1, 0, 0, ... by elimination with pivots. */
    private static double[] eliminate(double[][] rows) {
        int n = rows.length;
        double[] right = new double[n];
        right[0] = 1;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i; r < n; r++) {
                pivot = Math.abs(rows[r][i]) > Math.abs(rows[pivot][i]) ? r : pivot;
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[i];
            rows[i] = row;
            double value = right[pivot];
            right[pivot] = right[i];
            right[i] = value;
            for (int r = i + 1; r < n; r++) {
                double factor = rows[r][i] / row[i];
                for (int c = i; factor != 0 && c < n; c++) {
                    rows[r][c] -= factor * row[c];
                }
                right[r] -= factor * value;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int c = i + 1; c < n; c++) {
                right[i] -= rows[i][c] * right[c];
            }
            right[i] /= rows[i][i];
        }
        return right;
    }
}
