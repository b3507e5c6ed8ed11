package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.BitSet;
import org.busyhour.engine.centre.state.Agents;

/**
 * Takes the next agent, in the order of the file, after the one who was taken last: of the group where one group is
 * asked, of all groups where several are.
 *
 * <p>A bit an agent; the next one is found by words, not by looking at everybody.
 */
final class RoundRobin implements IdleAgents {
    private final Agents agents;
    private final BitSet idle;
    private final int[] count;
    private final int[] lastOfGroup;
    private int last;

    RoundRobin(Agents agents) {
        this.agents = agents;
        idle = new BitSet(agents.count());
        count = new int[agents.groups()];
        lastOfGroup = new int[count.length];
        clear();
    }

    @Override
    public void clear() {
        idle.clear();
        Arrays.fill(count, 0);
        Arrays.fill(lastOfGroup, NONE);
        last = NONE;
    }

    @Override
    public void add(int agent) {
        idle.set(agent);
        count[agents.group(agent)]++;
    }

    @Override
    public void remove(int agent) {
        idle.clear(agent);
        count[agents.group(agent)]--;
    }

    @Override
    public int count(int group) {
        return count[group];
    }

    @Override
    public int choose(int group, int type, long address) {
        lastOfGroup[group] = next(group, lastOfGroup[group]);
        return lastOfGroup[group];
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        int after = NONE;
        int lowest = NONE;
        for (int group : groups.groups()) {
            if (count[group] > groups.kept(group)) {
                int agent = next(group, last);
                if (agent > last) {
                    after = after == NONE ? agent : Math.min(after, agent);
                } else {
                    lowest = lowest == NONE ? agent : Math.min(lowest, agent);
                }
            }
        }
        int chosen = after == NONE ? lowest : after;
        last = chosen == NONE ? last : chosen;
        return chosen;
    }

    /** Returns the group's first idle agent behind one agent, else its first. */
    private int next(int group, int behind) {
        int agent = idle.nextSetBit(Math.max(behind + 1, agents.first(group)));
        boolean own = agent >= 0 && agent < agents.first(group + 1);
        return own ? agent : idle.nextSetBit(agents.first(group));
    }
}
