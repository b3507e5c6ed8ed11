package org.busyhour.engine.kpi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure one wants to be of a KPI, such as {@code service-level of balance within 0.5pp}: the half width of its 95 %
 * interval.
 *
 * @param kpi the KPI
 * @param formula the key of the formula; absent: the default one of the scope
 * @param scope of what
 * @param wanted the greatest half width that is small enough: a share of the value if relative, else in the KPI's unit
 * @param relative whether it is measured by the value itself
 */
public record PrecisionDemand(Kpi kpi, @Nullable String formula, Scope scope, double wanted, boolean relative) {
    /** Checks that the KPI can be had in that scope and by that formula, with an interval. */
    public PrecisionDemand {
        if (kpi.formulas(scope.kind()).isEmpty()) {
            throw new IllegalArgumentException("scope was " + scope);
        }
        String key = formula == null ? kpi.formulas(scope.kind()).get(0).key() : formula;
        Formula known =
                kpi.formula(key, scope.kind()).orElseThrow(() -> new IllegalArgumentException("formula was " + key));
        if (known.whyNoInterval(scope.kind()).isPresent()) {
            throw new IllegalArgumentException("kpi was " + kpi + ", which has no interval");
        }
        if (!(wanted > 0 && Double.isFinite(wanted))) {
            throw new IllegalArgumentException("wanted was " + wanted);
        }
    }

    /**
     * What a run has attained.
     *
     * @param demand what was wanted
     * @param formula the formula that it was measured by; empty if the KPI has only one
     * @param halfWidth the half width of the 95 % interval, measured as the wanted one is; empty where the KPI has no
     *     interval, and relative to a value of 0
     */
    public record Attained(PrecisionDemand demand, String formula, Optional<Double> halfWidth) {
        /**
         * Tells whether that is what was wanted.
         *
         * @return whether there is a half width, and it is small enough
         */
        public boolean enough() {
            return halfWidth.filter(half -> half <= demand.wanted()).isPresent();
        }
    }

    /**
     * Measures a run.
     *
     * @param kpis its KPIs
     * @return how precise the KPI is in it
     */
    public Attained in(Kpis kpis) {
        String key = formula == null ? kpis.defaultFormula(kpi, scope) : formula;
        return new Attained(this, key, kpis.estimate(kpi, key, scope).map(this::halfWidth));
    }

    private @Nullable Double halfWidth(Estimate estimate) {
        Double half = estimate.halfWidth();
        if (half == null || !relative) {
            return half;
        }
        return estimate.mean() > 0 ? Double.valueOf(half / estimate.mean()) : null;
    }
}
