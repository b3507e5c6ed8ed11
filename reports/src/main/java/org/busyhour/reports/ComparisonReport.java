package org.busyhour.reports;

import java.util.List;
import org.busyhour.studies.compare.Comparison;

/**
 * Everything that the report of a comparison is made from.
 *
 * @param base what the others are held against
 * @param whatIfs the others, in the order in which they were named
 * @param seed the seed of all of them
 * @param replications how often each was simulated
 * @param intervalLabels when each reporting interval of the base begins by the local clocks, such as {@code 07:00}
 */
public record ComparisonReport(
        Variant base, List<WhatIf> whatIfs, long seed, int replications, List<String> intervalLabels) {
    /** Copies the lists. */
    public ComparisonReport {
        whatIfs = List.copyOf(whatIfs);
        intervalLabels = List.copyOf(intervalLabels);
    }

    /**
     * A scenario that took part.
     *
     * @param name what it is called
     * @param title a longer text; may be empty
     * @param making how it was made; the command is that of the whole comparison
     */
    public record Variant(String name, String title, Making making) {
        /**
         * Returns what stands in headings.
         *
         * @return the title, or the name if there is none
         */
        public String heading() {
            return title.isBlank() ? name : title;
        }
    }

    /**
     * A what-if and what came of it.
     *
     * @param variant the scenario
     * @param comparison how it differs from the base
     */
    public record WhatIf(Variant variant, Comparison comparison) {}

    /**
     * Returns the label of a row.
     *
     * @param row the row, from 1
     * @return when the interval begins, or {@link RunReport#AFTER}
     */
    public String label(int row) {
        return row > intervalLabels.size() ? RunReport.AFTER : intervalLabels.get(row - 1);
    }
}
