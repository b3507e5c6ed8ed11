package org.busyhour.studies.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;

/**
 * What the KPIs of a centre were made of, replication by replication: enough to compare it with another centre over the
 * same customers without simulating it again.
 *
 * @param seed the master seed
 * @param replications how many there are
 * @param entries a KPI each, at least one
 */
public record Baseline(long seed, int replications, List<Entry> entries) {
    /** How many replications a baseline has unless somebody asks for another number. */
    public static final int REPLICATIONS = 100;

    /** Copies and checks the list. */
    public Baseline {
        entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry.series().replications() != replications) {
                throw new IllegalArgumentException(
                        "replications of " + entry.kpi().text());
            }
        }
    }

    /**
     * A KPI and what it was.
     *
     * @param kpi the KPI
     * @param series what it was made of; it has a value
     */
    public record Entry(BaselineKpi kpi, Series series) {
        /** Checks that there is a value. */
        public Entry {
            if (!series.defined()) {
                throw new IllegalArgumentException("no value of " + kpi.text());
            }
        }
    }

    /**
     * A baseline, and what isn't in it.
     *
     * @param baseline the baseline; absent if nothing could be kept
     * @param leftOut the targets whose KPI isn't in it, and why, a sentence each
     */
    public record Taken(Optional<Baseline> baseline, List<String> leftOut) {
        /** Copies the list. */
        public Taken {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Simulates a centre and keeps the KPIs of its targets. To stop it, interrupt the thread that waits for it.
     *
     * @param model the centre
     * @param targets what is kept: the KPI of the whole run of each, once
     * @param plan how often, with which seed, on how many threads
     * @param progress hears how many replications are finished
     * @return the baseline
     */
    public static Taken take(Model model, List<Target> targets, Plan plan, Progress progress) {
        Kpis kpis = Kpis.of(Replications.run(model, plan, progress));
        Map<BaselineKpi, Series> kept = new LinkedHashMap<>();
        Set<String> leftOut = new LinkedHashSet<>();
        for (Target target : targets) {
            String formula = formula(target, kpis);
            Optional<String> without = whyWithout(target, formula, targets);
            Optional<Series> series = kpis.series(target.kpi(), formula, target.scope());
            if (without.isPresent() || series.isEmpty()) {
                leftOut.add(target.text() + ": " + without.orElse("there was nothing to measure"));
            } else {
                kept.put(kpi(target, formula), series.get());
            }
        }
        List<Entry> entries = new ArrayList<>();
        kept.forEach((kpi, series) -> entries.add(new Entry(kpi, series)));
        return new Taken(
                entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Baseline(plan.seed(), plan.replications(), entries)),
                List.copyOf(leftOut));
    }

    private static Optional<String> whyWithout(Target target, String formula, List<Target> targets) {
        Scope.Kind kind = target.scope().kind();
        Optional<String> why = target.kpi().formula(formula, kind).flatMap(f -> f.whyNoInterval(kind));
        return why.isPresent() || !contradicted(target, targets)
                ? why
                : Optional.of("another target bounds it from the other side, so that neither direction is worse");
    }

    private static String formula(Target target, Kpis kpis) {
        String named = target.formula();
        return named == null ? kpis.defaultFormula(target.kpi(), target.scope()) : named;
    }

    private static BaselineKpi kpi(Target target, String formula) {
        return new BaselineKpi(
                target.kpi(), formula, target.scope().kind(), target.scope().name(), higherIsBetter(target));
    }

    /** Of a KPI of which neither direction is better in itself, the target says which is. */
    private static boolean higherIsBetter(Target target) {
        return switch (target.kpi().better()) {
            case HIGHER -> true;
            case LOWER -> false;
            case NONE -> target.operator() == Target.Operator.AT_LEAST;
        };
    }

    private static boolean contradicted(Target target, List<Target> targets) {
        return target.kpi().better() == Kpi.Better.NONE
                && targets.stream()
                        .anyMatch(other -> other.kpi() == target.kpi()
                                && other.scope().equals(target.scope())
                                && other.operator() != target.operator());
    }
}
