package org.busyhour.studies.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Margin;

/**
 * What became of a KPI since a baseline was saved.
 *
 * @param before the KPI as it was
 * @param margin by how much it may be worse; absent: not at all
 * @param difference how it differs; absent if there is nothing to compare
 * @param days how many replications have data on either side, the fewer of the two; 0 if there is nothing to compare
 * @param verdict missed if it is shown to be worse by more than the margin, met if it is shown not to be
 */
public record Drift(
        Baseline.Entry before, Optional<Margin> margin, Optional<Difference> difference, int days, Verdict verdict) {
    /** With fewer days that have data nothing is judged: Student's t is a guess for skewed KPIs then. */
    public static final int LEAST_DAYS = Rule.DEFAULT.atLeast();
}
