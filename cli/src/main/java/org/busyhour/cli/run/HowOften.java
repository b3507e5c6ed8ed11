package org.busyhour.cli.run;

import org.busyhour.scenarios.language.value.Repetition;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * How often to simulate, as it stands on a command line.
 *
 * @param text what was typed
 * @param repetition what that means
 */
public record HowOften(String text, Repetition repetition) {
    /**
     * Reads it.
     *
     * @param text a number or a phrase
     * @return what it says
     * @throws Unreadable if it is neither
     */
    public static HowOften parse(String text) throws Unreadable {
        return new HowOften(text, Repetition.parse(text));
    }
}
