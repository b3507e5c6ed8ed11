package org.busyhour.engine.kpi;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Timeline;

/**
 * The rows of the facts of a replication: those of its tally, and behind them rows that are sums of these.
 *
 * <p>With n reporting intervals: 0 is the warm-up, 1 to n are the intervals, n + 1 is the time after the end, n + 2 all
 * but the warm-up, n + 3 the intervals alone. Where a replication has several days there follow a row for each, the
 * last with the time after the end, and one for the last day without it.
 */
final class Rows {
    private final int intervals;
    private final List<Integer> firsts;
    private final List<Integer> days;
    private final int[][] sums;
    private final long[] elapsed;

    Rows(Timeline timeline) {
        intervals = timeline.intervals();
        firsts = timeline.days().firstIntervals();
        days = IntStream.range(0, firsts.size())
                .mapToObj(day -> splits() ? day(day) : whole())
                .toList();
        sums = new int[after() + 1][];
        elapsed = new long[count()];
        for (int day = 0; day < firsts.size(); day++) {
            for (int row = firsts.get(day) + 1; row <= lastIntervalOf(day); row++) {
                sums[row] = sums(row, day);
                addElapsed(row, timeline);
            }
        }
        sums[after()] = splits() ? new int[] {after(), whole(), day(firsts.size() - 1)} : new int[] {after(), whole()};
    }

    /** The row of the time after the end. */
    int after() {
        return intervals + 1;
    }

    /** The row that stands for all rows of the tally but the warm-up. */
    int whole() {
        return intervals + 2;
    }

    /** How many rows there are. */
    int count() {
        return whole() + 2 + (splits() ? firsts.size() + 1 : 0);
    }

    /** Whether a replication has several days. */
    boolean splits() {
        return firsts.size() > 1;
    }

    /** The rows of the days, also of those in the warm-up; a replication of one day is its day. */
    List<Integer> days() {
        return days;
    }

    /** The rows that a row of the tally is added to, the same one in the facts among them. */
    int[] sumsOf(int row) {
        return sums[row];
    }

    /** The same without the time after the end, whose length isn't known. */
    int inIntervals(int row) {
        if (row == whole()) {
            return whole() + 1;
        }
        return splits() && row == day(firsts.size() - 1) ? row + 1 : row;
    }

    /** The simulated time of a row, the warm-up cut off; 0 for the time after the end. */
    long elapsed(int row) {
        return elapsed[row];
    }

    /** The first row of the tally that is part of a row. */
    int first(int row) {
        if (row <= after()) {
            return row;
        }
        return row < day(0) ? 1 : firsts.get(row - day(0)) + 1;
    }

    /** The last row of the tally that is part of a row. */
    int last(int row) {
        if (row <= after()) {
            return row;
        }
        boolean open = row < day(0) || row - day(0) == firsts.size() - 1;
        return open ? after() : lastIntervalOf(row - day(0));
    }

    /** The last interval of a row; the time after the end is one of its own. */
    int lastInterval(int row) {
        return row <= after() ? row : Math.min(last(row), intervals);
    }

    private int day(int day) {
        return whole() + 2 + day;
    }

    private int lastIntervalOf(int day) {
        return day + 1 < firsts.size() ? firsts.get(day + 1) : intervals;
    }

    private int[] sums(int row, int day) {
        if (!splits()) {
            return new int[] {row, whole(), whole() + 1};
        }
        return day + 1 < firsts.size()
                ? new int[] {row, whole(), whole() + 1, day(day)}
                : new int[] {row, whole(), whole() + 1, day(day), day(day) + 1};
    }

    private void addElapsed(int row, Timeline timeline) {
        long from = Math.max(timeline.intervalStarts().get(row - 1), timeline.warmUp());
        long time = Math.max(0, timeline.intervalEnd(row - 1) - from);
        for (int sum : sums[row]) {
            elapsed[sum] += time;
        }
    }
}
