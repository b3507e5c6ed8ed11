package org.busyhour.studies.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;

/**
 * A base and what-ifs, all simulated with the same seed: chance is tied to customers and agents, so all meet the same
 * ones.
 *
 * @param base the centre that the others are held against
 * @param whatIfs the others
 * @param plan how often, with which seed, on how many threads
 * @param question what is compared
 */
public record CompareStudy(Model base, List<Model> whatIfs, Plan plan, Question question) {
    /** Copies the list. */
    public CompareStudy {
        whatIfs = List.copyOf(whatIfs);
    }

    /**
     * Returns how many replications there are in all.
     *
     * @return those of the base and of every what-if
     * @throws ArithmeticException if they are more than an int can count
     */
    public int replications() {
        return Math.multiplyExact(plan.replications(), 1 + whatIfs.size());
    }

    /**
     * Simulates and compares. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished, of {@link #replications()}
     * @return a comparison a what-if, in their order; the same for any number of threads
     * @throws CancellationException if this thread was interrupted
     */
    public List<Comparison> comparisons(Progress progress) {
        Kpis kpis = run(base, 0, progress);
        List<Comparison> comparisons = new ArrayList<>();
        for (Model whatIf : whatIfs) {
            int before = plan.replications() * (1 + comparisons.size());
            comparisons.add(Comparison.of(kpis, run(whatIf, before, progress), question));
        }
        return comparisons;
    }

    private Kpis run(Model model, int before, Progress progress) {
        return Kpis.of(Replications.run(model, plan, finished -> progress.finished(before + finished)));
    }
}
