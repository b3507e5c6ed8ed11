package org.busyhour.studies.check;

import java.util.List;

/**
 * What came of a check.
 *
 * @param judgements a judgement a target, in their order
 * @param replications the replications of the last look that was taken; 0 if there was time for none
 * @param outOfTime whether time ran out before every verdict was found or the budget spent
 */
public record Outcome(List<Judgement> judgements, int replications, boolean outOfTime) {
    /** Copies the list. */
    public Outcome {
        judgements = List.copyOf(judgements);
    }

    /**
     * Tells whether more replications may find another verdict.
     *
     * @return whether any judgement is unsure of a target that can be tested
     */
    public boolean isOpen() {
        return judgements.stream().anyMatch(Judgement::isOpen);
    }
}
