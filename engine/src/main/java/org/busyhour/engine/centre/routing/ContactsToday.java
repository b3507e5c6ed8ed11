package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.time.Ticks;

/** How many contacts each agent has answered since the calendar day began. */
final class ContactsToday {
    private final int[] answered;
    private final long[] days;
    private int next;

    ContactsToday(Model model) {
        answered = new int[model.agents()];
        List<Long> starts = model.timeline().intervalStarts();
        days = model.timeline().days().firstIntervals().stream()
                .mapToLong(starts::get)
                .toArray();
    }

    void clear() {
        Arrays.fill(answered, 0);
        next = 1;
    }

    /** Tells whether another day has begun; all begin it anew. */
    boolean begins(long now) {
        if (now < nextDay()) {
            return false;
        }
        while (now >= nextDay()) {
            next++;
        }
        Arrays.fill(answered, 0);
        return true;
    }

    void add(int agent, int by) {
        answered[agent] += by;
    }

    int of(int agent) {
        return answered[agent];
    }

    private long nextDay() {
        return next < days.length ? days[next] : Ticks.NEVER;
    }
}
