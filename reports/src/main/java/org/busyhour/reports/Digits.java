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

    private static final long TEN_DIGITS = 1_000_000_000L;

    /** Many times the error of a product below {@link #ELEVEN_DIGITS}. */
    private static final double DOUBT = 1e-4;

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

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
        BigDecimal rounded = rounded(value).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        boolean plain = exponent >= LEAST_PLAIN_EXPONENT && exponent <= GREATEST_PLAIN_EXPONENT;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * Rounds to ten digits: by a multiplication where its error can't change the answer, else by exact arithmetic,
     * which takes ten times as long.
     */
    private static BigDecimal rounded(double value) {
        double size = Math.abs(value);
        int scale = 0;
        while (scale < POWERS.length - 1 && size * POWERS[scale] < TEN_DIGITS) {
            scale++;
        }
        double scaled = size * POWERS[scale];
        double floor = Math.floor(scaled);
        double rest = scaled - floor;
        if (scaled < TEN_DIGITS || scaled >= ELEVEN_DIGITS || Math.abs(rest - 0.5) < DOUBT) {
            return new BigDecimal(value).round(TEN);
        }
        long digits = (long) floor + (rest > 0.5 ? 1 : 0);
        return BigDecimal.valueOf(value < 0 ? -digits : digits, scale);
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
