package org.busyhour.reports;

import java.util.List;
import org.busyhour.studies.best.BestStudy;
import org.busyhour.studies.best.Contender;
import org.busyhour.studies.best.Selection;

/**
 * Everything that the report of a choice is made from.
 *
 * @param variants the scenarios, in the order in which they were named
 * @param goal what is best
 * @param indifference the lead that is worth detecting, as it was written
 * @param selection who was chosen
 * @param seed the seed of all of them
 * @param most after how many replications each it ends, decided or not
 */
public record BestReport(
        List<ComparisonReport.Variant> variants,
        BestStudy.Goal goal,
        String indifference,
        Selection selection,
        long seed,
        int most) {
    /** Copies the list. */
    public BestReport {
        variants = List.copyOf(variants);
    }

    /**
     * Returns what a contender is called.
     *
     * @param contender one of the selection
     * @return the name of its scenario
     */
    public String name(Contender contender) {
        return variants.get(contender.variant()).name();
    }
}
