package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * A value that a measure is held against, with the unit it was written in.
 *
 * @param unit the kind of value
 * @param value shares in [0, 1], times in seconds, numbers as they are
 */
public record Quantity(Unit unit, double value) {

    /** The kinds of value. */
    public enum Unit {
        /** A share, {@code 80 %}. */
        SHARE("a share like 80 %"),
        /** A time, {@code 30s}. */
        TIME("a time like 30s"),
        /** A plain number: a count, an amount of money, a coefficient. */
        NUMBER("a plain number");

        private final String example;

        Unit(String example) {
            this.example = example;
        }

        /** Returns the unit in words, with an example. */
        public String example() {
            return example;
        }
    }

    /** What a quantity looks like, for use within other patterns. */
    public static final String SHAPE = "(?:" + Share.SHAPE + "|" + Durations.SHAPE + "|" + Decimals.NUMBER + ")";

    private static final int NANO_DIGITS = 9;
    private static final int PERCENT_DIGITS = 2;

    /** Returns how the number would be written in another unit, {@code 30s} of 30; empty where nobody can tell. */
    public String in(Unit other) {
        if (unit == Unit.TIME) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal percent = exact.movePointRight(PERCENT_DIGITS);
        BigDecimal number = unit == Unit.SHARE ? percent : exact;
        return switch (other) {
            case SHARE -> text(exact.compareTo(BigDecimal.ONE) <= 0 ? percent : exact) + " %";
            case TIME -> text(number) + "s";
            case NUMBER -> text(number);
        };
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Returns the quantity that the text writes. */
    public static Quantity parse(String text) throws Unreadable {
        if (text.endsWith("%")) {
            return new Quantity(Unit.SHARE, Share.factor(text).value());
        }
        if (Decimals.matches(text)) {
            return new Quantity(Unit.NUMBER, new BigDecimal(text).doubleValue());
        }
        Duration time = Durations.parse(text);
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS));
        return new Quantity(Unit.TIME, seconds.doubleValue());
    }
}
