package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Takes the agent with the lowest of some figure, as it was when the agent last became free; ties by longest idle, then
 * by the order of the file.
 *
 * <p>The figure is taken when the agent becomes free, so that the order of those who wait doesn't change while they
 * wait: a binary heap a group, in the group's stretch of one array.
 */
final class LowestFirst implements IdleAgents {
    private final Agents agents;
    private final int[] heap;
    private final int[] place;
    private final int[] count;
    private final double[] figures;
    private final IntToDoubleFunction figure;
    private final @Nullable GroupRace race;

    /** Takes what gives an agent's figure. */
    LowestFirst(Model model, Agents agents, IntToDoubleFunction figure) {
        this(agents, figure, model);
    }

    /** Takes what gives an agent's figure, for who only asks for one group at a time. */
    LowestFirst(Agents agents, IntToDoubleFunction figure) {
        this(agents, figure, null);
    }

    private LowestFirst(Agents agents, IntToDoubleFunction figure, @Nullable Model raced) {
        this.agents = agents;
        this.figure = figure;
        heap = new int[agents.count()];
        place = new int[agents.count()];
        count = new int[agents.groups()];
        figures = new double[agents.count()];
        race = raced == null ? null : GroupRace.of(raced, (group, other) -> compare(first(group), first(other)));
    }

    /**
     * Orders agents by occupancy: handling over handling and available time since the start of the day, as telephone
     * switches do.
     */
    static LowestFirst leastOccupied(Model model, Agents agents) {
        return new LowestFirst(model, agents, agent -> {
            double total = agents.get(agent, Agents.HANDLED) + (double) agents.get(agent, Agents.AVAILABLE);
            return total > 0 ? agents.get(agent, Agents.HANDLED) / total : 0;
        });
    }

    /** Takes the figures of all who wait anew. */
    void takeAnew() {
        for (int group = 0; group < count.length; group++) {
            int base = agents.first(group);
            int waiting = count[group];
            for (int i = 0; i < waiting; i++) {
                int agent = heap[base + i];
                figures[agent] = figure.applyAsDouble(agent);
                up(base, i, agent);
            }
            raced(group);
        }
    }

    @Override
    public void clear() {
        Arrays.fill(count, 0);
        if (race != null) {
            race.clear();
        }
    }

    @Override
    public void add(int agent) {
        figures[agent] = figure.applyAsDouble(agent);
        int group = agents.group(agent);
        up(agents.first(group), count[group]++, agent);
        firstChanged(group, agent);
    }

    @Override
    public void remove(int agent) {
        int group = agents.group(agent);
        int base = agents.first(group);
        int at = place[agent];
        int last = heap[base + --count[group]];
        if (last != agent) {
            if (at > 0 && before(last, heap[base + (at - 1) / 2])) {
                up(base, at, last);
            } else {
                down(base, at, last, count[group]);
            }
        }
        if (at == 0) {
            raced(group);
        }
    }

    private void firstChanged(int group, int agent) {
        if (first(group) == agent) {
            raced(group);
        }
    }

    private void raced(int group) {
        if (race != null && count[group] == 0) {
            race.gone(group);
        } else if (race != null) {
            race.changed(group, ordered(figures[first(group)]));
        }
    }

    /** Numbers in the order of {@link Double#compare}. */
    private static long ordered(double figure) {
        long bits = Double.doubleToLongBits(figure);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    private int first(int group) {
        return heap[agents.first(group)];
    }

    @Override
    public int count(int group) {
        return count[group];
    }

    @Override
    public int choose(int group, int type, long address) {
        return first(group);
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        if (race != null && race.saves(groups)) {
            int group = race.best(groups, count);
            return group < 0 ? NONE : first(group);
        }
        int best = NONE;
        for (int group : groups.groups()) {
            if (count[group] > groups.kept(group)) {
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
        return compare(agent, other) < 0;
    }

    private int compare(int agent, int other) {
        int order = Double.compare(figures[agent], figures[other]);
        if (order == 0) {
            order = Long.compare(agents.get(agent, Agents.IDLE_SINCE), agents.get(other, Agents.IDLE_SINCE));
        }
        return order == 0 ? Integer.compare(agent, other) : order;
    }
}
