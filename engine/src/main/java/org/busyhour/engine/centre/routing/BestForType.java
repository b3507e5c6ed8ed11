package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;

/**
 * Takes the agent with the lowest of some figure that depends on the contact's type; ties by longest idle, then by the
 * order of the file.
 *
 * <p>An agent has as many figures as types, and they may change, so that no order can be kept: it looks at all idle
 * agents of the groups.
 */
final class BestForType implements IdleAgents {
    private final Agents agents;
    private final Figure figure;
    private final LongestIdle idle;

    /** What agents are compared by. */
    interface Figure {
        /** Returns an agent's figure for a type; the lowest is the best. */
        double of(int agent, int type);
    }

    BestForType(Agents agents, Figure figure) {
        this.agents = agents;
        this.figure = figure;
        idle = new LongestIdle(agents);
    }

    @Override
    public void clear() {
        idle.clear();
    }

    @Override
    public void add(int agent) {
        idle.add(agent);
    }

    @Override
    public void remove(int agent) {
        idle.remove(agent);
    }

    @Override
    public int count(int group) {
        return idle.count(group);
    }

    @Override
    public int choose(int group, int type, long address) {
        return best(group, type, NONE);
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        int best = NONE;
        for (int group : groups.groups()) {
            if (idle.count(group) > groups.kept(group)) {
                best = best(group, type, best);
            }
        }
        return best;
    }

    private int best(int group, int type, int before) {
        int best = before;
        for (int agent = idle.first(group); agent != NONE; agent = idle.next(agent)) {
            best = best == NONE || better(agent, best, type) ? agent : best;
        }
        return best;
    }

    private boolean better(int agent, int best, int type) {
        int order = Double.compare(figure.of(agent, type), figure.of(best, type));
        if (order == 0) {
            order = Long.compare(agents.get(agent, Agents.IDLE_SINCE), agents.get(best, Agents.IDLE_SINCE));
        }
        return order < 0 || (order == 0 && agent < best);
    }
}
