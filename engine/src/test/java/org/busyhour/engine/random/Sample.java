package org.busyhour.engine.random;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** Numbers drawn, in order of size, and how far they are from a distribution. */
final class Sample {
    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
        Arrays.sort(values);
    }

    static Sample of(int size, DoubleSupplier draw) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> draw.getAsDouble());
        return new Sample(values);
    }

    int size() {
        return values.length;
    }

    double mean() {
        return Arrays.stream(values).sum() / values.length;
    }

    double variance() {
        return centralMoment(2) * values.length / (values.length - 1);
    }

    double centralMoment(int power) {
        double mean = mean();
        return Arrays.stream(values).map(v -> Math.pow(v - mean, power)).sum() / values.length;
    }

    /** How many are at most a value. */
    int countTo(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Kolmogorov's statistic: the greatest distance of the sample's distribution function from another, on both sides
     * of each value, times the root of the size.
     *
     * @param cdf the other one
     * @param below the same just below a value; differs where single values have a chance
     */
    double distance(DoubleUnaryOperator cdf, DoubleUnaryOperator below) {
        double greatest = 0;
        int n = values.length;
        for (int from = 0, to; from < n; from = to) {
            to = from;
            while (to < n && values[to] == values[from]) {
                to++;
            }
            double above = Math.abs(to / (double) n - cdf.applyAsDouble(values[from]));
            double under = Math.abs(from / (double) n - below.applyAsDouble(values[from]));
            greatest = Math.max(greatest, Math.max(above, under));
        }
        return greatest * Math.sqrt(n);
    }

    /** What Kolmogorov's statistic exceeds with a chance of at most this; with single values of a chance, of less. */
    static double critical(double chance) {
        return Math.sqrt(-Math.log(chance / 2) / 2);
    }
}
