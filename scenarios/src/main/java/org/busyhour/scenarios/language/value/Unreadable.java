package org.busyhour.scenarios.language.value;

import java.io.Serial;

/**
 * Says that a text is not what a grammar expects: the parser's second answer, turned into a problem by whoever knows
 * the place.
 */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * Makes the answer.
     *
     * @param message what was expected and what was found
     * @param hint what to do about it; may be empty
     */
    public Unreadable(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** Returns what was expected and what was found. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** Returns what to do about it; may be empty. */
    public String hint() {
        return hint;
    }
}
