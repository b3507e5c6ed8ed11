package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Takes the agent whose last contact or signing in is the longest ago; ties by the order of the file.
 *
 * <p>A linked list a group. An agent who ends a contact goes to its end at once; only one who comes from a break, idle
 * since before it, has to look for the right place. Since when the first of each list is idle stands beside the lists:
 * a contact that may choose among many groups would else look into the memory of an agent of each.
 */
final class LongestIdle implements IdleAgents {
    private final Agents agents;
    private final int[] head;
    /** Since when the first of each group is idle. */
    private final long[] headSince;

    private final int[] tail;
    private final int[] count;
    private final int[] previous;
    private final int[] next;
    private final @Nullable GroupRace race;

    LongestIdle(Model model, Agents agents) {
        this.agents = agents;
        int groups = agents.groups();
        head = new int[groups];
        headSince = new long[groups];
        tail = new int[groups];
        count = new int[groups];
        previous = new int[agents.count()];
        next = new int[agents.count()];
        race = GroupRace.of(model, (group, other) -> Integer.compare(head[group], head[other]));
        clear();
    }

    @Override
    public void clear() {
        Arrays.fill(head, NONE);
        Arrays.fill(tail, NONE);
        Arrays.fill(count, 0);
        if (race != null) {
            race.clear();
        }
    }

    @Override
    public void add(int agent) {
        int group = agents.group(agent);
        int before = tail[group];
        while (before != NONE && longerIdle(agent, before)) {
            before = previous[before];
        }
        int behind = before == NONE ? head[group] : next[before];
        previous[agent] = before;
        next[agent] = behind;
        link(group, before, agent);
        if (behind == NONE) {
            tail[group] = agent;
        } else {
            previous[behind] = agent;
        }
        count[group]++;
    }

    @Override
    public void remove(int agent) {
        int group = agents.group(agent);
        link(group, previous[agent], next[agent]);
        if (next[agent] == NONE) {
            tail[group] = previous[agent];
        } else {
            previous[next[agent]] = previous[agent];
        }
        count[group]--;
    }

    @Override
    public int count(int group) {
        return count[group];
    }

    @Override
    public int choose(int group, int type, long address) {
        return head[group];
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        if (race != null && race.saves(groups)) {
            int first = race.best(groups, count);
            return first < 0 ? NONE : head[first];
        }
        int best = NONE;
        long longest = 0;
        for (int group : groups.groups()) {
            int agent = head[group];
            if (agent == NONE || (groups.keeps() && count[group] <= groups.kept(group))) {
                continue;
            }
            long since = headSince[group];
            if (best == NONE || since < longest || (since == longest && agent < best)) {
                best = agent;
                longest = since;
            }
        }
        return best;
    }

    /** Returns who of a group is idle longest, or {@link #NONE}. */
    int first(int group) {
        return head[group];
    }

    /** Returns who of the same group comes next, or {@link #NONE}. */
    int next(int agent) {
        return next[agent];
    }

    private void link(int group, int before, int agent) {
        if (before == NONE) {
            head[group] = agent;
            headSince[group] = agent == NONE ? 0 : agents.get(agent, Agents.IDLE_SINCE);
            if (race != null && agent == NONE) {
                race.gone(group);
            } else if (race != null) {
                race.changed(group, headSince[group]);
            }
        } else {
            next[before] = agent;
        }
    }

    private boolean longerIdle(int agent, int other) {
        long mine = agents.get(agent, Agents.IDLE_SINCE);
        long its = agents.get(other, Agents.IDLE_SINCE);
        return mine < its || (mine == its && agent < other);
    }
}
