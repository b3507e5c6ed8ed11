package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.fail;

/** What a grammar answers to a text that it can't read. */
final class Refusal {
    private Refusal() {}

    /** Returns message and hint, joined as in a problem. */
    static String of(Grammar<?> grammar, String text) {
        try {
            return fail("read as " + grammar.parse(text));
        } catch (Unreadable e) {
            return e.hint().isEmpty() ? e.message() : e.message() + "; " + e.hint();
        }
    }
}
