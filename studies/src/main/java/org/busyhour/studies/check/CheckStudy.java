package org.busyhour.studies.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.Judge;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.studies.precision.Looks;

/**
 * A centre held against its targets, simulated until each is found met or missed, or the budget is spent.
 *
 * <p>The same inputs give the same verdicts: looks are taken after fixed numbers of replications, and a replication
 * depends on nothing but the model, the seed and its number.
 *
 * @param model the centre
 * @param targets what is judged, at least one
 * @param rule how sure it has to be, within which budget
 * @param seed the master seed
 * @param threads on how many threads; the verdicts don't depend on it
 * @param others how many things the same check judges beside the targets; each has its share of the error rate
 */
public record CheckStudy(Model model, List<Target> targets, Rule rule, long seed, int threads, int others) {
    /** Copies the list. */
    public CheckStudy {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there are no targets");
        }
    }

    /**
     * Makes a study of targets alone.
     *
     * @param model the centre
     * @param targets what is judged, at least one
     * @param rule how sure it has to be, within which budget
     * @param seed the master seed
     * @param threads on how many threads
     */
    public CheckStudy(Model model, List<Target> targets, Rule rule, long seed, int threads) {
        this(model, targets, rule, seed, threads, 0);
    }

    /**
     * Simulates and judges. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished
     * @param outOfTime asked after each replication, from any thread; if it says yes, the look that was under way isn't
     *     taken: time decides nothing, it only leaves open what no look has decided yet
     * @return what was found
     * @throws CancellationException if this thread was interrupted
     */
    public Outcome outcome(Progress progress, BooleanSupplier outOfTime) {
        Looks looks = new Looks(rule.atLeast(), rule.budget());
        Outcome outcome = new Outcome(targets.stream().map(this::open).toList(), 0, false);
        Optional<Result> before = Optional.empty();
        while (before.isEmpty() || (outcome.isOpen() && outcome.replications() < rule.budget())) {
            int look = before.isEmpty() ? looks.first() : looks.next(outcome.replications());
            try {
                Result result = simulate(before, look, OutOfTime.watching(progress, look, outOfTime));
                outcome = judged(outcome, result);
                before = Optional.of(result);
            } catch (OutOfTime e) {
                return new Outcome(outcome.judgements(), outcome.replications(), true);
            }
        }
        return outcome;
    }

    private Judgement open(Target target) {
        String named = target.formula();
        String formula = named == null ? Kpis.defaultFormula(target.kpi(), target.scope(), model) : named;
        return new Judgement(target, formula, Finding.ofRun(Verdict.UNSURE, Optional.empty()), 0);
    }

    private Result simulate(Optional<Result> before, int look, Progress progress) {
        Plan plan = new Plan(seed, look, threads);
        return before.map(result -> Replications.more(result, plan, progress, Optional.empty()))
                .orElseGet(() -> Replications.run(model, plan, progress));
    }

    private Outcome judged(Outcome before, Result result) {
        int look = result.replications().size();
        Kpis kpis = Kpis.of(result);
        Judge judge =
                new Judge(rule.spentBetween(before.replications(), look), targets.size() + others, rule.atLeast());
        List<Judgement> judgements = before.judgements().stream()
                .map(judgement -> judgement.verdict() == Verdict.UNSURE ? look(judgement, judge, kpis) : judgement)
                .toList();
        return new Outcome(judgements, look, false);
    }

    private static Judgement look(Judgement open, Judge judge, Kpis kpis) {
        return new Judgement(
                open.target(),
                open.formula(),
                judge.find(open.target(), open.formula(), kpis),
                kpis.result().replications().size());
    }
}
