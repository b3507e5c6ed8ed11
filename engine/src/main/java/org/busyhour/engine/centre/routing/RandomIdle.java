package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.random.Streams;

/** Takes any agent, each with the same chance, drawn from the contact's address. */
final class RandomIdle implements IdleAgents {
    private final Agents agents;
    private final int[] idle;
    private final int[] place;
    private final int[] count;

    RandomIdle(Agents agents) {
        this.agents = agents;
        idle = new int[agents.count()];
        place = new int[agents.count()];
        count = new int[agents.groups()];
    }

    @Override
    public void clear() {
        Arrays.fill(count, 0);
    }

    @Override
    public void add(int agent) {
        int group = agents.group(agent);
        put(agents.first(group) + count[group]++, agent);
    }

    @Override
    public void remove(int agent) {
        int group = agents.group(agent);
        put(place[agent], idle[agents.first(group) + --count[group]]);
    }

    @Override
    public int count(int group) {
        return count[group];
    }

    @Override
    public int choose(int group, int type, long address) {
        return idle[agents.first(group) + (int) (Streams.uniform(address) * count[group])];
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        int total = 0;
        for (int group : groups.groups()) {
            total += open(group, groups);
        }
        int rank = (int) (Streams.uniform(address) * total);
        for (int group : groups.groups()) {
            int here = open(group, groups);
            if (rank < here) {
                return idle[agents.first(group) + rank];
            }
            rank -= here;
        }
        return NONE;
    }

    private int open(int group, GroupSet groups) {
        return count[group] > groups.kept(group) ? count[group] : 0;
    }

    private void put(int at, int agent) {
        idle[at] = agent;
        place[agent] = at;
    }
}
