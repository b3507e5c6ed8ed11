package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.PartFigures;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Part;

/** The charts of an explanation: one a KPI, from the base's value by a bar a cause to the what-if's. */
public final class WaterfallCharts {
    private static final String PLUS_MINUS = "±";

    private WaterfallCharts() {}

    /**
     * Draws what moved of the centre, or of the first scope where the centre isn't asked about.
     *
     * @param report the explanation
     * @return a chart a KPI that any cause moves, in their order
     */
    public static List<WaterfallChart> of(ExplanationReport report) {
        return report.scopes().stream()
                .limit(1)
                .flatMap(scope -> report.of(scope).stream())
                .filter(PartFigures::moves)
                .map(explained -> chart(report, explained))
                .toList();
    }

    private static WaterfallChart chart(ExplanationReport report, Explained explained) {
        PartFigures figures = PartFigures.of(explained);
        double factor = figures.factor();
        double at = explained.difference().base() * factor;
        List<WaterfallChart.Row> rows = new ArrayList<>();
        rows.add(value("Before", at, figures.base()));
        for (int i = 0; i < explained.parts().size(); i++) {
            Part part = explained.parts().get(i);
            if (part.weighted().signum() != 0) {
                rows.add(step(part, at, factor, figures.part(i, PLUS_MINUS)));
                at += part.value() * factor;
            }
        }
        rows.add(value("After", explained.difference().whatIf() * factor, figures.whatIf()));
        String description =
                rows.stream().map(row -> row.label() + " " + row.text()).collect(Collectors.joining("; ", "", "."));
        return new WaterfallChart(
                new Chart.Caption(
                        explained.kpi().key(),
                        title(explained),
                        subtitle(report, unit(explained, factor)),
                        description),
                rows);
    }

    private static String subtitle(ExplanationReport report, String unit) {
        String pair = "From " + report.base().name() + " to " + report.whatIf().name();
        return unit.isEmpty() ? pair : pair + ", " + unit;
    }

    private static String title(Explained explained) {
        boolean centre = explained.scope().equals(Scope.CENTRE);
        return explained.kpi().title()
                + (centre ? "" : " of " + explained.scope().name());
    }

    private static WaterfallChart.Row value(String label, double at, String text) {
        return new WaterfallChart.Row(label, at, at, null, null, true, text);
    }

    private static WaterfallChart.Row step(Part part, double from, double factor, String text) {
        Double low = part.low();
        Double high = part.high();
        return new WaterfallChart.Row(
                part.cause().title(),
                from,
                from + part.value() * factor,
                low == null ? null : Double.valueOf(from + low * factor),
                high == null ? null : Double.valueOf(from + high * factor),
                part.shown(),
                text);
    }

    private static String unit(Explained explained, double factor) {
        return explained.kpi().unit() == Unit.SECONDS
                ? factor < 1 ? "hours" : "seconds"
                : explained.kpi().unit() == Unit.SHARE ? "percent" : "";
    }
}
