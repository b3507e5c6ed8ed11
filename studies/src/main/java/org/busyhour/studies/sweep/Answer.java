package org.busyhour.studies.sweep;

import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Series;
import org.busyhour.studies.compare.Difference;

/**
 * A KPI of a variant.
 *
 * @param kpi the KPI
 * @param formula the key of its formula, the base's default one in all variants; empty if the KPI has only one
 * @param value the value; absent where the KPI is undefined
 * @param series what it is made of; absent as well where it is no ratio of sums over replications
 */
public record Answer(Kpi kpi, String formula, Optional<Estimate> value, Optional<Series> series) {
    /**
     * Returns the paired difference to another variant.
     *
     * @param base the same KPI of the other variant
     * @return this less the other, or empty where one of the two has no series
     */
    public Optional<Difference> against(Answer base) {
        return base.series.flatMap(from -> series.map(to -> Difference.of(from, to)));
    }
}
