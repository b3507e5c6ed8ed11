package org.busyhour.reports;

import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.studies.sensitivity.Sensitivity;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/**
 * Everything that the report of a sensitivity study is made from.
 *
 * @param scenario the centre
 * @param sensitivity how its KPIs move
 * @param seed the seed of all variants
 * @param replications how often each was simulated
 * @param step how far up and down, as it was written
 * @param intervalLabels when each reporting interval begins by the local clocks, such as {@code 07:00}
 */
public record SensitivityReport(
        Variant scenario,
        Sensitivity sensitivity,
        long seed,
        int replications,
        String step,
        List<String> intervalLabels) {
    /** Copies the list. */
    public SensitivityReport {
        intervalLabels = List.copyOf(intervalLabels);
    }

    /**
     * Returns of what there are figures.
     *
     * @return the centre, then the types
     */
    public List<Scope> scopes() {
        return sensitivity.sensed().stream().map(Sensed::scope).distinct().toList();
    }

    /**
     * Returns the figures of a scope.
     *
     * @param scope the scope
     * @return its KPIs in the order in which they were asked for
     */
    public List<Sensed> of(Scope scope) {
        return sensitivity.sensed().stream()
                .filter(sensed -> sensed.scope().equals(scope))
                .toList();
    }

    /**
     * Returns the groups for which one more agent was tried in each interval.
     *
     * @return the groups, none if that wasn't asked for
     */
    public List<Scope> groups() {
        return sensitivity.gains().stream().map(Gain::group).distinct().toList();
    }

    /**
     * Returns what one more agent of a group is worth.
     *
     * @param group the group
     * @return an element an interval
     */
    public List<Gain> gains(Scope group) {
        return sensitivity.gains().stream()
                .filter(gain -> gain.group().equals(group))
                .toList();
    }

    /**
     * Returns the label of a row.
     *
     * @param gain one of the gains
     * @return when its interval begins
     */
    public String label(Gain gain) {
        return intervalLabels.get(gain.row() - 1);
    }
}
