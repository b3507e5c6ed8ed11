package org.busyhour.engine.kpi;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What replications say about a target.
 *
 * @param verdict the verdict
 * @param value what the target is about, with its 95 % interval: the KPI of the run; the KPI of the interval that
 *     speaks most against the target, where it shall hold in every interval; the share of the days that keep it, where
 *     it shall hold on days. Empty if there is nothing to measure
 * @param row the interval that the value is of; empty unless the target shall hold in every interval
 * @param without how many intervals or days have no data, and so are left out
 */
public record Finding(Verdict verdict, Optional<Estimate> value, OptionalInt row, int without) {
    /**
     * Returns what the whole run says.
     *
     * @param verdict the verdict
     * @param value the value
     * @return the finding
     */
    public static Finding ofRun(Verdict verdict, Optional<Estimate> value) {
        return new Finding(verdict, value, OptionalInt.empty(), 0);
    }
}
