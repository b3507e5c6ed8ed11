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
import org.busyhour.reports.SensitivityReport;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/** The charts of a sensitivity study: what moves a KPI, and what one more agent is worth over the day. */
public final class EffectCharts {
    private static final String PLUS_MINUS = "±";

    private EffectCharts() {}

    /**
     * Draws what moves a KPI.
     *
     * @param report the study
     * @param sensed the KPI
     * @return a row a lever
     */
    public static ForestChart levers(SensitivityReport report, Sensed sensed) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sensed.effects().size(); i++) {
            String label = report.sensitivity().levers().get(i).title();
            sensed.effects().get(i).ifPresent(moved -> entries.add(new Entry(label, moved)));
        }
        return chart(sensed.kpi(), sensed.value(), "Moves by", entries);
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
        return chart(
                report.sensitivity().gained().get(0), 0, "One more in " + group.name() + " for one interval", entries);
    }

    private record Entry(String label, Moved moved) {}

    private static Stream<Entry> entry(SensitivityReport report, Gain gain) {
        Optional<Moved> effect = gain.effects().get(0);
        return effect.map(moved -> new Entry(report.label(gain), moved)).stream();
    }

    private static ForestChart chart(Kpi kpi, double value, String subtitle, List<Entry> entries) {
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
                        kpi.key(), kpi.title(), unit.isEmpty() ? subtitle : subtitle + ", " + unit, description),
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
