package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.Figures;
import org.busyhour.reports.Span;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures: one KPI by one formula, all in the same unit and with the same number of decimals.
 *
 * @param heading what stands above it
 * @param kpi the KPI
 * @param formula the formula; absent: the default one of each scope
 */
record Column(String heading, Kpi kpi, @Nullable String formula) {
    private static final double HOUR = 3_600;

    static Column of(Kpi kpi) {
        return new Column(kpi.title(), kpi, null);
    }

    static Column of(String heading, Kpi kpi) {
        return new Column(heading, kpi, null);
    }

    /** How the figures of a column are written, once they are known. */
    record Style(String unit, double factor, int decimals) {
        Style withoutUnit() {
            return new Style("", factor, decimals);
        }

        String mean(Estimate estimate) {
            return Figures.fixed(estimate.mean() * factor, decimals);
        }

        String number(double value) {
            return Figures.fixed(value * factor, decimals);
        }

        @Nullable
        String halfWidth(Estimate estimate) {
            Double half = estimate.halfWidth();
            return half == null || half == 0 ? null : "± " + Figures.fixed(half * factor, decimals);
        }
    }

    /** The style of one duration in the unit that suits it. */
    static Style ofSpan(double seconds) {
        Span span = Span.of(seconds);
        return new Style(span.sign(), 1 / span.seconds(), span.decimals());
    }

    Style style(List<Double> values) {
        double greatest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        if (kpi.unit() == Unit.SECONDS && Span.isLong(greatest)) {
            return new Style("h", 1 / HOUR, 1);
        }
        double shown = Figures.shown(greatest, kpi.unit());
        if (greatest == 0) {
            return new Style(unit(), 1, 0);
        }
        int most = shown >= 1 && kpi.unit() != Unit.MONEY ? 1 : 2;
        return new Style(unit(), Figures.shown(1, kpi.unit()), Math.min(most, Figures.decimals(shown, kpi.unit())));
    }

    private String unit() {
        return switch (kpi.unit()) {
            case SHARE -> "%";
            case SECONDS -> "s";
            case PER_HOUR -> "/h";
            case COUNT, CONTACTS, MONEY, NUMBER -> "";
        };
    }
}
