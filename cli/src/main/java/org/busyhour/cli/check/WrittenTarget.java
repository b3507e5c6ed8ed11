package org.busyhour.cli.check;

import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * A target as it stands on a command line.
 *
 * @param text what was typed
 * @param phrase what that means
 */
public record WrittenTarget(String text, TargetPhrase phrase) {
    /**
     * Reads it.
     *
     * @param text a target as in a scenario
     * @return what it says
     * @throws Unreadable if it is none
     */
    public static WrittenTarget parse(String text) throws Unreadable {
        return new WrittenTarget(text, TargetPhrase.parse(text));
    }
}
