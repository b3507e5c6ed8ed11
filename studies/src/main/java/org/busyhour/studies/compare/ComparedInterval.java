package org.busyhour.studies.compare;

import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;

/**
 * A KPI of one interval, compared; each interval of confidence stands by itself.
 *
 * @param row the row of the interval, as {@link org.busyhour.engine.kpi.Kpis} counts them
 * @param kpi the KPI
 * @param formula the key of its formula; empty if the KPI has only one
 * @param scope of what, as the base counts it
 * @param difference the difference
 */
public record ComparedInterval(int row, Kpi kpi, String formula, Scope scope, Difference difference) {}
