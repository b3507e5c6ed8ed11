package org.busyhour.reports;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.Difference;

/**
 * A difference as people read it: shares in percent and their differences in percentage points, long times in hours.
 *
 * @param kpi the KPI
 * @param difference the difference
 */
public record DifferenceFigures(Kpi kpi, Difference difference) {
    private static final double HOUR = 3_600;
    private static final double HOURS_FROM = 2 * HOUR;
    private static final int MOST_DECIMALS = 3;

    /**
     * Returns the figures of a KPI.
     *
     * @param compared the KPI
     * @return its figures
     */
    public static DifferenceFigures of(Compared compared) {
        return new DifferenceFigures(compared.kpi(), compared.difference());
    }

    /**
     * Returns what values are multiplied with to be read.
     *
     * @return 100 for shares, 1 / 3600 for long times, else 1
     */
    public double factor() {
        return inHours() ? 1 / HOUR : Figures.shown(1, kpi.unit());
    }

    /**
     * Returns the base's value.
     *
     * @return for instance {@code 76.4 %}
     */
    public String base() {
        return value(difference.base());
    }

    /**
     * Returns the what-if's value.
     *
     * @return for instance {@code 79.5 %}
     */
    public String whatIf() {
        return value(difference.whatIf());
    }

    /**
     * Returns the difference with half the width of its interval.
     *
     * @param plusMinus the sign between the two
     * @return for instance {@code +3.1 ± 0.6 pp}
     */
    public String withHalfWidth(String plusMinus) {
        Double half = difference.halfWidth();
        String noise =
                half == null || half == 0 ? "" : " " + plusMinus + " " + Figures.fixed(half * factor(), decimals());
        return signed(difference.value()) + noise + sign();
    }

    /**
     * Returns the difference with its unit.
     *
     * @return for instance {@code +3.1 pp}
     */
    public String plain() {
        return signed(difference.value()) + sign();
    }

    /**
     * Returns the interval of the difference.
     *
     * @return for instance {@code +2.5 to +3.7}, or empty where there is none
     */
    public Optional<String> interval() {
        Double low = difference.low();
        Double high = difference.high();
        return low == null || high == null ? Optional.empty() : Optional.of(signed(low) + " to " + signed(high));
    }

    /**
     * Returns the sign of a difference's unit.
     *
     * @return the sign after a space, or nothing
     */
    public String sign() {
        return kpi.unit() == Unit.SHARE ? " pp" : valueSign();
    }

    /**
     * Says by how much fewer replications give the same interval than independent runs would.
     *
     * @return for instance {@code 12}, or empty where it is unknown
     */
    public Optional<String> saved() {
        return Optional.ofNullable(difference.varianceRatio())
                .map(ratio -> ratio >= 10 ? Figures.fixed(ratio, 0) : Figures.trimmed(ratio, 1));
    }

    /**
     * Says in words whether a difference is there.
     *
     * @param compared the difference
     * @return {@code beyond noise}, {@code within noise}, {@code the same} or {@code unknown}
     */
    public static String noise(Compared compared) {
        Difference difference = compared.difference();
        Double error = difference.standardError();
        if (error == null) {
            return "unknown";
        }
        if (error == 0 && difference.value() == 0) {
            return "the same";
        }
        return compared.beyondNoise() ? "beyond noise" : "within noise";
    }

    /**
     * Says in words whether a difference is too small to matter.
     *
     * @param compared the difference
     * @return {@code within} and the margin, or {@code not shown}; empty where nothing says what that is
     */
    public static String equivalence(Compared compared) {
        return compared.equivalence()
                .map(e -> e.shown() ? "within " + e.margin().text() : "not shown")
                .orElse("");
    }

    private String value(double value) {
        return Figures.fixed(value * factor(), valueDecimals()) + valueSign();
    }

    private String valueSign() {
        return inHours() ? " h" : Figures.sign(kpi.unit());
    }

    private boolean inHours() {
        return kpi.unit() == Unit.SECONDS && greatest() >= HOURS_FROM;
    }

    private double greatest() {
        return Math.max(Math.abs(difference.base()), Math.abs(difference.whatIf()));
    }

    private int valueDecimals() {
        return greatest() == 0 ? 0 : Figures.decimals(greatest() * factor(), kpi.unit());
    }

    /** As many as show three digits of difference or half width, the greater one, and one of the half width. */
    private int decimals() {
        Double half = difference.halfWidth();
        double noise = half == null ? 0 : half * factor();
        double size = Math.max(Math.abs(difference.value() * factor()), noise);
        int decimals = size == 0 ? 0 : Figures.decimals(size, kpi.unit());
        while (noise > 0 && decimals < MOST_DECIMALS && Double.parseDouble(Figures.fixed(noise, decimals)) == 0) {
            decimals++;
        }
        return decimals;
    }

    private String signed(double value) {
        String digits = Figures.fixed(value * factor(), decimals());
        return value > 0 ? "+" + digits : digits;
    }
}
