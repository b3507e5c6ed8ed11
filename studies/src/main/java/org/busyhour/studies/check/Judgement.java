package org.busyhour.studies.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;

/**
 * What a check found of a target.
 *
 * @param target the target
 * @param formula the formula by which it was judged; empty if the KPI has only one
 * @param finding the verdict, unsure if the budget didn't suffice or the target can't be tested; and the value at that
 *     look with its 95 % interval, which isn't what the verdict rests on
 * @param replications after how many replications it was found; the last look if it is unsure
 */
public record Judgement(Target target, String formula, Finding finding, int replications) {
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
     * @return the value, empty if there was nothing to measure
     */
    public Optional<Estimate> value() {
        return finding.value();
    }

    /**
     * Tells why no number of replications would give a verdict.
     *
     * @return a clause such as "it is the greatest value of all replications"; empty if the target can be tested
     */
    public Optional<String> whyUntestable() {
        return target.extent().kind() == Extent.Kind.RUN
                ? target.kpi()
                        .formula(formula, target.scope().kind())
                        .flatMap((Formula f) -> f.whyNoInterval(target.scope().kind()))
                : Optional.empty();
    }

    /** Whether more replications may give a verdict. */
    boolean isOpen() {
        return verdict() == Verdict.UNSURE && whyUntestable().isEmpty();
    }
}
