package org.busyhour.scenarios.language.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often somebody is absent: {@code 6 %}, {@code 6 % unpaid}.
 *
 * @param share how often
 * @param paid whether it counts as paid time
 */
public record AbsenceShare(Share share, boolean paid) {

    /** What it looks like. */
    public static final String SHAPE = Share.SHAPE + "(?: unpaid)?";

    /** Never. */
    public static final AbsenceShare NONE = new AbsenceShare(Share.NONE, true);

    private static final Pattern UNPAID = Pattern.compile("(.*\\S) +unpaid");

    /** Returns what the text writes. */
    public static AbsenceShare parse(String text) throws Unreadable {
        Matcher unpaid = UNPAID.matcher(text);
        return unpaid.matches()
                ? new AbsenceShare(Share.parse(unpaid.group(1)), false)
                : new AbsenceShare(Share.parse(text), true);
    }
}
