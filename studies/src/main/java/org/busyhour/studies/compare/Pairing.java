package org.busyhour.studies.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Result;

/** Finds for each KPI of the base its other half, by the name of what it is of, and compares the two. */
final class Pairing {
    private final Kpis base;
    private final Kpis whatIf;
    private final Question question;

    Pairing(Kpis base, Kpis whatIf, Question question) {
        this.base = base;
        this.whatIf = whatIf;
        this.question = question;
        check(base.result(), whatIf.result());
    }

    Comparison comparison() {
        Matching matching = Matching.of(base.result().model(), whatIf.result().model(), question.of());
        return new Comparison(
                judged(whole(matching.pairs())),
                sameIntervals() ? intervals(matching.pairs()) : List.of(),
                matching.onlyInBase(),
                matching.onlyInWhatIf());
    }

    private static void check(Result base, Result whatIf) {
        if (base.seed() != whatIf.seed()
                || base.replications().size() != whatIf.replications().size()) {
            throw new IllegalArgumentException("the base had seed " + base.seed() + " and "
                    + base.replications().size() + " replications, the what-if seed " + whatIf.seed() + " and "
                    + whatIf.replications().size());
        }
    }

    private List<Compared> whole(List<Matching.Pair> pairs) {
        List<Compared> compared = new ArrayList<>();
        for (Matching.Pair pair : pairs) {
            for (Kpi kpi : question.kpis()) {
                String formula = base.defaultFormula(kpi, pair.base());
                paired(
                        base.series(kpi, formula, pair.base()),
                        whatIf.series(kpi, formula, pair.whatIf()),
                        difference -> compared.add(new Compared(
                                kpi, formula, pair.base(), difference, false, question.equivalence(kpi, difference))));
            }
        }
        return compared;
    }

    private List<ComparedInterval> intervals(List<Matching.Pair> pairs) {
        List<ComparedInterval> compared = new ArrayList<>();
        for (int row = 1; row <= base.afterRow(); row++) {
            for (Matching.Pair pair : pairs) {
                for (Kpi kpi : question.kpis()) {
                    String formula = base.defaultFormula(kpi, pair.base());
                    int at = row;
                    paired(
                            base.series(kpi, formula, pair.base(), row),
                            whatIf.series(kpi, formula, pair.whatIf(), row),
                            difference ->
                                    compared.add(new ComparedInterval(at, kpi, formula, pair.base(), difference)));
                }
            }
        }
        return compared;
    }

    private static void paired(Optional<Series> base, Optional<Series> whatIf, Consumer<Difference> consumer) {
        if (base.isPresent() && whatIf.isPresent()) {
            consumer.accept(Difference.of(base.get(), whatIf.get()));
        }
    }

    /** Where a centre has one type or one group, its KPIs are the centre's: each hypothesis is tested once. */
    static List<Compared> judged(List<Compared> compared) {
        Map<Hypothesis, Double> tested = new LinkedHashMap<>();
        for (Compared c : compared) {
            Double p = c.difference().p();
            if (p != null) {
                tested.putIfAbsent(new Hypothesis(c), p);
            }
        }
        List<Boolean> rejected = Holm.rejected(List.copyOf(tested.values()));
        List<Hypothesis> hypotheses = List.copyOf(tested.keySet());
        return compared.stream()
                .map(c -> {
                    int test = hypotheses.indexOf(new Hypothesis(c));
                    boolean beyond = test >= 0 && rejected.get(test);
                    return new Compared(c.kpi(), c.formula(), c.scope(), c.difference(), beyond, c.equivalence());
                })
                .toList();
    }

    /** That a KPI doesn't differ; the same one if the values and their spread are the same to the last bit. */
    private record Hypothesis(String kpi, Difference difference) {
        Hypothesis(Compared compared) {
            this(compared.kpi().key(), compared.difference());
        }
    }

    private boolean sameIntervals() {
        Timeline here = base.result().model().timeline();
        Timeline there = whatIf.result().model().timeline();
        return here.intervalStarts().equals(there.intervalStarts())
                && here.end() == there.end()
                && here.warmUp() == there.warmUp();
    }
}
