package org.busyhour.reports;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.rules.RuleMeasure;
import org.busyhour.studies.rules.RuleOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A number that machines read of a rule: a mean of a replication, or a difference of a KPI with the rule to that
 * without it.
 *
 * @param key the measure, or the KPI with {@code .difference} behind it
 * @param mean the number; absent where nobody knows it
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param unit its unit
 */
public record RuleFigure(
        String key,
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high,
        Unit unit) {
    /**
     * Returns all that there is of a rule.
     *
     * @param outcome what the rule did
     * @return what is measured of it, then what it changed
     */
    public static List<RuleFigure> of(RuleOutcome outcome) {
        List<RuleFigure> figures = new ArrayList<>();
        for (RuleMeasure measure : RuleMeasure.values()) {
            if (!measure.measures(outcome.rule())) {
                continue;
            }
            Estimate value = outcome.value(measure).orElse(null);
            figures.add(
                    value == null
                            ? new RuleFigure(measure.key(), null, null, null, measure.unit())
                            : new RuleFigure(measure.key(), value.mean(), value.low(), value.high(), measure.unit()));
        }
        for (Compared gain : outcome.gains()) {
            Difference difference = gain.difference();
            figures.add(new RuleFigure(
                    gain.kpi().key() + ".difference",
                    difference.value(),
                    difference.low(),
                    difference.high(),
                    gain.kpi().unit()));
        }
        return figures;
    }
}
