package org.busyhour.engine.analytic;

/**
 * The distribution of the wait for one agent with Poisson arrivals whose handling times are all the same.
 *
 * <p>Erlang's own formula (1909) is a sum of alternating signs that loses all digits within some tens of handling
 * times. This is the form of G. J. Franx, "A simple solution for the M/D/c waiting time distribution", Operations
 * Research Letters 29, 2001, doi:10.1016/S0167-6377(01)00108-0: a contact waits at most t when those whom it finds are
 * gone by then, counted from a moment a whole number of handling times back; all terms are positive. The numbers found
 * are those of the queue seen at departures, by a recursion without subtraction.
 *
 * @param arrivalsPerSecond the rate of arrivals
 * @param handlingSeconds every contact's handling time
 */
public record MD1(double arrivalsPerSecond, double handlingSeconds) {
    /** Checks the numbers. */
    public MD1 {
        Require.notNegative(arrivalsPerSecond, "arrivalsPerSecond");
        Require.positive(handlingSeconds, "handlingSeconds");
    }

    /**
     * Returns the share of contacts that wait no longer than the threshold.
     *
     * @param seconds the threshold, inclusive
     * @return the share, 0 when unstable
     */
    public double waitWithin(double seconds) {
        Require.notNegative(seconds, "seconds");
        if (arrivalsPerSecond * handlingSeconds >= 1) {
            return 0;
        }
        int periods = (int) StrictMath.floor(seconds / handlingSeconds) + 1;
        double mean = arrivalsPerSecond * (periods * handlingSeconds - seconds);
        double[] atMostInQueue = atMostInQueue(periods);
        double sum = 0;
        double term = StrictMath.exp(-mean);
        for (int j = 0; j < periods; j++) {
            sum += atMostInQueue[periods - 1 - j] * term;
            term *= mean / (j + 1);
        }
        return sum;
    }

    /** Returns for each number below {@code size} the share of time that at most so many contacts wait. */
    private double[] atMostInQueue(int size) {
        double[] present = present(size + 1);
        double[] atMost = new double[size];
        double sum = present[0];
        for (int i = 0; i < size; i++) {
            sum += present[i + 1];
            atMost[i] = sum;
        }
        return atMost;
    }

    /**
     * Returns the shares of time that 0, 1, ... contacts are present: what goes up past a number comes down past it.
     */
    private double[] present(int size) {
        double load = arrivalsPerSecond * handlingSeconds;
        double[] atLeast = arrivalsAtLeast(size + 1, load);
        double[] present = new double[size];
        present[0] = 1 - load;
        for (int j = 1; j < size; j++) {
            double up = present[0] * atLeast[j];
            for (int i = 1; i < j; i++) {
                up += present[i] * atLeast[j + 1 - i];
            }
            present[j] = up / (1 - atLeast[1]);
        }
        return present;
    }

    /** Returns the probabilities that at least 0, 1, ... contacts arrive during one handling time. */
    private static double[] arrivalsAtLeast(int size, double mean) {
        double[] exactly = new double[size + 40];
        exactly[0] = StrictMath.exp(-mean);
        for (int i = 1; i < exactly.length; i++) {
            exactly[i] = exactly[i - 1] * mean / i;
        }
        double[] atLeast = new double[size];
        double sum = 0;
        for (int i = exactly.length - 1; i >= 0; i--) {
            sum += exactly[i];
            if (i < size) {
                atLeast[i] = sum;
            }
        }
        return atLeast;
    }
}
