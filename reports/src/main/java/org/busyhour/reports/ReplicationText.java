package org.busyhour.reports;

import java.util.Locale;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Timeline;

/** Replications counted in words. What one of them is goes without saying where it is at most a day. */
public final class ReplicationText {
    private static final int WEEK = 7;

    private ReplicationText() {}

    /**
     * Counts replications.
     *
     * @param replications how many
     * @param timeline the course of one of them
     * @return for instance {@code 30 replications}, {@code 30 replications of a week}
     */
    public static String count(int replications, Timeline timeline) {
        return String.format(Locale.ROOT, "%d", replications)
                + (replications == 1 ? " replication" : " replications")
                + of(timeline);
    }

    /**
     * Says what a replication is.
     *
     * @param timeline the course of one
     * @return for instance {@code " of a week"}, {@code " of 5 days"}, {@code " of 36h"}; empty for at most a day
     */
    public static String of(Timeline timeline) {
        Days days = timeline.days();
        if (days.count() == 1) {
            return "";
        }
        if (days.week()) {
            return " of a week";
        }
        if (days.whole() == 0) {
            return " of " + LocalClock.duration(timeline.end());
        }
        return days.whole() % WEEK == 0 ? " of " + days.whole() / WEEK + " weeks" : " of " + days.whole() + " days";
    }
}
