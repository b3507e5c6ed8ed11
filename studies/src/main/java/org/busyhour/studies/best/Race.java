package org.busyhour.studies.best;

import java.util.Arrays;

/**
 * The procedure KN of Kim and Nelson (A fully sequential procedure for indifference-zone selection in simulation, ACM
 * Transactions on Modeling and Computer Simulation 11, 2001, doi:10.1145/502109.502111), the form with c = 1 that
 * allows common random numbers.
 *
 * <p>With k variants, n0 first replications, an error rate a and the indifference d: eta = ((2 a / (k - 1))^(-2 / (n0 -
 * 1)) - 1) / 2, h^2 = 2 eta (n0 - 1), and S_il^2 is the variance of the differences of i and l in the first n0
 * replications. After r replications i drops out if another one that is still in leads it by more than W_il(r) = max(0,
 * d / (2 r) (h^2 S_il^2 / d^2 - r)). From r = h^2 S_il^2 / d^2 on no lead is needed, so one remains in the end.
 *
 * <p>If the best leads all others by d or more, it is chosen with a probability of at least 1 - a, for normal values.
 * The paper looks after each replication; looking less often can only make errors rarer, as the bound is that of a
 * Brownian motion watched at every moment. Ratios of sums over replications are means of their influences in the limit
 * of many replications.
 */
final class Race {
    /** The chance of choosing a variant that is worse than the best by the indifference or more. */
    static final double ERROR = 0.05;

    private final double indifference;
    private final double[][] enough;
    private final boolean[] in;

    /**
     * Starts after the first replications.
     *
     * @param influences of each variant, how each of the first replications moves its value
     * @param indifference a lead that is worth detecting
     */
    Race(double[][] influences, double indifference) {
        this.indifference = indifference;
        int variants = influences.length;
        in = new boolean[variants];
        Arrays.fill(in, true);
        enough = new double[variants][variants];
        double h2 = h2(variants, influences[0].length);
        for (int i = 0; i < variants; i++) {
            for (int l = 0; l < variants; l++) {
                enough[i][l] = h2 * variance(influences[i], influences[l]) / (indifference * indifference);
            }
        }
    }

    private static double h2(int variants, int first) {
        double eta = (StrictMath.pow(2 * ERROR / (variants - 1), -2.0 / (first - 1)) - 1) / 2;
        return 2 * eta * (first - 1);
    }

    private static double variance(double[] a, double[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return squares / (a.length - 1);
    }

    /**
     * Lets drop out whom another one leads by too much.
     *
     * @param values of each variant that is still in its value, the greater the better
     * @param replications after how many replications of each
     */
    void look(double[] values, int replications) {
        boolean[] before = in.clone();
        for (int i = 0; i < values.length; i++) {
            for (int l = 0; l < values.length; l++) {
                if (before[i] && before[l] && values[i] < values[l] - allowance(i, l, replications)) {
                    in[i] = false;
                }
            }
        }
        if (isOver(replications)) {
            keepBest(values);
        }
    }

    private double allowance(int i, int l, int replications) {
        return Math.max(0, indifference / (2 * replications) * (enough[i][l] - replications));
    }

    /** Whether no pair that is left needs more replications: what remains then is equal. */
    private boolean isOver(int replications) {
        for (int i = 0; i < in.length; i++) {
            for (int l = 0; l < in.length; l++) {
                if (in[i] && in[l] && enough[i][l] > replications) {
                    return false;
                }
            }
        }
        return true;
    }

    private void keepBest(double[] values) {
        int best = -1;
        for (int i = 0; i < in.length; i++) {
            if (in[i] && (best < 0 || values[i] > values[best])) {
                best = i;
            }
        }
        for (int i = 0; i < in.length; i++) {
            in[i] = i == best;
        }
    }

    boolean isIn(int variant) {
        return in[variant];
    }

    int left() {
        int left = 0;
        for (boolean each : in) {
            left += each ? 1 : 0;
        }
        return left;
    }
}
