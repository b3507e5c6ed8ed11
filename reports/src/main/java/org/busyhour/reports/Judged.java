package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Judge;
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
 * @param finding the verdict and the value that it rests on
 * @param dependsOnFormula whether another formula of the same KPI gives another verdict
 */
public record Judged(Target target, String formula, Finding finding, boolean dependsOnFormula) {
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
        Finding finding = find(target, formula, kpis);
        boolean depends = false;
        for (Formula other : kpi.formulas(scope.kind())) {
            depends |= find(target, other.key(), kpis).verdict() != finding.verdict();
        }
        return new Judged(target, formula, finding, depends);
    }

    /** By the 95 % interval, or by the value alone where it has none: a run describes what it found. */
    private static Finding find(Target target, String formula, Kpis kpis) {
        if (target.extent().kind() != Extent.Kind.RUN) {
            return Judge.OF_INTERVAL.find(target, formula, kpis);
        }
        Optional<Estimate> value = kpis.estimate(target.kpi(), formula, target.scope());
        return Finding.ofRun(target.judge(value), value);
    }

    /**
     * Returns the verdict.
     *
     * @return met, missed or unsure
     */
    public Verdict verdict() {
        return finding.verdict();
    }

    /**
     * Returns the value that the target is about.
     *
     * @return the value, or empty if it is undefined
     */
    public Optional<Estimate> value() {
        return finding.value();
    }

    /**
     * Returns when the interval begins that the value is of.
     *
     * @param report the run
     * @return the label; empty if it is of no interval
     */
    public String interval(RunReport report) {
        OptionalInt row = finding.row();
        return row.isPresent() ? report.label(row.getAsInt()) : "";
    }

    /**
     * Says what was found.
     *
     * @param report the run
     * @return for instance {@code 76.4 % (75.8 to 77.0)}
     */
    public String actual(RunReport report) {
        return FindingText.actual(target, finding, interval(report));
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
