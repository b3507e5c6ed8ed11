package org.busyhour.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.busyhour.engine.time.Ticks;

/** Numbers as machines read them: ten significant digits, the same bytes everywhere, valid in JSON and CSV. */
public final class Digits {
    private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);

    /** Whole numbers below this have ten digits at the most. */
    private static final long ELEVEN_DIGITS = 10_000_000_000L;

    private static final int LEAST_PLAIN_EXPONENT = -6;
    private static final int GREATEST_PLAIN_EXPONENT = 15;
    private static final int TICK_DIGITS = 6;

    private Digits() {}

    /**
     * Writes a number.
     *
     * @param value the number, finite
     * @return its digits, rounded half even from the exact value, without zeros at the end, never -0
     */
    public static String of(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < ELEVEN_DIGITS) {
            return Long.toString(whole);
        }
        BigDecimal rounded = new BigDecimal(value).round(TEN).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        boolean plain = exponent >= LEAST_PLAIN_EXPONENT && exponent <= GREATEST_PLAIN_EXPONENT;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * Writes an instant or a duration in seconds, to the microsecond.
     *
     * @param ticks the ticks, not negative
     * @return seconds with up to six decimals
     */
    public static String seconds(long ticks) {
        String whole = Long.toString(ticks / Ticks.PER_SECOND);
        long rest = ticks % Ticks.PER_SECOND;
        if (rest == 0) {
            return whole;
        }
        String decimals = Long.toString(rest);
        String padded = "0".repeat(TICK_DIGITS - decimals.length()) + decimals;
        int end = TICK_DIGITS;
        while (padded.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + padded.substring(0, end);
    }
}
