package org.busyhour.engine.analytic;

import org.busyhour.engine.model.ServiceLevelFormula;

/**
 * How a service level is counted.
 *
 * @param thresholdSeconds the longest wait that is still in time, inclusive
 * @param formula which of the five formulas
 * @param shortSeconds a contact abandoned after less than this is short
 */
public record ServiceMeasure(double thresholdSeconds, ServiceLevelFormula formula, double shortSeconds) {
    /** The short-abandon limit where none is stated. */
    public static final double DEFAULT_SHORT_SECONDS = 5;

    /** Checks the numbers. */
    public ServiceMeasure {
        Require.notNegative(thresholdSeconds, "thresholdSeconds");
        Require.notNegative(shortSeconds, "shortSeconds");
    }

    /**
     * Returns a measure with the usual short-abandon limit.
     *
     * @param thresholdSeconds the longest wait that is still in time
     * @param formula which of the five formulas
     * @return the measure
     */
    public static ServiceMeasure of(double thresholdSeconds, ServiceLevelFormula formula) {
        return new ServiceMeasure(thresholdSeconds, formula, DEFAULT_SHORT_SECONDS);
    }
}
