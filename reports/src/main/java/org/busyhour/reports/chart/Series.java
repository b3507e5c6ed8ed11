package org.busyhour.reports.chart;

import java.util.List;

/**
 * One line of a chart over the day: a value an interval.
 *
 * @param name what it is, written at the line's end
 * @param hue what its colour means
 * @param values a value an interval, {@link Value#GAP} where there is none
 */
public record Series(String name, Hue hue, List<Value> values) {
    /** Copies the list. */
    public Series {
        values = List.copyOf(values);
    }

    /**
     * Returns the greatest value or bound.
     *
     * @return that number, 0 if there is none
     */
    public double max() {
        return values.stream()
                .filter(v -> !v.gap())
                .mapToDouble(Value::high)
                .max()
                .orElse(0);
    }

    /**
     * A value and its interval of confidence.
     *
     * @param mean the value
     * @param low the lower bound, the value itself where the interval is unknown
     * @param high the upper bound, likewise
     */
    public record Value(double mean, double low, double high) {
        /** No value: the line is broken. */
        public static final Value GAP = new Value(Double.NaN, Double.NaN, Double.NaN);

        /**
         * Returns a value that is known exactly or whose interval isn't known.
         *
         * @param mean the value
         * @return the value without a band
         */
        public static Value of(double mean) {
            return new Value(mean, mean, mean);
        }

        /**
         * Tells whether there is no value.
         *
         * @return whether the line is broken here
         */
        public boolean gap() {
            return Double.isNaN(mean);
        }

        /**
         * Tells whether there is a band to draw.
         *
         * @return whether the bounds differ
         */
        public boolean banded() {
            return high > low;
        }
    }
}
