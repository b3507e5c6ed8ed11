package org.busyhour.engine.kpi;

import java.util.List;
import java.util.function.IntFunction;
import org.busyhour.engine.replicate.VarianceReduction;

/** How the replications of a run were drawn, as far as intervals depend on it. */
final class Sampling {
    /** Of the centre and of a contact type, arrivals and work of each. */
    private static final int MOST_CONTROLS = 4;

    private final int together;
    private final double[] studentT;
    private final IntFunction<DayRanks> ranks;
    private final List<double[]> controls;

    /**
     * Takes how many replications belong together, Student's t by the number of control variates that are used, the
     * ranks of quantiles by the number of days, and the control variates that fit, each with a number a replication
     * whose expectation is 0.
     */
    Sampling(int together, double[] studentT, IntFunction<DayRanks> ranks, List<double[]> controls) {
        this.together = together;
        this.studentT = studentT;
        this.ranks = ranks;
        this.controls = controls;
    }

    /** Returns Student's t for 95 % by the number of control variates; none where no interval can be had. */
    static double[] quantiles(int units) {
        int usual = Math.max(0, Math.min(1, units - 1));
        double[] quantiles = new double[units < VarianceReduction.LEAST_CONTROLLED ? usual : MOST_CONTROLS + 1];
        for (int controls = 0; controls < quantiles.length; controls++) {
            quantiles[controls] = StudentT.central95(units - 1 - controls);
        }
        return quantiles;
    }

    /** How many replications that follow each other belong together: only groups of so many are independent. */
    int together() {
        return together;
    }

    /** Whether there is more than one of what is independent. */
    boolean hasInterval() {
        return studentT.length > 0;
    }

    double studentT(int used) {
        return studentT[used];
    }

    /** Returns the control variates; none with too few replications. */
    List<double[]> controls() {
        return studentT.length > 1 ? controls : List.of();
    }

    /** Returns the same without control variates. */
    Sampling plain() {
        return controls.isEmpty() ? this : new Sampling(together, studentT, ranks, List.of());
    }

    /**
     * Returns an estimate with the quantiles of days.
     *
     * @param estimate the estimate
     * @param days the values of the days, in ascending order, of which there may be none
     * @param independent whether they are of replications that may be independent; only then have their quantiles an
     *     interval, and only if each replication is by itself
     */
    Estimate withDays(Estimate estimate, double[] days, boolean independent) {
        if (days.length == 0) {
            return estimate;
        }
        DayRanks of = ranks.apply(days.length);
        boolean known = independent && together == 1;
        return new Estimate(
                estimate.mean(),
                estimate.low(),
                estimate.high(),
                of.p10().of(days, known),
                of.p50().of(days, known),
                of.p90().of(days, known));
    }
}
