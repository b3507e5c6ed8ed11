package org.busyhour.engine.kpi;

/**
 * How many of so many days or weeks are good, and what that says of the share of them that is good in truth.
 *
 * <p>Two tests, each of which never errs more often than it says. Where all are independent of each other and equally
 * likely to be good, their number is binomial: the test is exact. Days of one replication aren't independent, as
 * Tuesday begins with what Monday left over, nor are the two of an antithetic pair or those of a set of strata: there
 * only the replications, or the groups, are taken for independent, and the share of each is a number in [0, 1]. By
 * Hoeffding (1963, doi:10.1080/01621459.1963.10500830, theorem 1) the mean of n such numbers whose expectation is at
 * most p is x or more with a chance of at most exp(-n KL(x, p)), with KL(x, p) = x log(x / p) + (1 - x) log((1 - x) /
 * (1 - p)), whatever their law is; and likewise on the other side. Days without data count as good with the chance p:
 * then the expectation is p just where p of those with data are good, and as many more or fewer as they are.
 *
 * @param independent how many of what is independent have data, at least 1
 * @param size how many days each of them has; 1 where all days are independent
 * @param known how many of these days have data
 * @param good how many of them are good
 */
record GoodShare(int independent, int size, int known, int good) {
    private static final double TAIL = 0.025;

    /**
     * Counts good days.
     *
     * @param values their values, NaN where one has no data, those that belong together one after the other
     * @param size how many belong together; the last of all may be fewer
     * @param target what is good
     */
    static GoodShare of(double[] values, int size, Target target) {
        int independent = 0;
        int known = 0;
        int good = 0;
        for (int from = 0; from < values.length; from += size) {
            int before = known;
            for (int i = from; i < Math.min(values.length, from + size); i++) {
                known += Double.isNaN(values[i]) ? 0 : 1;
                good += target.operator().holds(values[i], target.threshold()) ? 1 : 0;
            }
            independent += known > before ? 1 : 0;
        }
        return new GoodShare(independent, size, known, good);
    }

    /** The chance, or a bound on it, of as many good days or more if the share is this or less. */
    double atLeast(double share) {
        return size == 1 ? Binomial.atLeast(known, share, good) : bound(mean(share), share);
    }

    /** The chance, or a bound on it, of as many good days or fewer if the share is this or more. */
    double atMost(double share) {
        return size == 1 ? Binomial.atMost(known, share, good) : bound(1 - mean(share), 1 - share);
    }

    /**
     * Returns the share with the shares that neither of the one-sided tests at 2.5 % rejects; of the binomial that is
     * the interval of Clopper and Pearson (1934, doi:10.1093/biomet/26.4.404).
     */
    Estimate estimate() {
        double low = good == 0 ? 0 : bisect(share -> atLeast(share) < TAIL);
        double high = good == known ? 1 : bisect(share -> atMost(share) > TAIL);
        return new Estimate((double) good / known, low, high, null, null, null);
    }

    /** The mean over what is independent, a day without data counted as good with the chance that is asked of. */
    private double mean(double share) {
        double days = (double) independent * size;
        return (good + share * (days - known)) / days;
    }

    private double bound(double mean, double share) {
        return mean <= share ? 1 : StrictMath.exp(-independent * divergence(mean, share));
    }

    private static double divergence(double mean, double share) {
        double missed = 1 - mean;
        return mean * StrictMath.log(mean / share) + (missed > 0 ? missed * StrictMath.log(missed / (1 - share)) : 0);
    }

    private interface Below {
        boolean theEnd(double share);
    }

    private static double bisect(Below below) {
        double low = 0;
        double high = 1;
        double middle = 0.5;
        while (low < middle && middle < high) {
            if (below.theEnd(middle)) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }
}
