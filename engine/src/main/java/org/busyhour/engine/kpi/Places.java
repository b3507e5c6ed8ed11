package org.busyhour.engine.kpi;

import java.util.Arrays;
import org.busyhour.engine.model.Model;

/** Which agents belong to which group: looked up for each agent, KPI and replication, so counted once. */
final class Places {
    private final int[] firstAgent;
    private final int[] groupOf;

    Places(Model model) {
        firstAgent = new int[model.groups().size() + 1];
        groupOf = new int[model.agents()];
        for (int group = 0; group < model.groups().size(); group++) {
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

    int groupOf(int agent) {
        return groupOf[agent];
    }
}
