package org.busyhour.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Unit;

/** Numbers as people read them, the same in every country: a decimal point, no grouping, shares in percent. */
public final class Figures {
    /** What stands where a KPI is undefined. */
    public static final String UNDEFINED = "-";

    private static final double PERCENT = 100;

    private Figures() {}

    /**
     * Writes a number with a fixed number of decimals.
     *
     * @param value the number, finite
     * @param decimals how many decimals
     * @return its digits, rounded half even from the exact value, never -0
     */
    public static String fixed(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }

    /**
     * Writes a number with as many decimals as it needs.
     *
     * @param value the number, finite
     * @param decimals how many decimals at the most
     * @return its digits without zeros at the end
     */
    public static String trimmed(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Returns a value in the unit in which people read it.
     *
     * @param value a value in the unit of files
     * @param unit that unit
     * @return percent for shares, else the same
     */
    public static double shown(double value, Unit unit) {
        return unit == Unit.SHARE ? value * PERCENT : value;
    }

    /**
     * Returns how many decimals suit a number: three significant digits, but no fewer than those before the point.
     *
     * @param value the number as it is shown
     * @param unit its unit; shares have one decimal from 1 % on
     * @return from 0 to 3
     */
    public static int decimals(double value, Unit unit) {
        double size = Math.abs(value);
        if (unit == Unit.SHARE && size >= 1) {
            return 1;
        }
        if (size >= 100) {
            return 0;
        }
        return size >= 10 ? 1 : size >= 1 ? 2 : 3;
    }

    /**
     * Returns the sign of a unit.
     *
     * @param unit the unit
     * @return the sign after a space, or nothing
     */
    public static String sign(Unit unit) {
        return switch (unit) {
            case SHARE -> " %";
            case SECONDS -> " s";
            case PER_HOUR -> " /h";
            case COUNT, CONTACTS, MONEY, NUMBER -> "";
        };
    }

    /**
     * Writes a value that was measured, with as many decimals as suit its size.
     *
     * @param value the value in the unit of files
     * @param unit that unit
     * @return for instance {@code 76.0 %}
     */
    public static String measured(double value, Unit unit) {
        double shown = shown(value, unit);
        return fixed(shown, decimals(shown, unit)) + sign(unit);
    }

    /**
     * Writes a value that somebody chose, without zeros at the end.
     *
     * @param value the value in the unit of files
     * @param unit that unit
     * @return for instance {@code 76 %}
     */
    public static String plain(double value, Unit unit) {
        double shown = shown(value, unit);
        return trimmed(shown, decimals(shown, unit)) + sign(unit);
    }

    /**
     * Writes an estimate with its interval, if it has one.
     *
     * @param estimate the estimate
     * @param unit its unit
     * @return for instance {@code 76.4 % (75.8 to 77.0)}
     */
    public static String withInterval(Estimate estimate, Unit unit) {
        double shown = shown(estimate.mean(), unit);
        int decimals = decimals(shown, unit);
        String mean = measured(estimate.mean(), unit);
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? mean
                : mean + " (" + fixed(shown(low, unit), decimals) + " to " + fixed(shown(high, unit), decimals) + ")";
    }
}
