package org.busyhour.engine.analytic;

/** Checks of arguments, all failing with the argument's name and value. */
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
}
