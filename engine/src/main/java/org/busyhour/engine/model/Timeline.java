package org.busyhour.engine.model;

import java.util.List;

/**
 * The course of one replication: its reporting intervals, its end, its closing time and its warm-up.
 *
 * @param intervalStarts the instants at which reporting intervals begin, increasing, the first 0; the last one ends at
 *     {@code end}
 * @param end the instant at which the simulated time ends; work left over then may run on, see {@code atClose}
 * @param closes the instant from which no contact is taken any more, at most {@code end}
 * @param atClose what happens to the contacts that wait at {@code closes}
 * @param warmUp contacts that arrive before this instant are left out of every figure, and times are clipped to it
 * @param days the calendar days of it
 * @param openings when contacts are taken; the last closing is {@code closes}
 */
public record Timeline(
        List<Long> intervalStarts, long end, long closes, AtClose atClose, long warmUp, Days days, Openings openings) {
    /** Checks the order of the instants. */
    public Timeline {
        intervalStarts = List.copyOf(intervalStarts);
        Require.that(!intervalStarts.isEmpty() && intervalStarts.get(0) == 0, "intervalStarts", intervalStarts);
        Require.increasing(intervalStarts, "intervalStarts");
        Require.that(end > intervalStarts.get(intervalStarts.size() - 1), "end", end);
        Require.that(closes > 0 && closes <= end, "closes", closes);
        Require.that(atClose != AtClose.STOP || closes == end, "closes", closes);
        Require.that(warmUp >= 0 && warmUp < end, "warmUp", warmUp);
        int lastDay = days.firstIntervals().get(days.count() - 1);
        Require.that(lastDay < intervalStarts.size(), "days", days);
        Require.that(openings.last() == closes, "openings", openings);
        Require.that(atClose != AtClose.STOP || openings.always(end), "openings", openings);
    }

    /**
     * Returns the course of a replication that is open from its start until it closes.
     *
     * @param intervalStarts the instants at which reporting intervals begin, increasing, the first 0
     * @param end the instant at which the simulated time ends
     * @param closes the instant from which no contact is taken any more, at most {@code end}
     * @param atClose what happens to the contacts that wait at {@code closes}
     * @param warmUp contacts that arrive before this instant are left out of every figure
     * @param days the calendar days of it
     */
    public Timeline(List<Long> intervalStarts, long end, long closes, AtClose atClose, long warmUp, Days days) {
        this(intervalStarts, end, closes, atClose, warmUp, days, Openings.until(closes));
    }

    /**
     * Returns the course of a replication that is one day.
     *
     * @param intervalStarts the instants at which reporting intervals begin, increasing, the first 0
     * @param end the instant at which the simulated time ends
     * @param closes the instant from which no contact is taken any more, at most {@code end}
     * @param atClose what happens to the contacts that wait at {@code closes}
     * @param warmUp contacts that arrive before this instant are left out of every figure
     */
    public Timeline(List<Long> intervalStarts, long end, long closes, AtClose atClose, long warmUp) {
        this(intervalStarts, end, closes, atClose, warmUp, Days.ONE);
    }

    /** What becomes of the contacts that wait at closing time. */
    public enum AtClose {
        /** Those present stay until all are served; if nobody is left, the waiting are dismissed. */
        SERVE,
        /** The waiting are dismissed at once; contacts in hand are finished. */
        DISMISS,
        /** The centre doesn't close: the replication stops dead at its end, and the waiting are still open. */
        STOP
    }

    /**
     * Returns how many reporting intervals there are.
     *
     * @return the number of intervals, at least 1
     */
    public int intervals() {
        return intervalStarts.size();
    }

    /**
     * Returns where an interval ends.
     *
     * @param interval the place of an interval, from 0
     * @return the first instant that no longer belongs to it
     */
    public long intervalEnd(int interval) {
        return interval + 1 < intervalStarts.size() ? intervalStarts.get(interval + 1) : end;
    }

    /**
     * Tells whether an interval lies in the warm-up, so that it is left out of every figure.
     *
     * @param interval the place of an interval, from 0
     * @return whether it ends with the warm-up or before
     */
    public boolean warmingUp(int interval) {
        return intervalEnd(interval) <= warmUp;
    }

    /**
     * Returns where the rows of tallies begin.
     *
     * @return the start of the warm-up, of each interval as far as it lies behind the warm-up, and of the time after
     *     the end; never decreasing
     */
    public long[] rowStarts() {
        long[] starts = new long[intervals() + 2];
        for (int i = 0; i < intervals(); i++) {
            starts[i + 1] = Math.max(warmUp, intervalStarts.get(i));
        }
        starts[intervals() + 1] = end;
        return starts;
    }
}
