package org.busyhour.engine.kpi;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tests targets, on either side of their thresholds.
 *
 * <p>The statistic of a KPI is that of its interval: the distance to the threshold over the standard error of the ratio
 * of sums, with Student's t; over pairs or strata and with control variates where variance is reduced by them. That of
 * a quantile of waits is that of the share of waits up to the threshold. A KPI that is the same in every replication is
 * taken as known, but for shares of 0 and 1: of what is rare, none among few contacts may be luck.
 *
 * <p>In every interval: the target is met if it is in each (to pass, all must be shown: an intersection-union test,
 * Berger 1982, doi:10.1080/00401706.1982.10487790, which needs no correction), and missed if it is in one at that one's
 * share of the error rate (Bonferroni). The interval found is that with the least statistic; where several are alike,
 * as all are of a single replication, which has none, the one that keeps least or misses most. On days or weeks: the
 * test of {@link GoodShare} of how many keep it.
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
            case WEEKS -> onWeeks(target, formula, kpis);
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
        double nearest = Double.POSITIVE_INFINITY;
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
            double margin = margin(trial.get(), trial.get().series().value());
            if (worst == 0 || evidence.t() < against.t() || (evidence.t() == against.t() && margin < nearest)) {
                worst = row;
                against = evidence;
                nearest = margin;
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
        double[] values = kpis.ofDays(target.kpi(), formula, target.scope());
        return ofShare(target, values, kpis.days().size() * kpis.together());
    }

    private Finding onWeeks(Target target, String formula, Kpis kpis) {
        double[] values = kpis.ofReplications(target.kpi(), formula, target.scope());
        return ofShare(target, values, kpis.together());
    }

    private Finding ofShare(Target target, double[] values, int together) {
        GoodShare good = GoodShare.of(values, together, target);
        int without = values.length - good.known();
        return good.known() == 0
                ? new Finding(Verdict.UNSURE, Optional.empty(), OptionalInt.empty(), without)
                : new Finding(
                        verdict(good, target.extent().share()),
                        Optional.of(good.estimate()),
                        OptionalInt.empty(),
                        without);
    }

    private Verdict verdict(GoodShare good, double share) {
        if (good.atLeast(share) <= errorRate) {
            return Verdict.MET;
        }
        return good.atMost(share) <= errorRate / targets ? Verdict.MISSED : Verdict.UNSURE;
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

        static Evidence ofT(double t, int degrees, int days) {
            return new Evidence(t, StudentT.twoSided(t, degrees) / 2, days);
        }
    }

    private Evidence evidence(Trial trial) {
        Series series = trial.series();
        int days = series.known().length;
        Series.Footing footing = series.footing(trial.sampling());
        if (days < Math.max(2, leastDays) || footing.degrees() < 1) {
            return Evidence.NONE;
        }
        double margin = margin(trial, footing.value());
        double rounding = ROUNDING * (Math.abs(series.value()) + Math.abs(trial.threshold()));
        if (footing.standardError() > rounding) {
            return Evidence.ofT(margin / footing.standardError(), footing.degrees(), days);
        }
        double sign = margin >= -rounding ? 1 : -1;
        boolean atAnEnd = trial.share() && (series.value() == 0 || series.value() == 1);
        return new Evidence(sign * Double.POSITIVE_INFINITY, atAnEnd ? luck(trial) : 0, days);
    }

    private static double margin(Trial trial, double value) {
        double above = value - trial.threshold();
        return trial.operator() == Target.Operator.AT_LEAST ? above : -above;
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
