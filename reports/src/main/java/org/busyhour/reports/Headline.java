package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;

/**
 * The sentence that every report begins with: the measure that matters most, whether it is what was wanted, and of a
 * service level where it is worst.
 *
 * <p>What was wanted is the first missed target of the scenario, or else the first unsure one, or else the first of
 * all. Without targets it is the service level that the contact types have as their goal: of the centre where they have
 * the same one, else of the type that is furthest below its own.
 *
 * @param text the sentence
 * @param verdict the verdict in it
 */
public record Headline(String text, Verdict verdict) {
    /**
     * Writes the sentence for a run.
     *
     * @param report the run
     * @return the sentence and its verdict
     */
    public static Headline of(RunReport report) {
        Judged judged = judged(report);
        return new Headline(new HeadlineText(report, judged).sentence(), judged.verdict());
    }

    private static Judged judged(RunReport report) {
        return Judged.worstFirst(report).stream().findFirst().orElseGet(() -> goal(report));
    }

    private static Judged goal(RunReport report) {
        Model model = report.model();
        boolean alike = model.types().stream()
                        .filter(type -> !type.stage())
                        .map(ContactType::serviceLevel)
                        .distinct()
                        .count()
                == 1;
        List<Scope> scopes = alike
                ? List.of(Scope.CENTRE)
                : Scope.all(model, Scope.Kind.TYPE).stream()
                        .filter(scope -> !model.types().get(scope.index()).stage())
                        .toList();
        return scopes.stream()
                .map(scope -> Judged.of(goal(scope, model), report.kpis()))
                .min(Comparator.comparingDouble(Headline::margin))
                .orElseThrow();
    }

    private static Target goal(Scope scope, Model model) {
        double goal = model.types().get(scope.index()).serviceLevel().goal();
        return new Target(Speed.SERVICE_LEVEL, null, scope, Target.Operator.AT_LEAST, goal, "");
    }

    private static double margin(Judged judged) {
        return judged.value().map(Estimate::mean).orElse(Double.MAX_VALUE)
                - judged.target().threshold();
    }
}
