package org.busyhour.scenarios.language.spec;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days a group is there.
 *
 * @param from the first day; empty: always
 * @param until the last day; empty: for ever
 */
public record TermSpec(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Always. */
    public static final TermSpec ALWAYS = new TermSpec(Optional.empty(), Optional.empty());

    /** Whether it has a first or a last day. */
    public boolean limited() {
        return from.isPresent() || until.isPresent();
    }

    /** Whether a date is among its days. */
    public boolean has(LocalDate date) {
        return from.filter(date::isBefore).isEmpty()
                && until.filter(date::isAfter).isEmpty();
    }
}
