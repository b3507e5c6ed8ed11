package org.busyhour.studies.check;

import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.StudentT;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;

/**
 * One look at one target: a t test of its KPI against the threshold, on either side.
 *
 * <p>The statistic is that of the KPI's interval: the distance to the threshold over the standard error of the ratio of
 * sums. A KPI that is the same in every replication is taken as known.
 *
 * @param errorRate what this look may err
 * @param targets how many targets are judged together: a false alarm of any of them fails the check, so that each may
 *     only give its share of false alarms (Bonferroni). To pass, all must be met, and whoever passes wrongly erred on
 *     one that is missed, so that no correction is needed there (intersection-union test, Berger 1982,
 *     doi:10.1080/00401706.1982.10487790)
 */
record SequentialTest(double errorRate, int targets) {
    private static final double ROUNDING = 1e-12;

    Verdict look(Target target, Kpis kpis) {
        return kpis.series(target.kpi(), target.formula(), target.scope())
                .filter(series -> series.days().length > 1)
                .map(series -> judge(target, series))
                .orElse(Verdict.UNSURE);
    }

    private Verdict judge(Target target, Series series) {
        double above = series.value() - target.threshold();
        double margin = target.operator() == Target.Operator.AT_LEAST ? above : -above;
        double error = standardError(series);
        if (error <= ROUNDING * (Math.abs(series.value()) + Math.abs(target.threshold()))) {
            return margin >= 0 ? Verdict.MET : Verdict.MISSED;
        }
        double p = StudentT.twoSided(margin / error, series.replications() - 1) / 2;
        if (margin > 0) {
            return p <= errorRate ? Verdict.MET : Verdict.UNSURE;
        }
        return p <= errorRate / targets ? Verdict.MISSED : Verdict.UNSURE;
    }

    private static double standardError(Series series) {
        int n = series.replications();
        double squares = 0;
        for (double influence : series.influences()) {
            squares += influence * influence;
        }
        return Math.sqrt(squares / (n - 1) / n);
    }
}
