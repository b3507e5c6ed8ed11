package org.busyhour.engine.model;

import java.util.Optional;

/**
 * How the agents of a group are away from work by chance, beside the breaks and meetings that are planned.
 *
 * @param absence the share of shifts on which a person isn't there at all; of days, for each of a head count
 * @param paid whether such absence is paid
 * @param late who comes late, and by how much; only of people on shifts
 * @param leavesEarly who leaves early, and by how much; only of people on shifts
 * @param logOuts how agents log out in between
 * @param longerBreaks by how much breaks last longer than planned
 */
public record Shrinkage(
        double absence,
        boolean paid,
        Optional<Sometimes> late,
        Optional<Sometimes> leavesEarly,
        Optional<LogOuts> logOuts,
        Optional<Distribution> longerBreaks) {
    /** Everybody is always there. */
    public static final Shrinkage NONE =
            new Shrinkage(0, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks the share. */
    public Shrinkage {
        Require.share(absence, "absence");
    }

    /**
     * Returns the same with another share of absence.
     *
     * @param share the share of shifts or days
     * @return the shrinkage
     */
    public Shrinkage withAbsence(double share) {
        return new Shrinkage(share, paid, late, leavesEarly, logOuts, longerBreaks);
    }

    /**
     * Tells whether something may begin at an instant that isn't planned.
     *
     * @return whether agents leave early or log out
     */
    public boolean anytime() {
        return leavesEarly.isPresent() || logOuts.isPresent();
    }

    /**
     * What happens to some shifts, and by how much.
     *
     * @param share how often
     * @param by by how much
     */
    public record Sometimes(double share, Distribution by) {
        /** Checks the share. */
        public Sometimes {
            Require.share(share, "share");
        }
    }

    /**
     * How agents log out for a while.
     *
     * @param every the time from coming to work, or from the end of the last one, until the next; at least a second
     * @param length how long it takes
     */
    public record LogOuts(Distribution every, Distribution length) {}
}
