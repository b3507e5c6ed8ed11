package org.busyhour.studies.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.StudentT;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Margin;

/**
 * A centre held against a baseline over the same customers: is any KPI worse than before by more than a margin?
 *
 * <p>One look at the baseline's number of replications. With o the KPI's change for the worse less the margin, and e_i
 * how each replication moves it (the influences of both, see {@link Series#influences()}, and of a margin that is a
 * share of the baseline's value, too), t = o / (s / sqrt(n)), s^2 = sum(e_i^2) / (n - 1), is held against Student's t
 * with n - 1 degrees of freedom, one-sided: the paired t test, for ratios its delta method. A KPI is missed at its
 * share of the error rate (Bonferroni), and met at the whole error rate: to pass, all must be shown (an
 * intersection-union test, Berger 1982, doi:10.1080/00401706.1982.10487790). What differs in no replication is met.
 *
 * @param model the centre
 * @param baseline what it is held against; all of its KPIs are known of the centre
 * @param margins by how much a KPI may be worse; of those that say something about it the first counts
 * @param errorRate how often a KPI may be found missed though none is worse by more than its margin, and all met though
 *     one is
 * @param threads on how many threads; the verdicts don't depend on it
 * @param others how many things the same check judges beside the KPIs; each has its share of the error rate
 */
public record RegressionStudy(
        Model model, Baseline baseline, List<Margin> margins, double errorRate, int threads, int others) {
    /** Many times what rounding can make of 0. */
    private static final double ROUNDING = 1e-12;

    /** Copies the list. */
    public RegressionStudy {
        margins = List.copyOf(margins);
    }

    /**
     * Makes a study of a baseline alone.
     *
     * @param model the centre
     * @param baseline what it is held against
     * @param margins by how much a KPI may be worse
     * @param errorRate how often the check may err
     * @param threads on how many threads
     */
    public RegressionStudy(Model model, Baseline baseline, List<Margin> margins, double errorRate, int threads) {
        this(model, baseline, margins, errorRate, threads, 0);
    }

    /**
     * Simulates and judges. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished
     * @param outOfTime asked after each replication, from any thread
     * @return a drift a KPI, in the order of the baseline; empty if time ran out
     * @throws CancellationException if this thread was interrupted
     */
    public Optional<List<Drift>> drifts(Progress progress, BooleanSupplier outOfTime) {
        int look = baseline.replications();
        Plan plan = new Plan(baseline.seed(), look, threads);
        try {
            Kpis now = Kpis.of(Replications.run(model, plan, OutOfTime.watching(progress, look, outOfTime)));
            return Optional.of(baseline.entries().stream()
                    .map(before -> drift(before, series(before.kpi(), now)))
                    .toList());
        } catch (OutOfTime e) {
            return Optional.empty();
        }
    }

    /**
     * Returns what is known without simulating: nothing.
     *
     * @return a drift a KPI, all unsure
     */
    public List<Drift> open() {
        return baseline.entries().stream()
                .map(before -> drift(before, Optional.empty()))
                .toList();
    }

    private Optional<Series> series(BaselineKpi kpi, Kpis now) {
        return kpi.scope(model).flatMap(scope -> now.series(kpi.kpi(), kpi.formula(), scope));
    }

    private Drift drift(Baseline.Entry before, Optional<Series> now) {
        Optional<Margin> margin = margin(before);
        return new Drift(
                before,
                margin,
                now.map(series -> Difference.of(before.series(), series)),
                now.map(series -> days(before, series)).orElse(0),
                now.map(series -> verdict(before, series, margin)).orElse(Verdict.UNSURE));
    }

    private Optional<Margin> margin(Baseline.Entry before) {
        Unit unit = before.kpi().kpi().unit();
        return margins.stream()
                .filter(margin -> margin.of(unit, before.series().value()).isPresent())
                .findFirst();
    }

    /** Judges one KPI. */
    Verdict verdict(Baseline.Entry before, Series now, Optional<Margin> margin) {
        if (days(before, now) < Drift.LEAST_DAYS) {
            return Verdict.UNSURE;
        }
        double base = before.series().value();
        double amount = margin.flatMap(m ->
                        m.of(before.kpi().kpi().unit(), base).stream().boxed().findFirst())
                .orElse(0.0);
        double growth = margin.map(Margin::growth).orElse(0.0) * Math.signum(base);
        double worse = before.kpi().higherIsBetter() ? base - now.value() : now.value() - base;
        double rounding = ROUNDING * (Math.abs(base) + Math.abs(now.value()));
        double error = error(before, now, growth);
        boolean same = Math.abs(worse) <= rounding && error(before, now, 0) <= rounding;
        if (same || error <= rounding) {
            return worse - amount <= rounding ? Verdict.MET : Verdict.MISSED;
        }
        double t = (worse - amount) / error;
        double p = StudentT.twoSided(t, now.replications() - 1) / 2;
        if (t > 0) {
            return p <= errorRate / (baseline.entries().size() + others) ? Verdict.MISSED : Verdict.UNSURE;
        }
        return p <= errorRate ? Verdict.MET : Verdict.UNSURE;
    }

    private static int days(Baseline.Entry before, Series now) {
        return Math.min(before.series().known().length, now.known().length);
    }

    /** The standard error of the change for the worse less {@code growth} times the baseline's value. */
    private static double error(Baseline.Entry before, Series now, double growth) {
        double sign = before.kpi().higherIsBetter() ? -1 : 1;
        double[] a = before.series().influences();
        double[] b = now.influences();
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            double moved = sign * (b[i] - a[i]) - growth * a[i];
            squares += moved * moved;
        }
        return Math.sqrt(squares / (a.length - 1) / a.length);
    }
}
