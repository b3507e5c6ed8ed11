package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Agents who log out for a while. When and for how long is drawn from the agent's address, by the instant from which
 * the time until it counts, so that it doesn't depend on what others do.
 */
final class LogOuts {
    private final Pauses pauses;
    private final EventList plan;
    private final Agents agents;
    private final List<String> names;
    private final int firstRest;
    private final int firstTimer;
    private final Stream random = Streams.generator(0);
    private final @Nullable Sampler[] every;
    private final @Nullable Sampler[] length;
    private final long[] addresses;
    private final long[] since;

    private LogOuts(Model model, Roster roster, Pauses pauses, EventList plan, Agents agents) {
        this.pauses = pauses;
        this.plan = plan;
        this.agents = agents;
        names = AgentNames.of(model);
        firstRest = roster.rests();
        firstTimer = roster.firstLogOut();
        int groups = model.groups().size();
        every = new Sampler[groups];
        length = new Sampler[groups];
        for (int group = 0; group < groups; group++) {
            Shrinkage.LogOuts some =
                    model.groups().get(group).shrinkage().logOuts().orElse(null);
            every[group] = some == null ? null : new Sampler(some.every(), random);
            length[group] = some == null ? null : new Sampler(some.length(), random);
        }
        addresses = new long[agents.count()];
        since = new long[agents.count()];
    }

    /** Returns them, or nothing where nobody logs out. */
    static @Nullable LogOuts of(Model model, Roster roster, Pauses pauses, EventList plan, Agents agents) {
        boolean any = model.groups().stream()
                .anyMatch(group -> group.shrinkage().logOuts().isPresent());
        return any ? new LogOuts(model, roster, pauses, plan, agents) : null;
    }

    void reset(Streams streams) {
        for (int agent = 0; agent < addresses.length; agent++) {
            addresses[agent] = streams.address(Purpose.LOG_OUT, names.get(agent));
        }
    }

    /** The time until an agent logs out begins to count. */
    void begin(int agent, long now) {
        Sampler gap = every[agents.group(agent)];
        if (gap != null) {
            since[agent] = now;
            Streams.restart(random, Streams.within(addresses[agent], now));
            plan.schedule(firstTimer + agent, now + Math.max(Ticks.PER_SECOND, gap.next()), Kind.GOES);
        }
    }

    /** An agent's time goes on: it counts, if it doesn't yet. */
    void goOn(int agent, long now) {
        if (!plan.pending(firstTimer + agent)) {
            begin(agent, now);
        }
    }

    /** An agent has left. */
    void forget(int agent) {
        plan.cancel(firstTimer + agent);
    }

    /**
     * The time has come; who is on a break or in a meeting anyway doesn't log out, nor who has only something to
     * finish. Who stays for those who wait after closing doesn't any more.
     */
    void comes(int agent, long now) {
        if (pauses.onlyStays(agent)) {
            return;
        }
        AgentState state = agents.state(agent);
        boolean working = state == AgentState.AVAILABLE || Shifts.working(state);
        if (working && pauses.present(agent) && !pauses.over(agent)) {
            pauses.due(agent, firstRest + agent, now);
        } else {
            begin(agent, now);
        }
    }

    /** Draws how long an agent is logged out. */
    long length(int agent) {
        Sampler sampler = length[agents.group(agent)];
        if (sampler == null) {
            return 0;
        }
        Streams.restart(random, Streams.within(Streams.within(addresses[agent], since[agent]), 1));
        return sampler.next();
    }
}
