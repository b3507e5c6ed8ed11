package org.busyhour.engine.kpi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of sums over replications, R = sum(o) / sum(u), with its 95 % interval by the delta method and Student's t.
 *
 * <p>With n replications, s^2 = sum((o_i - R u_i)^2) / (n - 1) and m = mean(u), the half width is t(n - 1) s / (m
 * sqrt(n)). With all u_i = 1 this is the interval of a mean.
 */
final class RatioOfSums {
    private final double[] over;
    private final double[] under;
    private final double studentT;

    /**
     * Takes what stands above and below the line, per replication in their order; a replication with 0 below has no
     * data.
     */
    RatioOfSums(double[] over, double[] under, double studentT) {
        this.over = over.clone();
        this.under = under.clone();
        this.studentT = studentT;
    }

    /** Returns the estimate, given both sums; absent if nothing stands below the line. */
    @Nullable
    Estimate of(double sumOver, double sumUnder) {
        if (sumUnder <= 0) {
            return null;
        }
        double ratio = sumOver / sumUnder;
        double[] days = days();
        Double half = days.length < 2 ? null : Double.valueOf(halfWidth(ratio, sumUnder));
        return new Estimate(
                ratio,
                half == null ? null : Double.valueOf(ratio - half),
                half == null ? null : Double.valueOf(ratio + half),
                nearestRank(days, 10),
                nearestRank(days, 50),
                nearestRank(days, 90));
    }

    /**
     * Returns the value that a percentage of the sorted values doesn't pass; in whole numbers, so that 10 % of 30 is
     * the third.
     */
    static double nearestRank(double[] sorted, int percent) {
        int rank = (percent * sorted.length + 99) / 100;
        return sorted[Math.max(1, rank) - 1];
    }

    private double halfWidth(double ratio, double sumUnder) {
        int n = over.length;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double residual = over[i] - ratio * under[i];
            squares += residual * residual;
        }
        return studentT * Math.sqrt(squares / (n - 1) * n) / sumUnder;
    }

    private double[] days() {
        double[] values = new double[over.length];
        int days = 0;
        for (int i = 0; i < over.length; i++) {
            if (under[i] > 0) {
                values[days++] = over[i] / under[i];
            }
        }
        double[] sorted = Arrays.copyOf(values, days);
        Arrays.sort(sorted);
        return sorted;
    }
}
