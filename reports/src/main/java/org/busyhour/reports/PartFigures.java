package org.busyhour.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Part;
import org.jspecify.annotations.Nullable;

/**
 * An explained difference as people read it: shares in percent and parts in percentage points, long times in hours; the
 * parts that are shown sum to the difference that is shown.
 */
public final class PartFigures {
    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final int DIGITS = 10;

    private final Explained explained;
    private final DifferenceFigures whole;
    private final int decimals;
    private final List<BigDecimal> parts;

    private PartFigures(Explained explained) {
        this.explained = explained;
        whole = new DifferenceFigures(explained.kpi(), explained.difference());
        decimals = decimals(explained, whole.factor());
        parts = rounded(explained, whole.factor(), decimals);
    }

    /**
     * Returns the figures of an explained difference.
     *
     * @param explained the difference and its parts
     * @return its figures
     */
    public static PartFigures of(Explained explained) {
        return new PartFigures(explained);
    }

    /**
     * Returns the parts as machines read them: in the KPI's unit, the greatest with ten digits, and all with as many
     * decimals as that one, so that they sum to {@link #machineWhole}.
     *
     * @param explained the difference and its parts
     * @return the parts in their order
     */
    public static List<BigDecimal> machineParts(Explained explained) {
        double greatest = greatest(explained);
        int exponent = greatest == 0 ? 0 : new BigDecimal(greatest).precision() - new BigDecimal(greatest).scale() - 1;
        return rounded(explained, 1, Math.max(0, DIGITS - 1 - exponent));
    }

    /**
     * Returns the difference as machines read it.
     *
     * @param explained the difference and its parts
     * @return the sum of {@link #machineParts}
     */
    public static BigDecimal machineWhole(Explained explained) {
        return machineParts(explained).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the base's value.
     *
     * @return for instance {@code 76.4 %}
     */
    public String base() {
        return whole.base();
    }

    /**
     * Returns the what-if's value.
     *
     * @return for instance {@code 70.2 %}
     */
    public String whatIf() {
        return whole.whatIf();
    }

    /**
     * Returns the difference.
     *
     * @return the sum of the parts as they are shown, without its unit, for instance {@code -6.2}
     */
    public String change() {
        return signed(sum());
    }

    /**
     * Returns how great the difference is.
     *
     * @return the same without sign, but with its unit, for instance {@code 6.2 pp}
     */
    public String size() {
        return sum().abs().toPlainString() + unit();
    }

    /**
     * Tells which way the value went.
     *
     * @return 1 if it rose, -1 if it fell, 0 if no change shows
     */
    public int direction() {
        return sum().signum();
    }

    /**
     * Returns a part.
     *
     * @param place its place in the list of parts
     * @return for instance {@code -8.1}
     */
    public String part(int place) {
        return signed(parts.get(place));
    }

    /**
     * Returns a part with half the width of its interval.
     *
     * @param place its place in the list of parts
     * @param plusMinus the sign between the two
     * @return for instance {@code -8.1 ± 0.4 pp}
     */
    public String part(int place, String plusMinus) {
        return part(place) + noise(explained.parts().get(place).halfWidth(), plusMinus) + unit();
    }

    /**
     * Returns the difference with half the width of its interval.
     *
     * @param plusMinus the sign between the two
     * @return for instance {@code -6.2 ± 0.5 pp}
     */
    public String change(String plusMinus) {
        return change() + noise(explained.difference().halfWidth(), plusMinus) + unit();
    }

    /**
     * Returns what values are multiplied with to be read.
     *
     * @return 100 for shares, 1 / 3600 for long times, else 1
     */
    public double factor() {
        return whole.factor();
    }

    /**
     * Returns the unit of differences.
     *
     * @return the sign after a space, or nothing
     */
    public String unit() {
        return whole.sign();
    }

    /**
     * Tells whether any cause moves the value.
     *
     * @param explained the difference and its parts
     * @return whether any part is other than 0
     */
    public static boolean moves(Explained explained) {
        return explained.parts().stream().anyMatch(part -> part.weighted().signum() != 0);
    }

    private BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String noise(@Nullable Double half, String plusMinus) {
        return half == null || half == 0 ? "" : " " + plusMinus + " " + Figures.fixed(half * factor(), decimals);
    }

    private static String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + value.toPlainString() : value.toPlainString();
    }

    /** Exactly: the factor is 100, 1 / 3600 or 1. */
    private static List<BigDecimal> rounded(Explained explained, double factor, int decimals) {
        BigDecimal times = factor > 1 ? PERCENT : BigDecimal.ONE;
        BigDecimal over = BigDecimal.valueOf(explained.over()).multiply(factor < 1 ? HOUR : BigDecimal.ONE);
        return Apportionment.rounded(
                explained.parts().stream()
                        .map(part -> part.weighted().multiply(times))
                        .toList(),
                over,
                decimals);
    }

    /** As many as show three digits of the greatest part, and one of the greatest half width. */
    private static int decimals(Explained explained, double factor) {
        double size = greatest(explained) * factor;
        double noise = explained.parts().stream()
                        .map(Part::halfWidth)
                        .mapToDouble(half -> half == null ? 0 : half)
                        .max()
                        .orElse(0)
                * factor;
        int decimals = Math.max(size, noise) == 0
                ? 0
                : Figures.decimals(Math.max(size, noise), explained.kpi().unit());
        while (noise > 0 && decimals < MOST_DECIMALS && Double.parseDouble(Figures.fixed(noise, decimals)) == 0) {
            decimals++;
        }
        return decimals;
    }

    private static double greatest(Explained explained) {
        return DoubleStream.concat(
                        DoubleStream.of(explained.difference().value()),
                        explained.parts().stream().mapToDouble(Part::value))
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
