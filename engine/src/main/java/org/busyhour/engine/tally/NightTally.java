package org.busyhour.engine.tally;

import java.util.List;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Pay;
import org.jspecify.annotations.Nullable;

/** Counts the time at work by night of groups that pay it otherwise than time by day. */
final class NightTally {
    private final StaffTallies people;
    private final long[][] starts;
    private final long[][] ends;

    private NightTally(List<AgentGroup> groups, StaffTallies people) {
        this.people = people;
        starts = new long[groups.size()][];
        ends = new long[groups.size()][];
        for (int group = 0; group < starts.length; group++) {
            Pay pay = groups.get(group).pay();
            starts[group] = ticks(pay.night().map(Pay.Night::starts).orElse(List.of()));
            ends[group] = ticks(pay.night().map(Pay.Night::ends).orElse(List.of()));
        }
    }

    /** Returns the tally of a model, or null where no group pays nights otherwise. */
    static @Nullable NightTally of(Model model, StaffTallies people) {
        boolean any =
                model.groups().stream().anyMatch(group -> group.pay().night().isPresent());
        return any ? new NightTally(model.groups(), people) : null;
    }

    /** Adds what lies in the night of some time at work, which may lie ahead; negative heads take it away. */
    void add(int group, int agent, int heads, long from, long to) {
        for (int night = 0; night < starts[group].length; night++) {
            long since = Math.max(from, starts[group][night]);
            long until = Math.min(to, ends[group][night]);
            if (since < until) {
                people.anyTime(group, agent, StaffFact.NIGHT, heads, since, until);
            }
        }
    }

    private static long[] ticks(List<Long> instants) {
        return instants.stream().mapToLong(Long::longValue).toArray();
    }
}
