package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.studies.compare.Compared;

/** The charts of a comparison: one a KPI, for its unit and size are its own; a row a scope. */
public final class ForestCharts {
    private static final String PLUS_MINUS = "±";

    private ForestCharts() {}

    /**
     * Draws the differences of a what-if.
     *
     * @param whatIf the what-if
     * @return a chart a KPI, in the order in which they were compared
     */
    public static List<ForestChart> of(ComparisonReport.WhatIf whatIf) {
        List<Compared> all = whatIf.comparison().differences();
        return all.stream()
                .map(Compared::kpi)
                .distinct()
                .map(kpi -> chart(kpi, all.stream().filter(c -> c.kpi() == kpi).toList()))
                .toList();
    }

    private static ForestChart chart(Kpi kpi, List<Compared> differences) {
        double greatest = differences.stream()
                .mapToDouble(c -> DifferenceFigures.of(c).factor())
                .min()
                .orElse(1);
        List<ForestChart.Row> rows = new ArrayList<>();
        differences.forEach(c -> rows.add(row(c, greatest)));
        String unit = unit(differences, greatest);
        Chart.Caption caption = new Chart.Caption(
                kpi.key(), kpi.title(), "What-if less base" + (unit.isEmpty() ? "" : ", " + unit), described(rows));
        return new ForestChart(caption, rows);
    }

    private static ForestChart.Row row(Compared compared, double factor) {
        Double low = compared.difference().low();
        Double high = compared.difference().high();
        return new ForestChart.Row(
                compared.scope().equals(Scope.CENTRE)
                        ? "Centre"
                        : compared.scope().name(),
                compared.difference().value() * factor,
                low == null ? null : Double.valueOf(low * factor),
                high == null ? null : Double.valueOf(high * factor),
                compared.beyondNoise(),
                DifferenceFigures.of(compared).withHalfWidth(PLUS_MINUS));
    }

    private static String unit(List<Compared> differences, double factor) {
        String sign = differences.stream()
                .map(DifferenceFigures::of)
                .filter(figures -> figures.factor() == factor)
                .map(figures -> figures.sign().strip())
                .findFirst()
                .orElse("");
        return switch (sign) {
            case "pp" -> "percentage points";
            case "s" -> "seconds";
            case "h" -> "hours";
            default -> sign;
        };
    }

    private static String described(List<ForestChart.Row> rows) {
        return rows.stream()
                .map(row -> row.label() + " " + row.text() + (row.strong() ? ", beyond noise" : ""))
                .collect(Collectors.joining("; ", "", "."));
    }
}
