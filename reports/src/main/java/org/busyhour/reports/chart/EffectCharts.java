package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.EffectFigures;
import org.busyhour.reports.FileName;
import org.busyhour.reports.SensitivityReport;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/** The charts of a sensitivity study: what moves a KPI, and what one more agent is worth over the day. */
public final class EffectCharts {
    private static final String PLUS_MINUS = "±";

    private EffectCharts() {}

    /**
     * Draws the whole study.
     *
     * @param report the study
     * @return what moves each KPI of the centre, then the day of each group
     */
    public static List<ForestChart> all(SensitivityReport report) {
        return Stream.concat(levers(report).stream(), report.groups().stream().map(group -> day(report, group)))
                .toList();
    }

    /**
     * Draws what moves the KPIs of the centre, or of the first scope where the centre isn't asked about.
     *
     * @param report the study
     * @return a chart a KPI
     */
    public static List<ForestChart> levers(SensitivityReport report) {
        return report.scopes().stream()
                .limit(1)
                .flatMap(scope -> report.of(scope).stream())
                .map(sensed -> levers(report, sensed))
                .toList();
    }

    private static ForestChart levers(SensitivityReport report, Sensed sensed) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sensed.effects().size(); i++) {
            String label = report.sensitivity().levers().get(i).title();
            sensed.effects().get(i).ifPresent(moved -> entries.add(new Entry(label, moved)));
        }
        boolean centre = sensed.scope().equals(Scope.CENTRE);
        String title =
                sensed.kpi().title() + (centre ? "" : " of " + sensed.scope().name());
        return chart(
                new Chart.Caption(sensed.kpi().key(), title, "Moves by", ""), sensed.kpi(), sensed.value(), entries);
    }

    /**
     * Draws what one more agent in each interval is worth to the centre's first KPI over the whole run.
     *
     * @param report the study
     * @param group where the agent is added
     * @return a row an interval
     */
    public static ForestChart day(SensitivityReport report, Scope group) {
        List<Entry> entries = report.gains(group).stream()
                .flatMap(gain -> entry(report, gain))
                .toList();
        Kpi kpi = report.sensitivity().gained().get(0);
        String file = "one-more-in-" + FileName.of(group.name(), "group");
        String subtitle = "One more in " + group.name() + " for one interval";
        return chart(new Chart.Caption(file, kpi.title(), subtitle, ""), kpi, 0, entries);
    }

    private record Entry(String label, Moved moved) {}

    private static Stream<Entry> entry(SensitivityReport report, Gain gain) {
        Optional<Moved> effect = gain.effects().get(0);
        return effect.map(moved -> new Entry(report.label(gain), moved)).stream();
    }

    /** The caption has yet to say the unit and what there is to see. */
    private static ForestChart chart(Chart.Caption caption, Kpi kpi, double value, List<Entry> entries) {
        List<ForestChart.Row> rows = entries.stream()
                .map(entry -> row(entry, EffectFigures.of(kpi, value, entry.moved())))
                .toList();
        String unit = entries.isEmpty()
                ? ""
                : EffectFigures.of(kpi, value, entries.get(0).moved()).sign().strip();
        String description =
                rows.stream().map(row -> row.label() + " " + row.text()).collect(Collectors.joining("; ", "", "."));
        return new ForestChart(
                new Chart.Caption(
                        caption.file(),
                        caption.title(),
                        caption.subtitle() + (unit.isEmpty() ? "" : ", " + unit),
                        description),
                rows);
    }

    private static ForestChart.Row row(Entry entry, DifferenceFigures figures) {
        Moved moved = entry.moved();
        Double low = moved.low();
        Double high = moved.high();
        return new ForestChart.Row(
                entry.label(),
                moved.value() * figures.factor(),
                low == null ? null : Double.valueOf(low * figures.factor()),
                high == null ? null : Double.valueOf(high * figures.factor()),
                moved.shown(),
                figures.withHalfWidth(PLUS_MINUS));
    }
}
