package org.busyhour.engine.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI is made of, replication by replication: its value is the ratio of sums R = sum(o) / sum(u) of what stands
 * over and under the line.
 *
 * <p>Its 95 % interval is that of the delta method with Student's t: with n replications, s^2 = sum((o_i - R u_i)^2) /
 * (n - 1) and m = mean(u), the half width is t(n - 1) s / (m sqrt(n)). With all u_i = 1 this is the interval of a mean.
 * With control variates it is that of the {@link Regression} of the influences on them.
 */
public final class Series {
    private final double[] over;
    private final double[] under;
    private final double sumUnder;
    private final double value;

    /**
     * Takes what stands over and under the line, per replication in their order, and their sums, which the caller may
     * know exactly; a replication with 0 under the line has no data.
     */
    Series(double[] over, double[] under, double sumOver, double sumUnder) {
        this.over = over.clone();
        this.under = under.clone();
        this.sumUnder = sumUnder;
        value = sumOver / sumUnder;
    }

    /**
     * Makes a series of what was kept of one.
     *
     * @param over what stands over the line, a number a replication, see {@link #over()}
     * @param under what stands under it, as many, none negative, see {@link #under()}
     * @return the series; its value may differ from that of the kept one by rounding
     */
    public static Series of(double[] over, double[] under) {
        if (over.length == 0 || over.length != under.length) {
            throw new IllegalArgumentException(over.length + " numbers over " + under.length);
        }
        return new Series(over, under, sum(over), sum(under));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Returns what stands over the line.
     *
     * @return a number a replication, in their order
     */
    public double[] over() {
        return over.clone();
    }

    /**
     * Returns what stands under the line.
     *
     * @return a number a replication, in their order; 0 where it has no data
     */
    public double[] under() {
        return under.clone();
    }

    /**
     * Returns how many replications there are.
     *
     * @return the number, with those that have no data
     */
    public int replications() {
        return over.length;
    }

    /**
     * Tells whether there is a value.
     *
     * @return whether anything stands under the line
     */
    public boolean defined() {
        return sumUnder > 0;
    }

    /**
     * Returns the value over all replications.
     *
     * @return the ratio of the sums
     * @throws IllegalStateException if it is undefined
     */
    public double value() {
        if (!defined()) {
            throw new IllegalStateException("nothing stands under the line");
        }
        return value;
    }

    /** Whether there is a value, and it is known what replications make of it. */
    boolean hasReplications() {
        return defined() && over.length > 0;
    }

    /** Returns what stands under the line in all replications together: of a share, commonly a number of contacts. */
    double sumUnder() {
        return sumUnder;
    }

    /**
     * Returns how each replication moves the value: (o_i - R u_i) / m. They sum to 0, and the variance of the value is
     * theirs divided by n; that of a difference of two values over the same customers is that of their differences.
     *
     * @return one number a replication, in the KPI's unit
     * @throws IllegalStateException if the value is undefined
     */
    public double[] influences() {
        double ratio = value();
        double mean = sumUnder / over.length;
        double[] influences = new double[over.length];
        for (int i = 0; i < influences.length; i++) {
            influences[i] = (over[i] - ratio * under[i]) / mean;
        }
        return influences;
    }

    /**
     * Returns how much each replication, or batch, is like the next: the correlation of neighbours' influences z, from
     * the mean square of their successive differences (von Neumann 1941, doi:10.1214/aoms/1177731677): 1 - sum((z_i -
     * z_i+1)^2) / (2 sum(z_i^2)). Of n independent ones its mean is 0 and its variance (n - 2) / (n^2 - 1).
     *
     * @return a number from -1 to 1; empty if the value is undefined or all influences are 0
     */
    public OptionalDouble neighbourCorrelation() {
        if (!defined()) {
            return OptionalDouble.empty();
        }
        double[] z = influences();
        double squares = z[z.length - 1] * z[z.length - 1];
        double differences = 0;
        for (int i = 1; i < z.length; i++) {
            squares += z[i - 1] * z[i - 1];
            differences += (z[i] - z[i - 1]) * (z[i] - z[i - 1]);
        }
        return squares > 0 ? OptionalDouble.of(1 - differences / (2 * squares)) : OptionalDouble.empty();
    }

    /**
     * Returns the values of single replications.
     *
     * @return the values of those that have data, in ascending order
     */
    public double[] known() {
        double[] values = new double[over.length];
        int known = 0;
        for (int i = 0; i < over.length; i++) {
            if (under[i] > 0) {
                values[known++] = over[i] / under[i];
            }
        }
        double[] sorted = Arrays.copyOf(values, known);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the estimate without days; absent if the value is undefined. */
    @Nullable
    Estimate estimate(Sampling sampling) {
        if (!defined()) {
            return null;
        }
        double[] known = known();
        Interval interval = interval(sampling);
        Double half = interval.half();
        // What single replications never came to isn't their mean.
        double mean = Math.max(known[0], Math.min(known[known.length - 1], interval.value()));
        return new Estimate(
                sampling.controls().isEmpty() ? value : mean,
                half == null ? null : Double.valueOf(Math.min(mean, interval.value() - half)),
                half == null ? null : Double.valueOf(Math.max(mean, interval.value() + half)),
                null,
                null,
                null);
    }

    /**
     * Returns as how many times as many plain replications these are as good: the square of the ratio of the half
     * widths; absent without an interval of some width.
     */
    @Nullable
    Double gain(Sampling sampling) {
        if (!defined()) {
            return null;
        }
        Double half = interval(sampling).half();
        if (half == null || half == 0) {
            return null;
        }
        double ratio = halfWidth(StudentT.central95(over.length - 1)) / half;
        return ratio * ratio;
    }

    /** A value and the half width of its interval, if it has one. */
    private record Interval(double value, @Nullable Double half) {}

    /**
     * What a test rests on.
     *
     * @param value the value, moved by control variates where there are any
     * @param standardError its standard error
     * @param degrees the degrees of freedom; below 1 there is no test
     */
    record Footing(double value, double standardError, int degrees) {}

    /** Returns what a test of the value rests on: of pairs or other groups, these are what is independent. */
    Footing footing(Sampling sampling) {
        Series independent = inGroups(sampling.together());
        int known = independent.known().length;
        if (known < 2 || sampling.controls().isEmpty()) {
            return new Footing(value, independent.standardError(), known - 1);
        }
        Regression regression = independent.regression(sampling);
        int degrees = independent.replications() - 1 - regression.used();
        return new Footing(value + regression.move(), regression.standardError(), degrees);
    }

    /** Of independent ones on the control variates. */
    private Regression regression(Sampling sampling) {
        int together = sampling.together();
        List<double[]> controls = together > 1
                ? sampling.controls().stream()
                        .map(c -> groups(c, together, together))
                        .toList()
                : sampling.controls();
        return new Regression(influences(), controls);
    }

    private Interval interval(Sampling sampling) {
        int together = sampling.together();
        Series independent = inGroups(together);
        if (!sampling.hasInterval() || independent.known().length < 2) {
            return new Interval(value, null);
        }
        if (sampling.controls().isEmpty()) {
            return new Interval(value, independent.halfWidth(sampling.studentT(0)));
        }
        Regression regression = independent.regression(sampling);
        double half = sampling.studentT(regression.used()) * regression.standardError();
        return new Interval(value + regression.move(), half);
    }

    /**
     * Returns the same value with each group of so many replications taken as one: only groups are independent, and an
     * interval takes two of them that have data, wherever their days lie.
     */
    Series inGroups(int size) {
        return size == 1 ? this : new Series(groups(over, size, 1), groups(under, size, 1), value * sumUnder, sumUnder);
    }

    /** Sums of those that follow each other, divided; the last may be of fewer. */
    private static double[] groups(double[] values, int size, double by) {
        double[] groups = new double[(values.length + size - 1) / size];
        for (int i = 0; i < values.length; i++) {
            groups[i / size] += values[i] / by;
        }
        return groups;
    }

    /** Returns the standard error of the value, with at least two replications. */
    double standardError() {
        return halfWidth(1);
    }

    private double halfWidth(double studentT) {
        int n = over.length;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double residual = over[i] - value * under[i];
            squares += residual * residual;
        }
        return studentT * Math.sqrt(squares / (n - 1) * n) / sumUnder;
    }
}
