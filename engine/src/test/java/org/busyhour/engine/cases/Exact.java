package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.Set;

/** Holds values of a trace against those of a case, to the microsecond. */
final class Exact {
    private static final double MICROSECOND = 1e-6;

    private final Case known;
    private final Set<Case.Expected> compared = new LinkedHashSet<>();

    Exact(String id) {
        known = Case.read(id);
    }

    /** Compares a value. */
    Exact value(String measure, String scope, double actual) {
        Case.Expected expected = known.find(measure, scope);
        assertThat(actual).as("%s of %s", measure, scope).isEqualTo(expected.value(), within(MICROSECOND));
        compared.add(expected);
        return this;
    }

    /** Asserts that no value was forgotten. */
    void holds() {
        assertThat(compared).as("values of %s", known.id()).containsExactlyInAnyOrderElementsOf(known.expected());
    }
}
