package org.busyhour.engine.replicate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to be surer after as many replications. */
public enum VarianceReduction {
    /**
     * What arrived, and what work it brought, is known beside what was expected of both: by how much it moved a KPI is
     * taken out again.
     */
    CONTROL_VARIATES,
    /**
     * Replications come in pairs: the second of a pair draws the opposite of the first, a busy day beside a quiet one.
     */
    ANTITHETIC;

    /** With fewer replications control variates aren't used: how much they explain would be a guess. */
    public static final int LEAST_CONTROLLED = 20;

    /**
     * Returns the words by which scenarios and reports call it.
     *
     * @return the words
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Finds the way that some words name.
     *
     * @param key the words
     * @return the way, or empty if there is none of that name
     */
    public static Optional<VarianceReduction> of(String key) {
        return List.of(values()).stream().filter(way -> way.key().equals(key)).findFirst();
    }
}
