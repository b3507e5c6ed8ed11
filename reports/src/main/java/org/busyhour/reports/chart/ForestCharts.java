package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.FileName;
import org.busyhour.studies.compare.Compared;

/** The charts of a comparison: one a KPI, for its unit and size are its own; a row a scope. */
public final class ForestCharts {
    private static final String PLUS_MINUS = "±";

    private ForestCharts() {}

    /**
     * Draws the differences of all what-ifs.
     *
     * @param report the comparison
     * @return the charts of each what-if, in their order
     */
    public static List<ForestChart> all(ComparisonReport report) {
        return IntStream.range(0, report.whatIfs().size())
                .boxed()
                .flatMap(at -> of(report, at).stream())
                .toList();
    }

    /**
     * Draws the differences of a what-if.
     *
     * @param report the comparison
     * @param at which of its what-ifs, from 0
     * @return a chart a KPI, in the order in which they were compared; their files stand in a folder for the what-if
     */
    public static List<ForestChart> of(ComparisonReport report, int at) {
        List<Compared> all = report.whatIfs().get(at).comparison().differences();
        String name = report.whatIfs().get(at).variant().name();
        Pair pair =
                new Pair(folder(report, at), name + " minus " + report.base().name());
        return all.stream()
                .map(Compared::kpi)
                .distinct()
                .map(kpi ->
                        pair.chart(kpi, all.stream().filter(c -> c.kpi() == kpi).toList()))
                .toList();
    }

    /** Two scenarios that share a name, upper and lower case being the same to many disks, don't share their files. */
    private static String folder(ComparisonReport report, int at) {
        List<String> names = report.whatIfs().stream()
                .map(whatIf -> FileName.of(whatIf.variant().name(), "what-if"))
                .toList();
        boolean first = names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                        .indexOf(names.get(at).toLowerCase(Locale.ROOT))
                == at;
        return first ? names.get(at) : names.get(at) + "-" + (at + 1);
    }

    private record Pair(String folder, String title) {
        ForestChart chart(Kpi kpi, List<Compared> differences) {
            return ForestCharts.chart(kpi, differences, folder + "/" + kpi.key(), title);
        }
    }

    private static ForestChart chart(Kpi kpi, List<Compared> differences, String file, String title) {
        double greatest = differences.stream()
                .mapToDouble(c -> DifferenceFigures.of(c).factor())
                .min()
                .orElse(1);
        List<ForestChart.Row> rows = new ArrayList<>();
        differences.forEach(c -> rows.add(row(c, greatest)));
        String unit = unit(differences, greatest);
        Chart.Caption caption =
                new Chart.Caption(file, kpi.title(), title + (unit.isEmpty() ? "" : ", " + unit), described(rows));
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
