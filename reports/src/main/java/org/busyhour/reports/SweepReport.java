package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.sweep.Answer;
import org.busyhour.studies.sweep.Frontier;
import org.busyhour.studies.sweep.Outcome;
import org.busyhour.studies.sweep.Question;

/**
 * Everything that the report of a sweep is made from.
 *
 * @param name what the scenario is called
 * @param title a longer text; may be empty
 * @param making how it was made
 * @param design how the variants were chosen
 * @param paths what is varied, in the order in which it was named
 * @param question what was asked of every variant
 * @param outcomes what came of each, in their order
 * @param seed the seed of all of them
 * @param replications how often each was simulated
 */
public record SweepReport(
        String name,
        String title,
        Making making,
        Design design,
        List<String> paths,
        Question question,
        List<Outcome> outcomes,
        long seed,
        int replications) {
    /** Copies the lists and checks that there is a variant. */
    public SweepReport {
        paths = List.copyOf(paths);
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no variants");
        }
    }

    /** How variants are chosen. */
    public enum Design {
        /** Every combination. */
        GRID("grid"),
        /** The base and every value by itself. */
        ONE_AT_A_TIME("one-at-a-time"),
        /** Points spread over the box. */
        LATIN_HYPERCUBE("latin-hypercube"),
        /** As a file says. */
        FILE("file");

        private final String key;

        Design(String key) {
            this.key = key;
        }

        /**
         * Returns the word for it in files.
         *
         * @return the word
         */
        public String key() {
            return key;
        }
    }

    /**
     * Returns what stands in headings.
     *
     * @return the title, or the name if there is none
     */
    public String heading() {
        return title.isBlank() ? name : title;
    }

    /**
     * Tells whether the variants have names.
     *
     * @return true if any has
     */
    public boolean named() {
        return outcomes.stream().anyMatch(outcome -> !outcome.variant().name().isEmpty());
    }

    /**
     * Returns the KPIs that have a value in any variant.
     *
     * @return those of the question, in its order
     */
    public List<Kpi> kpis() {
        return question.kpis().stream()
                .filter(kpi ->
                        outcomes.stream().anyMatch(o -> o.answer(kpi).value().isPresent()))
                .toList();
    }

    /**
     * Tells which variants are on the frontier of cost against service level. One at a time nobody is: these variants
     * aren't there to be chosen from.
     *
     * @return an answer a variant
     */
    public List<Boolean> frontier() {
        return design == Design.ONE_AT_A_TIME
                ? outcomes.stream().map(outcome -> false).toList()
                : Frontier.of(outcomes);
    }

    /**
     * Returns the paired difference of a variant to the base.
     *
     * @param outcome the variant
     * @param kpi the KPI
     * @return the difference; empty of the base itself, and where there is no base among the variants
     */
    public Optional<Difference> difference(Outcome outcome, Kpi kpi) {
        Answer answer = outcome.answer(kpi);
        return outcomes.stream()
                .filter(other -> other.variant().settings().isEmpty() && !other.equals(outcome))
                .findFirst()
                .flatMap(base -> answer.against(base.answer(kpi)));
    }

    /**
     * Says of what the KPIs are.
     *
     * @return nothing for the centre, else for instance {@code of calls}
     */
    public String of() {
        Scope scope = question.of();
        return scope.equals(Scope.CENTRE) ? "" : " of " + scope.name();
    }
}
