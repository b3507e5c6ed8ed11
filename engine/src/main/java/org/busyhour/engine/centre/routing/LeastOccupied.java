package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;

/**
 * Takes the agent with the lowest occupancy, as it was when the agent last became free; ties by longest idle, then by
 * the order of the file.
 *
 * <p>Occupancy is handling over handling and available time since the start of the day. It is taken when the agent
 * becomes free, as telephone switches do, so that the order of those who wait doesn't change while they wait: a binary
 * heap a group, in the group's stretch of one array.
 */
final class LeastOccupied implements IdleAgents {
    private final Agents agents;
    private final int[] heap;
    private final int[] place;
    private final int[] count;
    private final double[] occupancy;

    LeastOccupied(Agents agents) {
        this.agents = agents;
        heap = new int[agents.count()];
        place = new int[agents.count()];
        count = new int[agents.groups()];
        occupancy = new double[agents.count()];
    }

    @Override
    public void clear() {
        Arrays.fill(count, 0);
    }

    @Override
    public void add(int agent) {
        double total = agents.get(agent, Agents.HANDLED) + (double) agents.get(agent, Agents.AVAILABLE);
        occupancy[agent] = total > 0 ? agents.get(agent, Agents.HANDLED) / total : 0;
        int group = agents.group(agent);
        up(agents.first(group), count[group]++, agent);
    }

    @Override
    public void remove(int agent) {
        int group = agents.group(agent);
        int base = agents.first(group);
        int at = place[agent];
        int last = heap[base + --count[group]];
        if (last == agent) {
            return;
        }
        if (at > 0 && before(last, heap[base + (at - 1) / 2])) {
            up(base, at, last);
        } else {
            down(base, at, last, count[group]);
        }
    }

    @Override
    public int count(int group) {
        return count[group];
    }

    @Override
    public int choose(int group, long address) {
        return heap[agents.first(group)];
    }

    @Override
    public int choose(int[] groups, long address) {
        int best = NONE;
        for (int group : groups) {
            if (count[group] > 0) {
                int agent = heap[agents.first(group)];
                best = best == NONE || before(agent, best) ? agent : best;
            }
        }
        return best;
    }

    private void up(int base, int from, int agent) {
        int at = from;
        while (at > 0 && before(agent, heap[base + (at - 1) / 2])) {
            put(base, at, heap[base + (at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(base, at, agent);
    }

    private void down(int base, int from, int agent, int size) {
        int at = from;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[base + child + 1], heap[base + child])) {
                child++;
            }
            if (!before(heap[base + child], agent)) {
                break;
            }
            put(base, at, heap[base + child]);
            at = child;
        }
        put(base, at, agent);
    }

    private void put(int base, int at, int agent) {
        heap[base + at] = agent;
        place[agent] = at;
    }

    private boolean before(int agent, int other) {
        int order = Double.compare(occupancy[agent], occupancy[other]);
        if (order == 0) {
            order = Long.compare(agents.get(agent, Agents.IDLE_SINCE), agents.get(other, Agents.IDLE_SINCE));
        }
        return order < 0 || (order == 0 && agent < other);
    }
}
