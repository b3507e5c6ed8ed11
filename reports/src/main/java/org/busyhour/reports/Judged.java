package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;

/**
 * A target with what the run says about it.
 *
 * @param target the target
 * @param formula the formula by which it was judged; empty if the KPI has only one
 * @param value the value, or empty if it is undefined
 * @param verdict the verdict
 * @param dependsOnFormula whether another formula of the same KPI gives another verdict
 */
public record Judged(
        Target target, String formula, Optional<Estimate> value, Verdict verdict, boolean dependsOnFormula) {
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.MISSED, Verdict.UNSURE, Verdict.MET);

    /**
     * Judges a target.
     *
     * @param target the target
     * @param kpis the KPIs of a run
     * @return the target with its verdict
     */
    public static Judged of(Target target, Kpis kpis) {
        Kpi kpi = target.kpi();
        Scope scope = target.scope();
        String named = target.formula();
        String formula = named == null ? kpis.defaultFormula(kpi, scope) : named;
        Optional<Estimate> value = kpis.estimate(kpi, formula, scope);
        Verdict verdict = target.judge(value);
        boolean depends = false;
        for (Formula other : kpi.formulas(scope.kind())) {
            depends |= target.judge(kpis.estimate(kpi, other.key(), scope)) != verdict;
        }
        return new Judged(target, formula, value, verdict, depends);
    }

    /**
     * Judges the targets of a run.
     *
     * @param report the run
     * @return its targets in the order of the file
     */
    public static List<Judged> inOrder(RunReport report) {
        return report.targets().stream()
                .map(target -> of(target, report.kpis()))
                .toList();
    }

    /**
     * Judges the targets of a run.
     *
     * @param report the run
     * @return its targets, the missed first, then the unsure, then the met, each in the order of the file
     */
    public static List<Judged> worstFirst(RunReport report) {
        return inOrder(report).stream()
                .sorted(Comparator.comparingInt(judged -> WORST_FIRST.indexOf(judged.verdict())))
                .toList();
    }
}
