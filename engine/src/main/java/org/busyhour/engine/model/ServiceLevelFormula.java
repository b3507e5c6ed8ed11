package org.busyhour.engine.model;

import java.util.Optional;

/**
 * The five ways in which a service level is counted.
 *
 * <p>Every formula divides contacts that were answered within the threshold (for {@link #ALL} also those that gave up
 * within it) by a choice of contacts; blocked contacts count in none of them. With no contact in the denominator the
 * service level is undefined.
 */
public enum ServiceLevelFormula {
    /**
     * Answered or abandoned within the threshold, of all answered and abandoned contacts: the share that waits no
     * longer.
     */
    ALL("all"),
    /** Answered within the threshold, of the answered contacts. */
    ANSWERED("answered"),
    /** Answered within the threshold, of all answered and abandoned contacts; the default. */
    OFFERED("offered"),
    /** Answered within the threshold, of the answered contacts and those abandoned after the threshold. */
    ABANDONED_AFTER("abandoned-after"),
    /**
     * Answered within the threshold, of all answered and abandoned contacts but those abandoned before the
     * short-abandon limit.
     */
    SHORT_EXCLUDED("short-excluded");

    private final String key;

    ServiceLevelFormula(String key) {
        this.key = key;
    }

    /** Returns the word that names this formula in scenarios, files and on the command line. */
    public String key() {
        return key;
    }

    /** Finds the formula that {@code key} names; the match is exact. */
    public static Optional<ServiceLevelFormula> of(String key) {
        for (ServiceLevelFormula formula : values()) {
            if (formula.key.equals(key)) {
                return Optional.of(formula);
            }
        }
        return Optional.empty();
    }
}
