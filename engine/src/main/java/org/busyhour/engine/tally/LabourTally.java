package org.busyhour.engine.tally;

import java.util.Arrays;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Whether the people do what the law asks for, whatever was planned: work that drags on delays a break or eats up the
 * rest before the next day.
 */
final class LabourTally {
    private static final long NEVER = Long.MIN_VALUE;

    private final StaffTallies people;
    private final LabourLaw[] laws;
    private final long[] dayStarts;
    private final long end;
    /** Of each agent, since when there has been no break; when the last shift began and when it was over. */
    private final long[] since;

    private final long[] began;
    private final long[] over;
    private final boolean[] working;
    /** Of each agent, whether what is to begin is a further part of the shift. */
    private final boolean[] goesOn;

    private LabourTally(Model model, StaffTallies people) {
        this.people = people;
        laws = model.groups().stream()
                .map(group -> group.staffing() instanceof Staffing.People ? group.law() : LabourLaw.NONE)
                .toArray(LabourLaw[]::new);
        Timeline timeline = model.timeline();
        dayStarts = timeline.days().firstIntervals().stream()
                .mapToLong(interval -> timeline.intervalStarts().get(interval))
                .toArray();
        end = timeline.end();
        since = new long[model.agents()];
        began = new long[model.agents()];
        over = new long[model.agents()];
        working = new boolean[model.agents()];
        goesOn = new boolean[model.agents()];
    }

    /** Returns one, or nothing where everything is allowed. */
    static @Nullable LabourTally of(Model model, StaffTallies people) {
        return model.groups().stream().anyMatch(group -> group.law().any()) ? new LabourTally(model, people) : null;
    }

    void begin() {
        Arrays.fill(over, NEVER);
        Arrays.fill(working, false);
        Arrays.fill(goesOn, false);
    }

    /** A shift of somebody is to begin, or goes on behind a gap; who still works on the one before has no rest. */
    void expected(int agent, long now, boolean another) {
        goesOn[agent] = !another;
        if (another && working[agent]) {
            judgeRest(agent, 0, now);
            began[agent] = now;
        }
    }

    /** Somebody comes to work; the gap of a split shift is no rest. */
    void comes(int agent, long now) {
        if (over[agent] != NEVER && !goesOn[agent]) {
            judgeRest(agent, now - over[agent], now);
        }
        since[agent] = now;
        began[agent] = goesOn[agent] ? began[agent] : now;
        goesOn[agent] = false;
        working[agent] = true;
    }

    private void judgeRest(int agent, long rest, long now) {
        if (rest < law(agent).rest().orElse(0) && day(now) != day(began[agent])) {
            people.add(agent, people.row(), StaffFact.SHORT_RESTS, 1);
        }
    }

    /**
     * Somebody has been on a break; one that had begun before the simulated time, or goes on behind it, isn't short.
     */
    void rested(int agent, long from, long to) {
        boolean whole = from > 0 && to < end;
        if (whole && to - from < law(agent).leastBreak().orElse(0)) {
            people.add(agent, people.row(), StaffFact.SHORT_BREAKS, 1);
        } else {
            worked(agent, from);
            since[agent] = to;
        }
    }

    /** Somebody leaves work. */
    void goes(int agent, long now) {
        worked(agent, now);
        over[agent] = now;
        working[agent] = false;
    }

    /** Somebody has worked without a break up to now, or leaves, or the simulated time is over. */
    void worked(int agent, long until) {
        LabourLaw law = law(agent);
        if (law.longestStretch().isPresent() && until > since[agent]) {
            boolean longer = until - since[agent] > law.longestStretch().getAsLong();
            people.add(agent, people.row(), StaffFact.STRETCHES, 1);
            people.add(agent, people.row(), StaffFact.LONG_STRETCHES, longer ? 1 : 0);
        }
    }

    private LabourLaw law(int agent) {
        return laws[people.groupOf(agent)];
    }

    private int day(long instant) {
        int found = Arrays.binarySearch(dayStarts, instant);
        return found >= 0 ? found : -found - 2;
    }
}
