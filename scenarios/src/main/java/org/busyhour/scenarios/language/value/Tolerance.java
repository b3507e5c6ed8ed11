package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * How far a value may be off, with the unit it was written in.
 *
 * @param unit the kind of distance
 * @param value percentage points and percent as shares, 0.005; times in seconds, numbers as they are; above zero
 */
public record Tolerance(Unit unit, double value) {

    /** The kinds of distance. */
    public enum Unit {
        /** A difference of shares, {@code 0.5pp}. */
        POINTS,
        /** A part of the value itself, {@code 5 %}. */
        RELATIVE,
        /** A time, {@code 2s}. */
        TIME,
        /** A plain number. */
        NUMBER
    }

    /** What a tolerance looks like, for use within other patterns. */
    public static final String SHAPE = "(?:" + Decimals.NUMBER + " ?pp|" + Quantity.SHAPE + ")";

    private static final Pattern POINTS = Pattern.compile("(" + Decimals.NUMBER + ") ?pp");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(50);

    /** Returns how a plain number would be written in another unit, {@code 2s} of 2; empty where nobody can tell. */
    public String in(Unit other) {
        if (unit != Unit.NUMBER) {
            return "";
        }
        String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return switch (other) {
            case POINTS -> number + "pp";
            case TIME -> number + "s";
            case NUMBER, RELATIVE -> number;
        };
    }

    /** Returns the tolerance that the text writes. */
    public static Tolerance parse(String text) throws Unreadable {
        Tolerance read = read(text);
        if (read.value > 0) {
            return read;
        }
        throw new Unreadable("a precision above 0 is expected, was " + Visible.quoted(text), "");
    }

    private static Tolerance read(String text) throws Unreadable {
        if (text.endsWith("pp")) {
            return new Tolerance(Unit.POINTS, points(text));
        }
        if (text.endsWith("%")) {
            return new Tolerance(Unit.RELATIVE, Share.parse(text).value());
        }
        Quantity quantity = Quantity.parse(text);
        return new Tolerance(quantity.unit() == Quantity.Unit.TIME ? Unit.TIME : Unit.NUMBER, quantity.value());
    }

    private static double points(String text) throws Unreadable {
        Matcher points = POINTS.matcher(text);
        if (!points.matches()) {
            throw new Unreadable("percentage points like 0.5pp are expected, was " + Visible.quoted(text), "");
        }
        BigDecimal number = new BigDecimal(points.group(1));
        if (number.compareTo(MOST_POINTS) > 0) {
            throw new Unreadable("a precision of at most 50pp is expected, was " + Visible.quoted(text), "");
        }
        return number.movePointLeft(2).doubleValue();
    }
}
