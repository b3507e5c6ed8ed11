package org.busyhour.studies.explain;

import java.math.BigDecimal;
import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.compare.Difference;

/**
 * The difference of a KPI, and what it is made of.
 *
 * @param kpi the KPI
 * @param formula the key of its formula, the base's default one everywhere; empty if the KPI has only one
 * @param scope of what, as the base counts it
 * @param difference the paired difference between what-if and base
 * @param parts the part of each cause; they sum to the difference without any rest
 * @param over what {@link Part#weighted()} is to be divided by
 */
public record Explained(Kpi kpi, String formula, Scope scope, Difference difference, List<Part> parts, long over) {
    /** Copies the list and checks the sum. */
    public Explained {
        parts = List.copyOf(parts);
        BigDecimal sum = parts.stream().map(Part::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = exact(difference).multiply(BigDecimal.valueOf(over));
        if (sum.compareTo(whole) != 0) {
            throw new IllegalArgumentException("parts sum to " + sum + ", not to " + whole);
        }
    }

    private static BigDecimal exact(Difference difference) {
        return new BigDecimal(difference.whatIf()).subtract(new BigDecimal(difference.base()));
    }
}
