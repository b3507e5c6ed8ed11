package org.busyhour.studies.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
 */
public record CheckStudy(Model model, List<Target> targets, Rule rule, long seed, int threads) {
    /** Copies the list. */
    public CheckStudy {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there are no targets");
        }
    }

    /**
     * Simulates and judges. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished
     * @return a judgement a target, in their order
     * @throws CancellationException if this thread was interrupted
     */
    public List<Judgement> judgements(Progress progress) {
        Looks looks = new Looks(rule.atLeast(), rule.budget());
        List<Judgement> judged = new ArrayList<>();
        targets.forEach(target -> judged.add(new Judgement(target, Verdict.UNSURE, 0, Optional.empty())));
        int before = 0;
        int look = looks.first();
        Result result = Replications.run(model, plan(look), progress);
        judge(judged, result, before);
        while (look < rule.budget() && judged.stream().anyMatch(j -> j.verdict() == Verdict.UNSURE)) {
            before = look;
            look = looks.next(look);
            result = Replications.more(result, plan(look), progress, Optional.empty());
            judge(judged, result, before);
        }
        return List.copyOf(judged);
    }

    private void judge(List<Judgement> judged, Result result, int before) {
        int look = result.replications().size();
        Kpis kpis = Kpis.of(result);
        SequentialTest test = new SequentialTest(rule.spentBetween(before, look), targets.size());
        judged.replaceAll(
                judgement -> judgement.verdict() == Verdict.UNSURE ? look(judgement.target(), test, kpis) : judgement);
    }

    private static Judgement look(Target target, SequentialTest test, Kpis kpis) {
        return new Judgement(
                target,
                test.look(target, kpis),
                kpis.result().replications().size(),
                kpis.estimate(target.kpi(), target.formula(), target.scope()));
    }

    private Plan plan(int replications) {
        return new Plan(seed, replications, threads);
    }
}
