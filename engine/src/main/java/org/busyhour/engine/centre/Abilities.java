package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Fatigue;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.NewHires;
import org.busyhour.engine.model.Performance;
import org.busyhour.engine.random.MeanOneLognormal;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * How fast and how well each agent works at present, beside the group's skills.
 *
 * <p>What an agent can do is looked at anew only when the agent has nothing in hand, so that work goes on as fast as it
 * has begun. A hurry is the exception: it changes what is in hand, see {@link HurryDesk}.
 */
final class Abilities {
    private final Agents agents;
    private final List<Performance> performances;
    private final List<String> names;
    private final double[] own;
    private final boolean[] hired;
    /** Of each agent, from when on a training pays. */
    private final long[] trained;

    private final double[] speeds;
    private final double[] solved;
    private final Factors[] hurries;
    private final List<List<Factors>> reasons = new ArrayList<>();
    private final @Nullable BusyTime[] busy;

    private Abilities(Model model, Agents agents) {
        this.agents = agents;
        performances = model.groups().stream().map(group -> group.performance()).toList();
        names = AgentNames.of(model);
        own = new double[agents.count()];
        hired = new boolean[agents.count()];
        trained = new long[agents.count()];
        speeds = new double[agents.count()];
        solved = new double[agents.count()];
        hurries = new Factors[performances.size()];
        performances.forEach(group -> reasons.add(new ArrayList<>()));
        busy = new BusyTime[agents.count()];
        for (int agent = 0; agent < hired.length; agent++) {
            int place = agent - agents.first(agents.group(agent));
            hired[agent] =
                    of(agent).newHires().filter(hires -> hires.among(place)).isPresent();
            busy[agent] = of(agent)
                    .fatigue()
                    .map(tiring -> new BusyTime(tiring.over()))
                    .orElse(null);
        }
    }

    /** Returns what knows of it; absent where all agents work alike at all times. */
    static @Nullable Abilities of(Model model, Agents agents) {
        boolean matters =
                model.groups().stream().anyMatch(group -> group.performance().matters())
                        || model.hurries().findAny().isPresent();
        return matters ? new Abilities(model, agents) : null;
    }

    /** Draws how fast each agent is: a person, the same in every replication. */
    void reset(Streams streams) {
        Arrays.fill(trained, Ticks.NEVER);
        Arrays.fill(hurries, Factors.NONE);
        reasons.forEach(List::clear);
        for (int agent = 0; agent < own.length; agent++) {
            own[agent] = drawn(agent, streams);
            BusyTime time = busy[agent];
            if (time != null) {
                time.clear();
            }
            refresh(agent, 0);
        }
    }

    private double drawn(int agent, Streams streams) {
        double spread = of(agent).spread();
        long address = streams.lastingAddress(Purpose.SPEED, names.get(agent));
        return spread == 0 ? 1 : new MeanOneLognormal(spread).next(Streams.generator(address));
    }

    /** Looks anew at what an agent can do who has nothing in hand. */
    void refresh(int agent, long now) {
        Performance performance = of(agent);
        Factors all = performance.motivation();
        NewHires hires = performance.newHires().orElse(null);
        if (hires != null && hired[agent]) {
            all = all.times(hires.after(hires.days(now)));
        }
        if (now >= trained[agent]) {
            all = all.times(performance.trained().factors());
        }
        Fatigue tiring = performance.fatigue().orElse(null);
        BusyTime time = busy[agent];
        if (tiring != null && time != null && time.until(now) > tiring.above() * tiring.over()) {
            all = all.times(tiring.tired());
        }
        speeds[agent] = own[agent] * all.speed();
        solved[agent] = all.solved();
    }

    /** An agent has handled a contact for a stretch of time. */
    void handled(int agent, long from, long to) {
        BusyTime time = busy[agent];
        if (time != null) {
            time.add(from, to);
        }
    }

    /** An agent has been to a training to its end. */
    void train(int agent, long now) {
        trained[agent] = Math.min(trained[agent], now + of(agent).trained().after());
    }

    /** From now on a group hurries so much; what is in hand is up to others. */
    void hurry(int group, Factors much) {
        hurries[group] = much;
    }

    /** Why a group hurries; to be changed by {@link HurryDesk} only. */
    List<Factors> reasons(int group) {
        return reasons.get(group);
    }

    /** By how much a group hurries. */
    Factors hurry(int group) {
        return hurries[group];
    }

    /** How fast an agent is among those of the group. */
    double own(int agent) {
        return speeds[agent];
    }

    /** How fast an agent is, beside the group's skill. */
    double speed(int agent) {
        return speeds[agent] * hurries[agents.group(agent)].speed();
    }

    /** How much more often an agent solves matters than the group's skill says. */
    double solved(int agent) {
        return solved[agent] * hurries[agents.group(agent)].solved();
    }

    private Performance of(int agent) {
        return performances.get(agents.group(agent));
    }
}
