package org.busyhour.studies.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.studies.cache.ResultCache;

/**
 * A scenario in many variants, all simulated with the same seed, so that all meet the same customers.
 *
 * <p>Each variant is simulated, remembered and asked, one after the other: a study that was stopped finds in the cache
 * what it had finished, and what it then finds is the same to the last bit, since results are whole numbers.
 *
 * @param base the scenario as it is, whose formulas all variants are asked by
 * @param cases the variants
 * @param plan how often, with which seed, on how many threads
 * @param question what is asked
 * @param cache who remembers
 */
public record SweepStudy(Model base, List<Case> cases, Plan plan, Question question, ResultCache cache) {
    /** Copies the list. */
    public SweepStudy {
        cases = List.copyOf(cases);
    }

    /**
     * A variant, ready to be simulated.
     *
     * @param variant what is set
     * @param model what comes of it
     */
    public record Case(Variant variant, Model model) {}

    /**
     * What the study found.
     *
     * @param outcomes a variant each
     * @param remembered how many of them needn't be simulated again
     */
    public record Found(List<Outcome> outcomes, int remembered) {
        /** Copies the list. */
        public Found {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Returns how many replications there are in all.
     *
     * @return those of every variant
     * @throws ArithmeticException if they are more than an int can count
     */
    public int replications() {
        return Math.multiplyExact(plan.replications(), cases.size());
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished, of {@link #replications()}
     * @return what was found; the same for any number of threads, and whatever the cache remembers
     * @throws CancellationException if this thread was interrupted
     * @throws UncheckedIOException if the cache can't be read or written
     */
    public Found found(Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        int remembered = 0;
        for (Case variant : cases) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            int before = plan.replications() * outcomes.size();
            Optional<Result> known = known(variant.model());
            remembered += known.isPresent() ? 1 : 0;
            Result result = known.orElseGet(() -> simulated(variant.model(), before, progress));
            outcomes.add(outcome(variant, Kpis.of(result)));
            progress.finished(before + plan.replications());
        }
        return new Found(outcomes, remembered);
    }

    private Optional<Result> known(Model model) {
        try {
            return cache.find(model, plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result simulated(Model model, int before, Progress progress) {
        Result result = Replications.run(model, plan, finished -> progress.finished(before + finished));
        try {
            cache.keep(result, plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private Outcome outcome(Case variant, Kpis kpis) {
        Model model = variant.model();
        Optional<Scope> of = Scope.find(model, question.of().name());
        List<Answer> answers =
                question.kpis().stream().map(kpi -> answer(kpi, kpis, of)).toList();
        return new Outcome(
                variant.variant(),
                answers,
                kpis.estimate(People.COST, null, Scope.CENTRE),
                of.flatMap(scope -> estimate(Speed.SERVICE_LEVEL, kpis, scope)));
    }

    private Answer answer(Kpi kpi, Kpis kpis, Optional<Scope> of) {
        String formula = formula(kpi);
        return new Answer(
                kpi,
                formula,
                of.flatMap(scope -> estimate(kpi, kpis, scope)),
                of.flatMap(scope -> kpis.series(kpi, formula, scope)));
    }

    private Optional<Estimate> estimate(Kpi kpi, Kpis kpis, Scope scope) {
        return kpis.estimate(kpi, formula(kpi), scope);
    }

    private String formula(Kpi kpi) {
        return Kpis.defaultFormula(kpi, question.of(), base);
    }
}
