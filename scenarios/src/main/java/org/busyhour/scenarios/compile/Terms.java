package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.busyhour.engine.model.Staffing.HeadCount;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.language.spec.TermSpec;

/** Head counts of groups that are there on some days only. */
final class Terms {
    private Terms() {}

    /** Returns the same head count with nobody there on other days than those of a term. */
    static HeadCount within(TermSpec term, HeadCount count, Course course) {
        if (!term.limited()) {
            return count;
        }
        List<LocalDate> dates = course.calendar().dates();
        List<Long> days = course.calendar().dayStarts();
        TreeSet<Long> starts = new TreeSet<>(count.starts());
        starts.addAll(days);
        List<Integer> heads = new ArrayList<>();
        for (long start : starts) {
            LocalDate date = dates.get(last(days, start));
            heads.add(term.has(date) ? count.heads().get(last(count.starts(), start)) : 0);
        }
        return new HeadCount(List.copyOf(starts), heads, count.onCall());
    }

    /** Returns the instant from which a group is there, {@link Ticks#NEVER} if it never is during the run. */
    static long from(TermSpec term, Course course) {
        List<LocalDate> dates = course.calendar().dates();
        for (int day = 0; day < dates.size(); day++) {
            if (term.has(dates.get(day))) {
                return course.calendar().dayStarts().get(day);
            }
        }
        return Ticks.NEVER;
    }

    /** Returns the instant from which a group isn't there any more. */
    static long until(TermSpec term, Course course) {
        List<LocalDate> dates = course.calendar().dates();
        for (int day = dates.size() - 1; day >= 0; day--) {
            if (term.has(dates.get(day))) {
                return day + 1 < dates.size() ? course.calendar().dayStarts().get(day + 1) : Ticks.NEVER;
            }
        }
        return Ticks.NEVER;
    }

    /** The last place of an instant that isn't after another. */
    private static int last(List<Long> starts, long instant) {
        int place = 0;
        while (place + 1 < starts.size() && starts.get(place + 1) <= instant) {
            place++;
        }
        return place;
    }
}
