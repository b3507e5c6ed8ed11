package org.busyhour.cli.erlang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people and machines read them; what isn't defined is a dash for the ones and nothing for the others. */
final class Figures {
    private static final String NONE = "-";
    private static final String ENDLESS = "endless";
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** A share in percent with one decimal, without the sign. */
    static String percent(double share) {
        return Double.isFinite(share) ? decimals(share * 100, 1) : NONE;
    }

    /** A time in seconds, the fewer decimals the longer it is. */
    static String seconds(double seconds) {
        return Double.isFinite(seconds) ? decimals(seconds, seconds < 9.95 ? 1 : 0) : missing(seconds);
    }

    /** A number with at most one decimal; none where it is whole. */
    static String plain(double number) {
        String text = number(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A number with one decimal. */
    static String number(double number) {
        return Double.isFinite(number) ? decimals(number, 1) : missing(number);
    }

    /** A number for machines, empty where there is none. */
    static String machine(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String missing(double number) {
        return Double.isInfinite(number) ? ENDLESS : NONE;
    }

    private static String decimals(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
