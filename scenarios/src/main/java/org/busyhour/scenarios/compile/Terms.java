package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.busyhour.engine.model.Staffing.HeadCount;
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

    /** The last place of an instant that isn't after another. */
    private static int last(List<Long> starts, long instant) {
        int place = 0;
        while (place + 1 < starts.size() && starts.get(place + 1) <= instant) {
            place++;
        }
        return place;
    }
}
