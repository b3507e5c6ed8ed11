package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/** Plain numbers: digits with a point, neither negative nor with exponents or grouping. */
public final class Decimals {

    /** What a number looks like, for use within other patterns. */
    public static final String NUMBER = "[0-9]{1,15}(?:\\.[0-9]{1,30})?";

    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private Decimals() {}

    /** Whether the text is a plain number. */
    public static boolean matches(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Returns the number that the text writes. */
    public static BigDecimal parse(String text) throws Unreadable {
        if (matches(text)) {
            return new BigDecimal(text);
        }
        throw new Unreadable("a plain number is expected, was " + Visible.quoted(text), repaired(text));
    }

    /** Returns the number that the text writes, which must be above zero. */
    public static BigDecimal positive(String text) throws Unreadable {
        BigDecimal value = parse(text);
        if (value.signum() == 0) {
            throw new Unreadable("a number above 0 is expected, was " + text, "");
        }
        return value;
    }

    /** Returns a grammar of whole numbers from {@code least} to {@code most}. */
    public static Grammar<Long> whole(long least, long most) {
        return text -> {
            if (!WHOLE.matcher(text).matches()) {
                throw new Unreadable("a whole number is expected, was " + Visible.quoted(text), repaired(text));
            }
            long value = Long.parseLong(text);
            if (value < least || value > most) {
                throw new Unreadable("a whole number from " + least + " to " + most + " is expected, was " + text, "");
            }
            return value;
        };
    }

    private static String repaired(String text) {
        if (text.startsWith("-") && matches(text.substring(1))) {
            return "it can't be negative";
        }
        String repaired = text.replaceAll("[ _'\u00A0]", "").replace(',', '.');
        return !repaired.equals(text) && matches(repaired) ? "did you mean " + repaired + "?" : "";
    }
}
