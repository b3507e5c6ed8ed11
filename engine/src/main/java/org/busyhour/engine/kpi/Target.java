package org.busyhour.engine.kpi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A demand on a KPI, such as {@code service-level of balance >= 80 %}: of the whole run, in every interval, or on a
 * share of the days or weeks.
 *
 * @param kpi the KPI
 * @param formula the key of the formula; absent: the default one of the scope
 * @param scope of what
 * @param operator on which side of the threshold it must lie
 * @param threshold the threshold in the KPI's unit: a share, seconds, a number
 * @param text the demand as it was written
 * @param extent how widely it must hold
 */
public record Target(
        Kpi kpi,
        @Nullable String formula,
        Scope scope,
        Operator operator,
        double threshold,
        String text,
        Extent extent) {
    /** Checks that the KPI can be had in that scope, by that formula and to that extent. */
    public Target {
        if (formula != null && kpi.formula(formula, scope.kind()).isEmpty()) {
            throw new IllegalArgumentException("formula was " + formula);
        }
        if (!kpi.scopes().contains(scope.kind())) {
            throw new IllegalArgumentException("scope was " + scope);
        }
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException("threshold was " + threshold);
        }
        String key = formula == null ? kpi.formulas(scope.kind()).get(0).key() : formula;
        if (!kpi.formula(key, scope.kind()).orElseThrow().reaches(extent.kind(), scope.kind())) {
            throw new IllegalArgumentException("extent was " + extent);
        }
    }

    /**
     * Makes a target on the value of the whole run.
     *
     * @param kpi the KPI
     * @param formula the key of the formula; absent: the default one of the scope
     * @param scope of what
     * @param operator on which side of the threshold it must lie
     * @param threshold the threshold in the KPI's unit: a share, seconds, a number
     * @param text the demand as it was written
     */
    public Target(Kpi kpi, @Nullable String formula, Scope scope, Operator operator, double threshold, String text) {
        this(kpi, formula, scope, operator, threshold, text, Extent.RUN);
    }

    /**
     * Returns the unit of what is found of it.
     *
     * @return a share on days and weeks, else the KPI's unit
     */
    public Unit unit() {
        return extent.kind().shared() ? Unit.SHARE : kpi.unit();
    }

    /** On which side of the threshold a KPI must lie; the threshold itself is good. */
    public enum Operator {
        /** At the threshold or above. */
        AT_LEAST(">="),
        /** At the threshold or below. */
        AT_MOST("<=");

        private final String key;

        Operator(String key) {
            this.key = key;
        }

        /**
         * Returns the sign.
         *
         * @return the sign as written in scenarios
         */
        public String key() {
            return key;
        }

        /**
         * Finds the operator for a sign.
         *
         * @param key the sign
         * @return the operator, or empty if there is none with that sign
         */
        public static Optional<Operator> of(String key) {
            return List.of(values()).stream().filter(o -> o.key.equals(key)).findFirst();
        }

        boolean holds(double value, double threshold) {
            return this == AT_LEAST ? value >= threshold : value <= threshold;
        }
    }

    /**
     * Judges a value by its mean; it is unsure where the interval straddles the threshold and where there is no value.
     *
     * @param value the value, or empty if the KPI is undefined
     * @return the verdict
     */
    public Verdict judge(Optional<Estimate> value) {
        return value.map(this::judge).orElse(Verdict.UNSURE);
    }

    private Verdict judge(Estimate value) {
        boolean mean = operator.holds(value.mean(), threshold);
        boolean low = value.low() == null ? mean : operator.holds(value.low(), threshold);
        boolean high = value.high() == null ? mean : operator.holds(value.high(), threshold);
        if (low != high) {
            return Verdict.UNSURE;
        }
        return mean ? Verdict.MET : Verdict.MISSED;
    }
}
