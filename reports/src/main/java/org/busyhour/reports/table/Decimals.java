package org.busyhour.reports.table;

import java.util.Collection;

/** How many decimals the numbers of a column have: the same for all, so that the points stand under each other. */
final class Decimals {
    private static final double WHOLE = 5e-4;

    private Decimals() {}

    /** None where all numbers are whole, else what shows three digits of the greatest but never more than three. */
    static int of(Collection<Double> values) {
        double greatest = 0;
        boolean whole = true;
        for (double value : values) {
            greatest = Math.max(greatest, Math.abs(value));
            whole &= Math.abs(value - Math.rint(value)) < WHOLE;
        }
        if (whole || greatest >= 1000) {
            return 0;
        }
        return greatest >= 10 ? 1 : greatest >= 1 ? 2 : 3;
    }
}
