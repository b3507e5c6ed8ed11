package org.busyhour.scenarios.language.value;

import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/** Names of contact types, groups and shifts: a letter of any script, then letters, digits, {@code -} and {@code _}. */
public final class Names {

    /** What a name looks like, for use within other patterns. */
    public static final String SHAPE = "\\p{L}[\\p{L}\\p{M}\\p{Nd}_-]*";

    /** The word for the whole centre, which can't be a name. */
    public static final String CENTRE = "centre";

    private static final Pattern NAME = Pattern.compile(SHAPE);
    private static final int LONGEST = 60;

    private Names() {}

    /** Returns the name that the text is. */
    public static String parse(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable(
                    "a name of at most " + LONGEST + " characters is expected, was " + Visible.quoted(text), "");
        }
        if (text.equals(CENTRE)) {
            throw new Unreadable("centre is the name of the whole centre", "take another name");
        }
        if (!NAME.matcher(text).matches()) {
            throw new Unreadable(
                    "a name is a letter, then letters, digits, - and _, was " + Visible.quoted(text), repaired(text));
        }
        return text;
    }

    private static String repaired(String text) {
        String repaired = text.strip().replaceAll("[\\s./]+", "-");
        return NAME.matcher(repaired).matches() ? "did you mean " + repaired + "?" : "";
    }
}
