package org.busyhour.engine.model;

import java.util.List;

/** Checks of constructor arguments, all failing with the argument's name and value. */
final class Require {
    private Require() {}

    static void that(boolean holds, String name, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " was " + value);
        }
    }

    static void positive(double value, String name) {
        that(value > 0 && Double.isFinite(value), name, value);
    }

    static void notNegative(double value, String name) {
        that(value >= 0 && Double.isFinite(value), name, value);
    }

    static void share(double value, String name) {
        that(value >= 0 && value <= 1, name, value);
    }

    static <T extends Comparable<T>> void increasing(List<T> values, String name) {
        for (int i = 1; i < values.size(); i++) {
            that(values.get(i - 1).compareTo(values.get(i)) < 0, name, values);
        }
    }

    /** Checks the numbers that are expected in intervals, and the instants that bound these. */
    static void expected(List<Long> bounds, List<Double> expected) {
        that(bounds.size() == expected.size() + 1, "bounds", bounds.size());
        that(!expected.isEmpty(), "expected", expected);
        increasing(bounds, "bounds");
        expected.forEach(n -> notNegative(n, "expected"));
    }
}
