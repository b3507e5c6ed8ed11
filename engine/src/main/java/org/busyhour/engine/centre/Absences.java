package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Who isn't there: drawn from the address of the agent, by the number of the shift, or of the day for a head count.
 * Each of the three questions has an address of its own, so that the answer to one doesn't change another.
 */
final class Absences {
    private static final int THERE = 0;
    private static final int LATE = 1;
    private static final int EARLY = 2;

    private final List<Shrinkage> shrinkages;
    private final List<String> names;
    private final Stream random = Streams.generator(0);
    private final @Nullable Sampler[] late;
    private final @Nullable Sampler[] early;
    private final long[] addresses;

    private Absences(Model model) {
        shrinkages = model.groups().stream().map(group -> group.shrinkage()).toList();
        names = AgentNames.of(model);
        addresses = new long[names.size()];
        late = new Sampler[shrinkages.size()];
        early = new Sampler[shrinkages.size()];
        for (int group = 0; group < late.length; group++) {
            late[group] = sampler(shrinkages.get(group).late().orElse(null));
            early[group] = sampler(shrinkages.get(group).leavesEarly().orElse(null));
        }
    }

    /** Returns them, or nothing where everybody is always there. */
    static @Nullable Absences of(Model model) {
        boolean any = model.groups().stream()
                .map(group -> group.shrinkage())
                .anyMatch(s -> s.absence() > 0
                        || s.late().isPresent()
                        || s.leavesEarly().isPresent());
        return any ? new Absences(model) : null;
    }

    private @Nullable Sampler sampler(Shrinkage.@Nullable Sometimes some) {
        return some == null ? null : new Sampler(some.by(), random);
    }

    void reset(Streams streams) {
        for (int agent = 0; agent < addresses.length; agent++) {
            addresses[agent] = streams.address(Purpose.ABSENCE, names.get(agent));
        }
    }

    /** Tells whether an agent of a group doesn't come to a shift or on a day at all. */
    boolean misses(int group, int agent, int number) {
        return Streams.uniform(address(agent, number, THERE))
                < shrinkages.get(group).absence();
    }

    /** Tells whether agents of a group are ever absent. */
    boolean some(int group) {
        return shrinkages.get(group).absence() > 0;
    }

    /** Tells whether such absence is paid. */
    boolean paid(int group) {
        return shrinkages.get(group).paid();
    }

    /** When an agent comes to a shift. */
    long comes(int group, int agent, Roster.Turn turn) {
        return turn.shift().start()
                + by(late[group], shrinkages.get(group).late().orElse(null), address(agent, turn.number(), LATE));
    }

    /** When an agent leaves a shift, unless a contact is in hand. */
    long leaves(int group, int agent, Roster.Turn turn) {
        return turn.shift().end()
                - by(
                        early[group],
                        shrinkages.get(group).leavesEarly().orElse(null),
                        address(agent, turn.number(), EARLY));
    }

    private long by(@Nullable Sampler sampler, Shrinkage.@Nullable Sometimes some, long address) {
        if (sampler == null || some == null || Streams.uniform(address) >= some.share()) {
            return 0;
        }
        Streams.restart(random, Streams.within(address, 0));
        return Math.min(sampler.next(), Ticks.LONGEST);
    }

    private long address(int agent, int number, int question) {
        return Streams.within(Streams.within(addresses[agent], number), question);
    }
}
