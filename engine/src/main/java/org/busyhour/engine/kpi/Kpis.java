package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.planning.RequiredHeads;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.Surplus;
import org.busyhour.engine.replicate.VarianceReduction;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs of a run.
 *
 * <p>Rows are those of the tallies: 1 to n for the reporting intervals, n + 1 for the time after the end. The whole run
 * is all of these together. Calendar days have rows of their own, see {@link #days()}. Safe for several threads.
 *
 * <p>The 95 % intervals are those of independent replications, or else of the batches of one long replication: pieces
 * of it, long enough to depend little on each other (Schmeiser, Batch size effects in the analysis of simulation
 * output, Operations Research 30, 1982, doi:10.1287/opre.30.3.556).
 */
public final class Kpis {
    private final Result result;
    private final Rows rows;
    private final Places places;
    private final List<Facts> facts;
    private final List<Batches.Batch> batches;
    private final List<Facts> batchFacts;
    private final Sampling samplingOfBatches;
    private final int together;
    private final double[] studentT;
    private final AtomicReferenceArray<@Nullable DayRanks> ranks;

    private Kpis(Result result, List<Batches.Batch> batches) {
        this.result = result;
        this.batches = batches;
        rows = new Rows(result.model().timeline());
        places = new Places(result.model());
        RequiredHeads required = new RequiredHeads(result.model());
        facts = result.replications().stream()
                .map(tally -> new Facts(result.model(), places, required, rows, tally))
                .toList();
        batchFacts = batches.stream()
                .map(batch -> new Facts(
                        result.model(),
                        places,
                        required,
                        rows,
                        result.replications().get(0),
                        batch))
                .toList();
        // Batches are taken as independent; Dependence tells whether they are.
        samplingOfBatches = new Sampling(1, Sampling.quantiles(batchFacts.size()), this::ranks, List.of());
        together = VarianceReduction.together(result.reductions());
        studentT = Sampling.quantiles((facts.size() + together - 1) / together);
        ranks = new AtomicReferenceArray<>(Math.max(facts.size() * rows.days().size(), batches.size()) + 1);
    }

    /**
     * Prepares the KPIs of a run.
     *
     * @param result what the run found
     * @return its KPIs, each computed when it is asked for
     */
    public static Kpis of(Result result) {
        return new Kpis(result, List.of());
    }

    /**
     * Prepares the KPIs of one long replication, whose intervals are those of its batches.
     *
     * @param result what the run found in its only replication, plain
     * @param batches into how many batches it is cut
     * @return its KPIs, each computed when it is asked for; single days have no values
     */
    public static Kpis inBatches(Result result, int batches) {
        if (result.replications().size() != 1 || !result.reductions().isEmpty()) {
            throw new IllegalArgumentException(
                    result.replications().size() + " replications with " + result.reductions());
        }
        return new Kpis(result, Batches.of(result.model().timeline(), batches));
    }

    /**
     * Returns what the run found.
     *
     * @return the result
     */
    public Result result() {
        return result;
    }

    /**
     * Returns into how many batches the only replication is cut.
     *
     * @return the number; empty if intervals are those of replications
     */
    public OptionalInt batches() {
        return batchFacts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(batchFacts.size());
    }

    /**
     * Returns the row of the time after the end.
     *
     * @return one more than the number of reporting intervals
     */
    public int afterRow() {
        return result.model().timeline().intervals() + 1;
    }

    /**
     * Tells whether a row is left out of all figures, so that no KPI is defined there.
     *
     * @param row the row, from 1 to {@link #afterRow()}, or that of a day
     * @return whether it is an interval or a day that ends with the warm-up or before
     */
    public boolean isWarmUp(int row) {
        return row != afterRow() && rows.elapsed(row) == 0;
    }

    /**
     * Returns the rows of the calendar days of a replication, as far as they count.
     *
     * @return a row a day that ends behind the warm-up, the last with the time after the end; a replication of one day
     *     is that day
     */
    public List<Integer> days() {
        return rows.days().stream().filter(row -> !isWarmUp(row)).toList();
    }

    /**
     * Tells whether replications have several days, so that days and replications are two things.
     *
     * @return whether the timeline has more than one day
     */
    public boolean splits() {
        return rows.splits();
    }

    /**
     * Returns the reporting interval with which a row begins.
     *
     * @param row the row of a day or of an interval
     * @return the place of the interval, from 0
     */
    public int firstInterval(int row) {
        return rows.first(row) - 1;
    }

    /**
     * Returns a KPI of the whole run.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; absent: the default one
     * @param scope of what
     * @return the estimate, or empty if the KPI is undefined there
     */
    public Optional<Estimate> estimate(Kpi kpi, @Nullable String formula, Scope scope) {
        return estimate(kpi, formula, scope, wholeRow());
    }

    /**
     * Returns a KPI of an interval or a day.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; absent: the default one
     * @param scope of what
     * @param row the row, from 1 to {@link #afterRow()}, or that of a day
     * @return the estimate, or empty if the KPI is undefined there
     */
    public Optional<Estimate> estimate(Kpi kpi, @Nullable String formula, Scope scope, int row) {
        return known(kpi, scope, row)
                ? find(kpi, formula, scope).map(f -> estimate(kpi, f, slice(f, scope, row)))
                : Optional.empty();
    }

    /**
     * Returns what a KPI of the whole run is made of.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; absent: the default one
     * @param scope of what
     * @return the series; empty if the KPI has none (a maximum) or no value, or is a quantile of too few waits. That of
     *     a quantile is one of first order: its value and its influences are the quantile's, its days aren't
     */
    public Optional<Series> series(Kpi kpi, @Nullable String formula, Scope scope) {
        return series(kpi, formula, scope, wholeRow());
    }

    /**
     * Returns what a KPI of an interval or a day is made of.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; absent: the default one
     * @param scope of what
     * @param row the row, from 1 to {@link #afterRow()}, or that of a day
     * @return the series; empty likewise
     */
    public Optional<Series> series(Kpi kpi, @Nullable String formula, Scope scope, int row) {
        return known(kpi, scope, row)
                ? find(kpi, formula, scope).map(f -> series(f, slice(f, scope, row)))
                : Optional.empty();
    }

    /** Returns what a target is tested by, of the whole run. */
    Optional<Trial> trial(Target target, String formula) {
        return trial(target, formula, wholeRow());
    }

    /** Returns what a target is tested by, of an interval; empty where it can't be tested. */
    Optional<Trial> trial(Target target, String formula, int row) {
        Scope scope = target.scope();
        return known(target.kpi(), scope, row)
                ? find(target.kpi(), formula, scope).map(f -> trial(f, slice(f, scope, row), target))
                : Optional.empty();
    }

    /**
     * Returns what variance reduction was good for in a KPI of the whole run.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; absent: the default one
     * @param scope of what
     * @return as how many times as many plain replications these are as good: the square of the ratio of the half
     *     widths of the two intervals; empty where nothing reduces variance or the KPI has no interval of some width
     */
    public Optional<Double> gain(Kpi kpi, @Nullable String formula, Scope scope) {
        return result.reductions().isEmpty()
                ? Optional.empty()
                : find(kpi, formula, scope).map(f -> gain(f, slice(f, scope, wholeRow())));
    }

    /** Returns the values of single days, in their order, replication after replication; NaN where one has no data. */
    double[] ofDays(Kpi kpi, @Nullable String formula, Scope scope) {
        return values(kpi, formula, scope, Measure::ofDays);
    }

    /** Returns the values of single replications, in their order; NaN where one has no data. */
    double[] ofReplications(Kpi kpi, @Nullable String formula, Scope scope) {
        return values(kpi, formula, scope, Measure::ofReplications);
    }

    private double[] values(
            Kpi kpi, @Nullable String formula, Scope scope, BiFunction<Measure, Slice, double[]> values) {
        return find(kpi, formula, scope)
                .map(f -> f.measure(scope.kind()))
                .map(measure -> values.apply(measure, new Slice(this, scope, wholeRow(), false)))
                .orElseGet(() -> new double[0]);
    }

    /**
     * Returns the rows of the intervals that count.
     *
     * @return those that end behind the warm-up; the time after the end isn't one of them
     */
    public List<Integer> intervals() {
        return IntStream.range(1, afterRow())
                .filter(row -> !isWarmUp(row))
                .boxed()
                .toList();
    }

    /**
     * Returns the formula that is used where none is named: for service levels the contact type's own; of the centre
     * the one that its types share, or else {@code offered}; otherwise the first that the KPI has in the scope.
     *
     * @param kpi the KPI
     * @param scope of what
     * @return the key of the formula
     */
    public String defaultFormula(Kpi kpi, Scope scope) {
        return defaultFormula(kpi, scope, result.model());
    }

    /**
     * Returns the formula that is used where none is named, of a model that hasn't run.
     *
     * @param kpi the KPI
     * @param scope of what
     * @param model the centre
     * @return the key of the formula
     */
    public static String defaultFormula(Kpi kpi, Scope scope, Model model) {
        List<Formula> formulas = kpi.formulas(scope.kind());
        if (formulas.size() > 1 && kpi.key().equals(Speed.SERVICE_LEVEL.key())) {
            return scope.kind() == Scope.Kind.TYPE
                    ? model.types().get(scope.index()).serviceLevel().formula()
                    : shared(model);
        }
        return formulas.isEmpty() ? "" : formulas.get(0).key();
    }

    private static String shared(Model model) {
        List<String> formulas = model.types().stream()
                .filter(type -> !type.stage())
                .map(type -> type.serviceLevel().formula())
                .distinct()
                .toList();
        return formulas.size() == 1 ? formulas.get(0) : ServiceLevelFormula.OFFERED.key();
    }

    Rows rows() {
        return rows;
    }

    /** How many replications that follow each other belong together. */
    int together() {
        return together;
    }

    List<Facts> facts() {
        return facts;
    }

    List<Batches.Batch> cuts() {
        return batches;
    }

    List<Facts> batchFacts() {
        return batchFacts;
    }

    Sampling samplingOfBatches() {
        return samplingOfBatches;
    }

    /** Of the whole run in batches, where the facts are known for single intervals. */
    private Slice slice(Formula formula, Scope scope, int row) {
        boolean cut = !batchFacts.isEmpty() && row == wholeRow();
        return new Slice(this, scope, row, cut && formula.batched(scope.kind()));
    }

    /** Returns how the replications were drawn, with the control variates that fit a scope and row. */
    Sampling sampling(Scope scope, int row) {
        return new Sampling(
                together, studentT, this::ranks, result.surpluses().isEmpty() ? List.of() : controls(scope, row));
    }

    /** As there are few different numbers of days, but very many estimates, each is computed once. */
    private DayRanks ranks(int days) {
        DayRanks known = ranks.get(days);
        DayRanks of = known == null ? DayRanks.of(days) : known;
        ranks.set(days, of);
        return of;
    }

    Sampling sampling(Scope scope) {
        return sampling(scope, wholeRow());
    }

    /** Those of the centre, and of a type that isn't alone its own. */
    private List<double[]> controls(Scope scope, int row) {
        int types = result.model().types().size();
        List<double[]> controls =
                new ArrayList<>(List.of(control(Surplus::arrivals, types, row), control(Surplus::work, types, row)));
        if (scope.kind() == Scope.Kind.TYPE && types > 1) {
            controls.add(control(Surplus::arrivals, scope.index(), row));
            controls.add(control(Surplus::work, scope.index(), row));
        }
        return controls;
    }

    /** What there is too much of in a replication. */
    private interface Control {
        double of(Surplus surplus, int type, int row);
    }

    /** A surplus knows its own sum over all rows, but none over days. */
    private double[] control(Control control, int type, int row) {
        int first = row == wholeRow() ? row : rows.first(row);
        int last = row == wholeRow() ? row : rows.last(row);
        return result.surpluses().stream()
                .mapToDouble(surplus -> {
                    double sum = control.of(surplus, type, first);
                    for (int r = first + 1; r <= last; r++) {
                        sum += control.of(surplus, type, r);
                    }
                    return sum;
                })
                .toArray();
    }

    private int wholeRow() {
        return rows.whole();
    }

    private boolean known(Kpi kpi, Scope scope, int row) {
        boolean ours = (row >= 1 && row <= wholeRow()) || rows.days().contains(row);
        if (!ours) {
            throw new IllegalArgumentException("row was " + row);
        }
        return !(kpi.planned() && oneOfHeads(scope))
                && (row == wholeRow() || (kpi.perInterval(scope.kind()) && !isWarmUp(row)));
    }

    private boolean oneOfHeads(Scope scope) {
        return scope.kind() == Scope.Kind.AGENT && places.ofHeads(scope.index());
    }

    private static @Nullable Trial trial(Formula formula, Slice slice, Target target) {
        Measure measure = formula.measure(slice.scope().kind());
        return measure == null ? null : measure.trial(slice, target);
    }

    private static @Nullable Double gain(Formula formula, Slice slice) {
        Measure measure = formula.measure(slice.scope().kind());
        return measure == null ? null : measure.gain(slice);
    }

    private static @Nullable Series series(Formula formula, Slice slice) {
        Measure measure = formula.measure(slice.scope().kind());
        Series series = measure == null ? null : measure.series(slice);
        return series == null || !series.defined() ? null : series;
    }

    private Optional<Formula> find(Kpi kpi, @Nullable String formula, Scope scope) {
        return kpi.formula(formula == null ? defaultFormula(kpi, scope) : formula, scope.kind());
    }

    private @Nullable Estimate estimate(Kpi kpi, Formula formula, Slice slice) {
        Measure measure = formula.measure(slice.scope().kind());
        Estimate estimate = measure == null ? null : measure.of(slice);
        double greatest = kpi.unit() == Unit.SHARE ? 1 : Double.MAX_VALUE;
        if (estimate == null) {
            return null;
        }
        Estimate clipped = kpi.bounded() ? estimate.clipped(0, greatest) : estimate;
        return batchFacts.isEmpty() ? clipped : clipped.withoutDays();
    }
}
