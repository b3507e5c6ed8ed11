package org.busyhour.engine.kpi;

import java.util.Arrays;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;

/** Which agents belong to which group: looked up for each agent, KPI and replication, so counted once. */
final class Places {
    private final int[] firstAgent;
    private final int[] groupOf;
    private final boolean[] heads;

    Places(Model model) {
        firstAgent = new int[model.groups().size() + 1];
        groupOf = new int[model.agents()];
        heads = new boolean[model.groups().size()];
        for (int group = 0; group < model.groups().size(); group++) {
            heads[group] = model.groups().get(group).staffing() instanceof Staffing.HeadCount;
            int first = firstAgent[group];
            int after = first + model.groups().get(group).staffing().agents();
            firstAgent[group + 1] = after;
            Arrays.fill(groupOf, first, after, group);
        }
    }

    int firstAgent(int group) {
        return firstAgent[group];
    }

    /** The number of the first agent who comes after those of a group. */
    int afterAgents(int group) {
        return firstAgent[group + 1];
    }

    /** Tells whether an agent is one of several heads, of whom the plan says only how many there are. */
    boolean ofHeads(int agent) {
        return heads[groupOf[agent]];
    }

    int groupOf(int agent) {
        return groupOf[agent];
    }
}
