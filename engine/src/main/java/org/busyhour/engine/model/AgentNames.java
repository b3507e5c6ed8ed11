package org.busyhour.engine.model;

import java.util.ArrayList;
import java.util.List;

/** The names of agents: their own, or GROUP-1, GROUP-2 ... where the scenario gives a head count. */
public final class AgentNames {
    private AgentNames() {}

    /**
     * Returns the names of all agents of a model.
     *
     * @param model the centre
     * @return the names, counted through the groups
     */
    public static List<String> of(Model model) {
        List<String> names = new ArrayList<>();
        for (AgentGroup group : model.groups()) {
            if (group.staffing() instanceof Staffing.People people) {
                people.people().forEach(agent -> names.add(agent.name()));
            } else {
                for (int i = 1; i <= group.staffing().agents(); i++) {
                    names.add(group.name() + "-" + i);
                }
            }
        }
        return List.copyOf(names);
    }
}
