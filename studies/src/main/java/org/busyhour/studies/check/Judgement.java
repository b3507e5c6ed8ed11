package org.busyhour.studies.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;

/**
 * What a check found of a target.
 *
 * @param target the target
 * @param formula the formula by which it was judged; empty if the KPI has only one
 * @param verdict met, missed, or unsure if the budget didn't suffice or the target can't be tested
 * @param replications after how many replications it was found; the last look if it is unsure
 * @param value the value then, with the 95 % interval, which isn't what the verdict rests on; empty if undefined
 */
public record Judgement(Target target, String formula, Verdict verdict, int replications, Optional<Estimate> value) {}
