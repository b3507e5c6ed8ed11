package org.busyhour.engine.model;

import java.util.List;

/**
 * The calendar days of a replication. The engine has no calendar: to it a day is a stretch of reporting intervals.
 *
 * @param firstIntervals the places of the intervals with which days begin, increasing, the first 0; an interval belongs
 *     to the day on which it begins
 * @param whole how many whole calendar days a replication lasts; 0 if that is no whole number
 */
public record Days(List<Integer> firstIntervals, int whole) {
    /** A replication that is one day, whatever midnight it crosses. */
    public static final Days ONE = new Days(List.of(0), 1);

    private static final int WEEK = 7;

    /** Checks the order of the places. */
    public Days {
        firstIntervals = List.copyOf(firstIntervals);
        Require.that(!firstIntervals.isEmpty() && firstIntervals.get(0) == 0, "firstIntervals", firstIntervals);
        Require.increasing(firstIntervals, "firstIntervals");
        Require.that(whole >= 0, "whole", whole);
    }

    /**
     * Returns how many there are.
     *
     * @return the number of days, at least 1
     */
    public int count() {
        return firstIntervals.size();
    }

    /**
     * Tells whether a replication is a week.
     *
     * @return whether it lasts seven whole days
     */
    public boolean week() {
        return whole == WEEK;
    }
}
