package org.busyhour.studies.sweep;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;

/**
 * What came of a variant.
 *
 * @param variant the variant
 * @param answers a KPI each, in the order of the question
 * @param cost the cost of the centre; absent where nobody has a price
 * @param level the service level of what the question is about
 */
public record Outcome(Variant variant, List<Answer> answers, Optional<Estimate> cost, Optional<Estimate> level) {
    /** Copies the list. */
    public Outcome {
        answers = List.copyOf(answers);
    }

    /**
     * Returns the answer about a KPI.
     *
     * @param kpi the KPI
     * @return the answer
     */
    public Answer answer(Kpi kpi) {
        return answers.stream()
                .filter(answer -> answer.kpi() == kpi)
                .findFirst()
                .orElseThrow();
    }
}
