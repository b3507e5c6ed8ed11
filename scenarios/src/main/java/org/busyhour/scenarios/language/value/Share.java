package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * A part of a whole, written in percent: {@code 80 %}.
 *
 * @param exact the part, 0.8; not negative
 */
public record Share(BigDecimal exact) {

    /** What a share looks like, for use within other patterns. */
    public static final String SHAPE = Decimals.NUMBER + " ?%";

    /** Nothing of it. */
    public static final Share NONE = new Share(BigDecimal.ZERO);

    /** All of it. */
    public static final Share ALL = new Share(BigDecimal.ONE);

    private static final Pattern PERCENT = Pattern.compile("(" + Decimals.NUMBER + ") ?%");

    /** Returns the share as a number, 0.8. */
    public double value() {
        return exact.doubleValue();
    }

    /** Tells whether it is less than all. */
    public boolean below() {
        return exact.compareTo(BigDecimal.ONE) < 0;
    }

    /** Returns the share that the text writes, from 0 % to 100 %. */
    public static Share parse(String text) throws Unreadable {
        Share share = factor(text);
        if (share.exact.compareTo(BigDecimal.ONE) > 0) {
            throw new Unreadable("a share of at most 100 % is expected, was " + Visible.quoted(text), "");
        }
        return share;
    }

    /** Returns the factor that the text writes in percent, which may be more than 100 %. */
    public static Share factor(String text) throws Unreadable {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Share(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        // Whoever writes 1.4 means times; whoever writes 5 may mean either, but the sign is missing all the same.
        boolean times =
                Decimals.matches(text) && text.contains(".") && new BigDecimal(text).compareTo(BigDecimal.TEN) < 0;
        throw times ? needsPercent(text, new BigDecimal(text).movePointRight(2)) : wrong(text);
    }

    private static Unreadable wrong(String text) {
        if (text.startsWith("-")) {
            return new Unreadable("a share can't be negative, was " + Visible.quoted(text), "");
        }
        if (!Decimals.matches(text)) {
            String comma = text.replace(',', '.');
            String hint = PERCENT.matcher(comma).matches() ? "did you mean " + comma + "?" : "";
            return new Unreadable("a share like 80 % is expected, was " + Visible.quoted(text), hint);
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal percent = number.compareTo(BigDecimal.ONE) <= 0 ? number.movePointRight(2) : number;
        return needsPercent(text, percent);
    }

    private static Unreadable needsPercent(String text, BigDecimal percent) {
        return new Unreadable(
                "a share needs a %, was " + Visible.quoted(text),
                "did you mean " + percent.stripTrailingZeros().toPlainString() + " %?");
    }
}
