package org.busyhour.studies.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.studies.compare.Matching;
import org.busyhour.studies.compare.Question;

/**
 * Two centres and every mixture of them, all simulated with the same seed: chance is tied to customers and agents, so
 * all meet the same ones.
 *
 * @param base the centre before
 * @param whatIf the centre after, over the same time
 * @param plan how often each mixture, with which seed, on how many threads
 * @param question what is explained; margins mean nothing here
 */
public record ExplainStudy(Model base, Model whatIf, Plan plan, Question question) {
    /** The greatest number of causes: 256 mixtures. */
    public static final int MOST_CAUSES = 8;

    /** Checks that the two can be mixed. */
    public ExplainStudy {
        if (base.timeline().end() != whatIf.timeline().end()) {
            throw new IllegalArgumentException(
                    "the base ends at " + base.timeline().end() + ", the what-if at "
                            + whatIf.timeline().end());
        }
    }

    /**
     * Finds the causes in which two centres differ.
     *
     * @param base the one
     * @param whatIf the other
     * @return the causes that make a difference to the base, or to the what-if if they are taken away
     */
    public static List<Cause> causes(Model base, Model whatIf) {
        Set<Cause> all = EnumSet.allOf(Cause.class);
        Model none = Mixture.of(base, whatIf, Set.of());
        Model full = Mixture.of(base, whatIf, all);
        return Stream.of(Cause.values())
                .filter(cause -> {
                    Set<Cause> others = EnumSet.complementOf(EnumSet.of(cause));
                    return !Mixture.of(base, whatIf, Set.of(cause)).equals(none)
                            || !Mixture.of(base, whatIf, others).equals(full);
                })
                .toList();
    }

    /**
     * Returns how many replications there are in all.
     *
     * @return those of every mixture
     * @throws ArithmeticException if they are more than an int can count
     */
    public int replications() {
        return Math.multiplyExact(
                plan.replications(), new Shapley(causes(base, whatIf).size()).teams());
    }

    /**
     * Simulates every mixture and divides the differences among the causes. To stop it, interrupt the thread that waits
     * for it.
     *
     * @param progress hears how many replications are finished, of {@link #replications()}
     * @return the explanation; the same for any number of threads
     * @throws CancellationException if this thread was interrupted
     * @throws IllegalArgumentException if there are more than {@value #MOST_CAUSES} causes
     */
    public Explanation explanation(Progress progress) {
        List<Cause> causes = causes(base, whatIf);
        if (causes.size() > MOST_CAUSES) {
            throw new IllegalArgumentException("causes was " + causes);
        }
        Matching matching = Matching.of(base, whatIf, question.of());
        Shapley shapley = new Shapley(causes.size());
        List<Shares> shares = asked(matching, shapley);
        for (int team = 0; team < shapley.teams(); team++) {
            int before = team * plan.replications();
            Model mixture = Mixture.of(base, whatIf, members(causes, team));
            Kpis kpis = Kpis.of(Replications.run(mixture, plan, done -> progress.finished(before + done)));
            int at = team;
            shares.forEach(share -> add(share, at, kpis));
        }
        return explanation(causes, shares, matching);
    }

    private List<Shares> asked(Matching matching, Shapley shapley) {
        List<Shares> shares = new ArrayList<>();
        for (Matching.Pair pair : matching.pairs()) {
            for (Kpi kpi : question.kpis()) {
                if (kpi.hasSeries(pair.base().kind())) {
                    String formula = Kpis.defaultFormula(kpi, pair.base(), base);
                    shares.add(new Shares(kpi, formula, pair.base(), shapley, plan.replications()));
                }
            }
        }
        return shares;
    }

    private static Set<Cause> members(List<Cause> causes, int team) {
        Set<Cause> members = EnumSet.noneOf(Cause.class);
        for (int i = 0; i < causes.size(); i++) {
            if ((team >> i & 1) == 1) {
                members.add(causes.get(i));
            }
        }
        return members;
    }

    /** An agent isn't in every mixture, nor at the same place. */
    private static void add(Shares share, int team, Kpis kpis) {
        Scope.find(kpis.result().model(), share.scope().name())
                .flatMap(scope -> kpis.series(share.kpi(), share.formula(), scope))
                .ifPresent(series -> share.add(team, series));
    }

    private static Explanation explanation(List<Cause> causes, List<Shares> shares, Matching matching) {
        List<Explained> explained = new ArrayList<>();
        List<Explanation.LeftOut> leftOut = new ArrayList<>();
        for (Shares share : shares) {
            Optional<Explained> found = share.explained(causes);
            found.ifPresent(explained::add);
            if (found.isEmpty() && share.known()) {
                leftOut.add(new Explanation.LeftOut(share.kpi(), share.scope()));
            }
        }
        return new Explanation(causes, explained, leftOut, matching.onlyInBase(), matching.onlyInWhatIf());
    }
}
