package org.busyhour.engine.kpi;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tests targets, on either side of their thresholds.
 *
 * <p>The statistic of a KPI is that of its interval: the distance to the threshold over the standard error of the ratio
 * of sums, with Student's t. That of a quantile of waits is that of the share of waits up to the threshold. A KPI that
 * is the same in every replication is taken as known, but for shares of 0 and 1: of what is rare, none among few
 * contacts may be luck.
 *
 * <p>In every interval: the target is met if it is in each (to pass, all must be shown: an intersection-union test,
 * Berger 1982, doi:10.1080/00401706.1982.10487790, which needs no correction), and missed if it is in one at that one's
 * share of the error rate (Bonferroni). On days: the exact binomial test of the number of days that keep it.
 *
 * @param errorRate how often a target may be found met though it is missed, and any of them missed though all are met
 * @param targets how many targets are judged together: a false alarm of any of them fails the check, so that each may
 *     only give its share of false alarms. A wrong pass needs no correction, as above
 * @param leastDays how many replications must have data for a t test
 */
public record Judge(double errorRate, int targets, int leastDays) {
    /** What a 95 % interval says, of one target alone. */
    public static final Judge OF_INTERVAL = new Judge(0.025, 1, 2);

    private static final double ROUNDING = 1e-12;

    /**
     * Tests a target.
     *
     * @param target the target
     * @param formula the formula by which its KPI is computed
     * @param kpis the KPIs of a run
     * @return what the run says; unsure where the KPI can't be tested
     */
    public Finding find(Target target, String formula, Kpis kpis) {
        return switch (target.extent().kind()) {
            case RUN -> ofRun(target, formula, kpis);
            case EVERY_INTERVAL -> inEveryInterval(target, formula, kpis);
            case DAYS -> onDays(target, formula, kpis);
        };
    }

    private Finding ofRun(Target target, String formula, Kpis kpis) {
        Optional<Trial> trial = kpis.trial(target, formula);
        return Finding.ofRun(
                trial.map(t -> verdict(evidence(t), targets)).orElse(Verdict.UNSURE),
                kpis.estimate(target.kpi(), formula, target.scope()));
    }

    private Finding inEveryInterval(Target target, String formula, Kpis kpis) {
        int with = 0;
        int without = 0;
        int worst = 0;
        Evidence against = Evidence.NONE;
        boolean allMet = true;
        for (int row : kpis.intervals()) {
            Optional<Trial> trial = kpis.trial(target, formula, row);
            if (trial.isEmpty()) {
                without++;
                continue;
            }
            with++;
            Evidence evidence = evidence(trial.get());
            allMet &= verdict(evidence, 1) == Verdict.MET;
            if (worst == 0 || evidence.t() < against.t()) {
                worst = row;
                against = evidence;
            }
        }
        if (with == 0) {
            return new Finding(Verdict.UNSURE, Optional.empty(), OptionalInt.empty(), without);
        }
        boolean missed = verdict(against, targets * with) == Verdict.MISSED;
        return new Finding(
                missed ? Verdict.MISSED : allMet ? Verdict.MET : Verdict.UNSURE,
                kpis.estimate(target.kpi(), formula, target.scope(), worst),
                OptionalInt.of(worst),
                without);
    }

    private Finding onDays(Target target, String formula, Kpis kpis) {
        double[] days = kpis.days(target.kpi(), formula, target.scope());
        int without = kpis.result().replications().size() - days.length;
        if (days.length == 0) {
            return new Finding(Verdict.UNSURE, Optional.empty(), OptionalInt.empty(), without);
        }
        int good = 0;
        for (double day : days) {
            good += target.operator().holds(day, target.threshold()) ? 1 : 0;
        }
        return new Finding(
                verdict(days.length, good, target.extent().share()),
                Optional.of(Binomial.share(days.length, good)),
                OptionalInt.empty(),
                without);
    }

    private Verdict verdict(int days, int good, double share) {
        if (Binomial.atLeast(days, share, good) <= errorRate) {
            return Verdict.MET;
        }
        return Binomial.atMost(days, share, good) <= errorRate / targets ? Verdict.MISSED : Verdict.UNSURE;
    }

    /**
     * What speaks for a target or against it.
     *
     * @param t the distance to the threshold in standard errors, negative on the wrong side
     * @param p the chance of one as great, or greater, if the truth is at the threshold
     * @param days how many replications have data; 0 can't be tested
     */
    private record Evidence(double t, double p, int days) {
        static final Evidence NONE = new Evidence(0, 1, 0);

        static Evidence ofT(double t, int days) {
            return new Evidence(t, StudentT.twoSided(t, days - 1) / 2, days);
        }
    }

    private Evidence evidence(Trial trial) {
        Series series = trial.series();
        int days = series.days().length;
        if (days < Math.max(2, leastDays)) {
            return Evidence.NONE;
        }
        double above = series.value() - trial.threshold();
        double margin = trial.operator() == Target.Operator.AT_LEAST ? above : -above;
        double error = series.standardError();
        double rounding = ROUNDING * (Math.abs(series.value()) + Math.abs(trial.threshold()));
        if (error > rounding) {
            return Evidence.ofT(margin / error, days);
        }
        double sign = margin >= -rounding ? 1 : -1;
        boolean atAnEnd = trial.share() && (series.value() == 0 || series.value() == 1);
        return new Evidence(sign * Double.POSITIVE_INFINITY, atAnEnd ? luck(trial) : 0, days);
    }

    /**
     * The chance that all contacts are alike though the share is at the threshold, as if they were independent. That
     * never anything happens can't be shown; where that is the target, never having seen it has to do.
     */
    private static double luck(Trial trial) {
        double alike = trial.series().value() == 1 ? trial.threshold() : 1 - trial.threshold();
        return alike >= 1
                ? 0
                : StrictMath.pow(Math.max(0, alike), trial.series().sumUnder());
    }

    private Verdict verdict(Evidence evidence, int judgedTogether) {
        if (evidence.days() == 0) {
            return Verdict.UNSURE;
        }
        if (evidence.t() > 0) {
            return evidence.p() <= errorRate ? Verdict.MET : Verdict.UNSURE;
        }
        return evidence.p() <= errorRate / judgedTogether ? Verdict.MISSED : Verdict.UNSURE;
    }
}
