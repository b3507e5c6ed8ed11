package org.busyhour.scenarios.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.busyhour.engine.model.Agent.Pause;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.roster.Stint;

/**
 * The breaks and meetings of one person on one shift.
 *
 * <p>What has a fixed time is placed first. In a window of length W, the break of length L of the i-th of n people (i
 * from 0) begins i (W - L) / (n - 1) after the window does, cut to the second; that of a single person lies in the
 * middle. Where that time isn't free, the break begins at the nearest time in the window that is, at the earlier of
 * two. So breaks are spread evenly over the group and lie wholly inside the window.
 */
final class PausePlan {
    private final Stint stint;
    private final Course course;
    private final List<Pause> placed = new ArrayList<>();
    /** Whose time the queue decides about, so that others may be planned in their windows. */
    private final List<Pause> allowed = new ArrayList<>();

    private PausePlan(Stint stint, Course course) {
        this.stint = stint;
        this.course = course;
    }

    /** Returns a person's pauses on a day in order of time, without what lies outside the run. */
    static List<Pause> of(Stint stint, Seat seat, Course course) {
        PausePlan plan = new PausePlan(stint, course);
        stint.rests().forEach(rest -> plan.place(rest, seat));
        return plan.withinRun();
    }

    /**
     * The place of one person among the people of a group on the same shift.
     *
     * @param number counted from 0
     * @param of how many there are
     */
    record Seat(int number, int of) {

        /** Returns this person's part of the room that starts have, in whole seconds. */
        long share(long room) {
            long exact = of == 1 ? room / 2 : room * number / (of - 1);
            return exact - exact % Ticks.PER_SECOND;
        }
    }

    private void place(Stint.Rest rest, Seat seat) {
        // Where the clocks skip a time, a shift may begin after what was to be in it.
        long earliest = Math.max(rest.earliest(), stint.start());
        if (rest.whenAllowed() && rest.latest() > earliest) {
            allowed.add(new Pause(earliest, rest.length(), rest.kind(), rest.paid(), rest.latest()));
            return;
        }
        long length = rest.length();
        long wanted = earliest + seat.share(Math.max(0, rest.latest() - earliest));
        OptionalLong start = free(wanted, length, earliest, rest.latest());
        if (start.isEmpty()) {
            start = free(wanted, length, stint.start(), stint.end() - length);
            Warnings.at(rest.at(), course)
                    .say(
                            start.isPresent()
                                    ? "some have no room for it then and take it at another time"
                                    : "some have no room for it in their shift and go without");
        }
        start.ifPresent(t -> placed.add(new Pause(t, length, rest.kind(), rest.paid())));
    }

    /**
     * Returns the start nearest to the wanted one, from the earliest to the latest, at which nothing else is placed.
     */
    private OptionalLong free(long wanted, long length, long earliest, long latest) {
        LongStream besides = placed.stream().flatMapToLong(p -> LongStream.of(p.start() - length, p.end()));
        return LongStream.concat(LongStream.of(Math.max(earliest, Math.min(wanted, latest))), besides)
                .filter(t -> t >= earliest && t <= latest)
                .filter(t -> placed.stream().allMatch(p -> t + length <= p.start() || t >= p.end()))
                .boxed()
                .min(Comparator.<Long>comparingLong(t -> Math.abs(t - wanted)).thenComparing(t -> t))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private List<Pause> withinRun() {
        long runEnd = course.calendar().endTicks();
        List<Pause> within = new ArrayList<>();
        for (Pause p : placed) {
            long start = Math.max(p.start(), 0);
            long end = Math.min(p.end(), runEnd);
            if (start < end) {
                within.add(new Pause(start, end - start, p.kind(), p.paid()));
            }
        }
        for (Pause p : allowed) {
            long start = Math.max(p.start(), 0);
            long latest = Math.min(p.latest(), runEnd - p.length());
            if (start < latest) {
                within.add(new Pause(start, p.length(), p.kind(), p.paid(), latest));
            }
        }
        within.sort(Comparator.comparingLong(Pause::start));
        return within;
    }
}
