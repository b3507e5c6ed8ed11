package org.busyhour.studies.best;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;

/**
 * Chooses the best of several centres by one KPI, over the same customers: all are simulated side by side, and who is
 * clearly behind drops out. The procedure is that of {@link Race}.
 *
 * <p>One looks after 30 replications of each, or as many as there may be, and then whenever there are a fifth more.
 *
 * @param variants the centres, at least two
 * @param plan how often each at the most, with which seed, on how many threads
 * @param goal what is best
 */
public record BestStudy(List<Model> variants, Plan plan, Goal goal) {
    /** How many replications of each are simulated in any case. */
    public static final int FIRST = 30;

    /** The least number from which a variance can be told. */
    public static final int LEAST = 2;

    /** Copies the list and checks the numbers. */
    public BestStudy {
        variants = List.copyOf(variants);
        if (variants.size() < 2) {
            throw new IllegalArgumentException("variants had " + variants.size());
        }
        if (plan.replications() < LEAST) {
            throw new IllegalArgumentException("replications was " + plan.replications());
        }
    }

    /**
     * What is best.
     *
     * @param kpi the KPI, which has a better direction
     * @param of the name of what it is of, which every variant has
     * @param indifference a lead that is worth detecting, in the KPI's unit
     */
    public record Goal(Kpi kpi, String of, double indifference) {
        /** Checks that one value can be better than another. */
        public Goal {
            if (kpi.better() == Kpi.Better.NONE) {
                throw new IllegalArgumentException("kpi was " + kpi);
            }
            if (!(indifference > 0 && Double.isFinite(indifference))) {
                throw new IllegalArgumentException("indifference was " + indifference);
            }
        }

        boolean higherIsBetter() {
            return kpi.better() == Kpi.Better.HIGHER;
        }

        double sign() {
            return higherIsBetter() ? 1 : -1;
        }
    }

    /**
     * Simulates and chooses. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished, of all variants
     * @return who is best; the same for any number of threads
     * @throws CancellationException if this thread was interrupted
     * @throws NoValueException if the KPI has no value in one of the variants
     */
    public Selection selection(Progress progress) {
        int replications = Math.min(FIRST, plan.replications());
        List<Result> results = first(replications, progress);
        Race race = new Race(influences(results), goal.indifference());
        race.look(values(results), replications);
        while (race.left() > 1 && replications < plan.replications()) {
            replications = Math.min(plan.replications(), replications + (replications + 4) / 5);
            goOn(results, race, replications, progress);
            race.look(values(results), replications);
        }
        return selection(results, race);
    }

    private List<Result> first(int replications, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Model variant : variants) {
            int before = results.size() * replications;
            results.add(
                    Replications.run(variant, plan(replications), finished -> progress.finished(before + finished)));
        }
        return results;
    }

    private void goOn(List<Result> results, Race race, int replications, Progress progress) {
        for (int i = 0; i < results.size(); i++) {
            if (race.isIn(i)) {
                Result before = results.get(i);
                int others = results.stream()
                                .mapToInt(result -> result.replications().size())
                                .sum()
                        - before.replications().size();
                results.set(
                        i,
                        Replications.more(
                                before,
                                plan(replications),
                                finished -> progress.finished(others + finished),
                                Optional.empty()));
            }
        }
    }

    private Plan plan(int replications) {
        return new Plan(plan.seed(), replications, plan.threads());
    }

    private double[][] influences(List<Result> results) {
        return results.stream().map(result -> series(result).influences()).toArray(double[][]::new);
    }

    private double[] values(List<Result> results) {
        return results.stream()
                .mapToDouble(result -> goal.sign() * series(result).value())
                .toArray();
    }

    private Selection selection(List<Result> results, Race race) {
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Kpis kpis = Kpis.of(results.get(i));
            int replications = results.get(i).replications().size();
            contenders.add(new Contender(
                    i,
                    kpis.estimate(goal.kpi(), formula(), scope(results.get(i))).orElseThrow(),
                    replications,
                    race.isIn(i)));
        }
        return Selection.of(contenders, goal.higherIsBetter());
    }

    private Series series(Result result) {
        return Kpis.of(result)
                .series(goal.kpi(), formula(), scope(result))
                .orElseThrow(() -> new NoValueException(goal));
    }

    /** All are measured by the formula of the first. */
    private String formula() {
        Model first = variants.get(0);
        return Kpis.defaultFormula(goal.kpi(), scope(first), first);
    }

    private Scope scope(Result result) {
        return scope(result.model());
    }

    private Scope scope(Model model) {
        return Scope.find(model, goal.of())
                .orElseThrow(() -> new IllegalStateException("a variant has no " + goal.of()));
    }
}
