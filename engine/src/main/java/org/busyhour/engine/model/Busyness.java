package org.busyhour.engine.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much days differ in volume: what is expected of a day, or of each part of it, is multiplied by a gamma variable
 * of mean 1, so that its count is negative binomial (Avramidis, Deslauriers and L'Ecuyer 2004,
 * doi:10.1287/mnsc.1040.0236).
 *
 * @param cv the coefficient of variation of the factor, at least {@value #LEAST_CV}
 * @param common the share of it that all types have in common: the normal score of the factor is sqrt(common) times one
 *     of the centre's day plus sqrt(1 - common) times one of the type's own
 * @param days the instants at which days begin, increasing, the first 0
 * @param parts the instants within days at which a part of the day begins that has a factor of its own, increasing
 * @param alike the correlation of a part's normal score with that of the part before it on the same day
 */
public record Busyness(double cv, double common, List<Long> days, List<Long> parts, double alike) {
    /** The least cv: below, days don't differ in anything that could be seen, and the quantile becomes dear. */
    public static final double LEAST_CV = 0.001;

    /** The greatest cv: of such days two thirds have less than a thousandth of the mean. */
    public static final double GREATEST_CV = 5;

    /** Checks the ranges. */
    public Busyness {
        days = List.copyOf(days);
        Require.that(cv >= LEAST_CV && cv <= GREATEST_CV, "cv", cv);
        Require.share(common, "common");
        Require.that(!days.isEmpty() && days.get(0) == 0, "days", days);
        Require.increasing(days, "days");
        parts = List.copyOf(parts);
        Require.increasing(parts, "parts");
        Require.that(parts.isEmpty() || parts.get(0) > 0, "parts", parts);
        Require.share(alike, "alike");
    }

    /**
     * Returns a busyness of whole days.
     *
     * @param cv the coefficient of variation of the factor
     * @param common the share of it that all types have in common
     * @param days the instants at which days begin
     */
    public Busyness(double cv, double common, List<Long> days) {
        this(cv, common, days, List.of(), 1);
    }

    /**
     * Returns a busyness that has nothing to do with that of other types.
     *
     * @param cv the coefficient of variation of the factor
     * @param days the instants at which days begin
     */
    public Busyness(double cv, List<Long> days) {
        this(cv, 0, days);
    }

    /**
     * Returns since when each factor holds.
     *
     * @return the instants at which days and parts of days begin, increasing
     */
    public List<Long> starts() {
        return Stream.concat(days.stream(), parts.stream()).distinct().sorted().toList();
    }
}
