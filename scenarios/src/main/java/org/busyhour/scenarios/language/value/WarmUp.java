package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.busyhour.scenarios.language.source.Visible;

/**
 * How much of the beginning is left out of the results.
 *
 * @param length how much; nothing where that is to be found
 * @param found whether it is to be found by simulating
 */
public record WarmUp(RunLength length, boolean found) {

    /** None at all. */
    public static final WarmUp NONE = new WarmUp(RunLength.NONE, false);

    /** What a warm-up looks like. */
    public static final String SHAPE = "auto|" + RunLength.SHAPE;

    /** Returns the warm-up that the text writes. */
    public static WarmUp parse(String text) throws Unreadable {
        if (text.equals("auto")) {
            return new WarmUp(RunLength.NONE, true);
        }
        if (text.isEmpty() || Character.isLetter(text.codePointAt(0))) {
            throw new Unreadable("a length like 1h, or auto is expected, was " + Visible.quoted(text), "");
        }
        return new WarmUp(RunLength.parse(text), false);
    }

    /** Returns the elapsed time of this warm-up when it begins at that moment. */
    public Duration from(ZonedDateTime start) {
        return length.from(start);
    }
}
