package org.busyhour.reports;

import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport.Variant;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Explanation;

/**
 * Everything that the report of an explanation is made from.
 *
 * @param base the centre before
 * @param whatIf the centre after
 * @param explanation what the difference is made of
 * @param seed the seed of all mixtures
 * @param replications how often each was simulated
 */
public record ExplanationReport(Variant base, Variant whatIf, Explanation explanation, long seed, int replications) {
    /**
     * Returns of what something is explained.
     *
     * @return the centre, then the types, then the groups; those that have any KPI
     */
    public List<Scope> scopes() {
        return explanation.explained().stream().map(Explained::scope).distinct().toList();
    }

    /**
     * Returns what is explained of a scope.
     *
     * @param scope the scope
     * @return its KPIs in the order in which they were asked for
     */
    public List<Explained> of(Scope scope) {
        return explanation.explained().stream()
                .filter(explained -> explained.scope().equals(scope))
                .toList();
    }

    /**
     * Returns how many mixtures there are.
     *
     * @return two for each cause, multiplied
     */
    public int mixtures() {
        return 1 << explanation.causes().size();
    }
}
