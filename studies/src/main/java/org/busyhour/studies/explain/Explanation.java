package org.busyhour.studies.explain;

import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;

/**
 * What the difference between two centres is made of.
 *
 * @param causes the causes in which they differ
 * @param explained the KPIs: of the centre, then of the types, then of the groups
 * @param leftOut the KPIs that have no value in some mixture of the two, and so can't be explained
 * @param onlyInBase the types and groups that the what-if lacks
 * @param onlyInWhatIf those that the base lacks
 */
public record Explanation(
        List<Cause> causes,
        List<Explained> explained,
        List<LeftOut> leftOut,
        List<Scope> onlyInBase,
        List<Scope> onlyInWhatIf) {
    /** Copies the lists. */
    public Explanation {
        causes = List.copyOf(causes);
        explained = List.copyOf(explained);
        leftOut = List.copyOf(leftOut);
        onlyInBase = List.copyOf(onlyInBase);
        onlyInWhatIf = List.copyOf(onlyInWhatIf);
    }

    /**
     * A KPI that can't be explained.
     *
     * @param kpi the KPI
     * @param scope of what
     */
    public record LeftOut(Kpi kpi, Scope scope) {}
}
