package org.busyhour.reports.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The vertical axis of a chart, or the axis of durations of a histogram; it begins at 0.
 *
 * @param unit what is measured
 * @param max where it ends
 * @param step the distance between two labels
 */
public record Scale(Unit unit, double max, double step) {
    private static final List<Double> DURATION_STEPS = List.of(
            0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1_800.0, 3_600.0, 7_200.0,
            14_400.0, 28_800.0, 86_400.0, 172_800.0, 604_800.0);

    private static final int LABELS = 5;

    /** What an axis measures. */
    public enum Unit {
        /** Contacts, agents, erlangs. */
        COUNT,
        /** A share in [0, 1], labelled in percent. */
        SHARE,
        /** A duration in seconds. */
        SECONDS
    }

    /** Checks the numbers. */
    public Scale {
        if (!(max > 0 && step > 0)) {
            throw new IllegalArgumentException("scale was " + max + " in steps of " + step);
        }
    }

    /**
     * Returns the scale of shares, which always ends at 100 %.
     *
     * @return 0 to 100 %
     */
    public static Scale shares() {
        return new Scale(Unit.SHARE, 1, 0.2);
    }

    /**
     * Returns a scale of shares that are all small, as those of the bars of a histogram.
     *
     * @param max the greatest share
     * @param labels how many labels there may be above 0
     * @return a scale from 0 to a round share at or above it
     */
    public static Scale sharesUpTo(double max, int labels) {
        double step = roundStep(max / labels);
        return new Scale(Unit.SHARE, step * StrictMath.ceil(max / step - 1e-9), step);
    }

    /**
     * Returns a scale of counts.
     *
     * @param max the greatest count
     * @return a scale from 0 to a round count at or above it
     */
    public static Scale counts(double max) {
        double step = max <= 0 ? 1 : roundStep(max / LABELS);
        return new Scale(Unit.COUNT, step * Math.max(1, StrictMath.ceil(max / step - 1e-9)), step);
    }

    /**
     * Returns a scale of durations.
     *
     * @param max the longest duration in seconds
     * @return a scale from 0 to exactly that duration, labelled at round ones
     */
    public static Scale seconds(double max) {
        double end = max <= 0 ? 1 : max;
        double step = DURATION_STEPS.stream()
                .filter(s -> s >= end / (LABELS + 1))
                .findFirst()
                .orElse(end);
        return new Scale(Unit.SECONDS, end, step);
    }

    /**
     * Returns the labels.
     *
     * @return where they stand and what they say, from 0 up
     */
    public List<Mark> marks() {
        int n = (int) StrictMath.floor(max / step + 1e-9);
        return IntStream.rangeClosed(0, n)
                .mapToObj(i -> new Mark(i * step, label(i * step)))
                .toList();
    }

    private String label(double at) {
        return switch (unit) {
            case COUNT -> number(at);
            case SHARE -> number(100 * at) + " %";
            case SECONDS -> duration(at, step);
        };
    }

    /**
     * The least of 1, 2, 5 times a power of ten that is not below a number; found by counting, as logarithms differ
     * between machines.
     */
    static double roundStep(double least) {
        BigDecimal power = BigDecimal.ONE;
        while (power.doubleValue() > least) {
            power = power.movePointLeft(1);
        }
        while (power.doubleValue() * 10 <= least) {
            power = power.movePointRight(1);
        }
        for (int factor : new int[] {1, 2, 5}) {
            double step = power.multiply(BigDecimal.valueOf(factor)).doubleValue();
            if (step >= least) {
                return step;
            }
        }
        return power.movePointRight(1).doubleValue();
    }

    private static String duration(double seconds, double step) {
        if (seconds == 0) {
            return "0";
        }
        if (step >= 3_600) {
            return number(seconds / 3_600) + " h";
        }
        return step >= 60 ? number(seconds / 60) + " min" : number(seconds) + " s";
    }

    static String number(double value) {
        BigDecimal rounded = new BigDecimal(String.format(Locale.ROOT, "%.6f", value)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /**
     * A label of an axis.
     *
     * @param at where it stands
     * @param text what it says
     */
    public record Mark(double at, String text) {}
}
