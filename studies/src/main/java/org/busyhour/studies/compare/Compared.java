package org.busyhour.studies.compare;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;

/**
 * A KPI of the whole run, compared.
 *
 * @param kpi the KPI
 * @param formula the key of its formula, the base's default one in both; empty if the KPI has only one
 * @param scope of what, as the base counts it
 * @param difference the difference
 * @param beyondNoise whether it is beyond what chance makes, by Holm's correction over all that were compared at once
 * @param equivalence whether it is too small to matter; absent where nothing says what that is
 */
public record Compared(
        Kpi kpi,
        String formula,
        Scope scope,
        Difference difference,
        boolean beyondNoise,
        Optional<Equivalence> equivalence) {}
