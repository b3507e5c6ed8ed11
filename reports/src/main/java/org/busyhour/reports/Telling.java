package org.busyhour.reports;

import java.time.ZonedDateTime;
import java.util.List;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;

/**
 * What one must know to tell what happened in a replication.
 *
 * @param name what the scenario is called
 * @param model the centre
 * @param start when the run begins, in the scenario's zone
 * @param seed the master seed
 * @param replication the number of the replication
 * @param agents the names of the agents
 * @param making how it was made
 */
public record Telling(
        String name, Model model, ZonedDateTime start, long seed, int replication, List<String> agents, Making making) {
    /** Copies the list. */
    public Telling {
        agents = List.copyOf(agents);
    }

    /**
     * Returns what is known of a replication of a model.
     *
     * @param name what the scenario is called
     * @param model the centre
     * @param start when the run begins, in the scenario's zone
     * @param seed the master seed
     * @param replication the number of the replication
     * @param making how it was made
     */
    public Telling(String name, Model model, ZonedDateTime start, long seed, int replication, Making making) {
        this(name, model, start, seed, replication, AgentNames.of(model), making);
    }

    /**
     * Returns the name of a contact type.
     *
     * @param type its place
     * @return the name
     */
    public String type(int type) {
        return model.types().get(type).name();
    }

    /**
     * Returns the name of a group.
     *
     * @param group its place
     * @return the name
     */
    public String group(int group) {
        return model.groups().get(group).name();
    }

    /**
     * Returns the name of an agent.
     *
     * @param agent the agent's number
     * @return the name
     */
    public String agent(int agent) {
        return agents.get(agent);
    }

    /**
     * Returns the clocks of the run.
     *
     * @return what turns instants into local times
     */
    public LocalClock clock() {
        return LocalClock.of(start, model.timeline().end());
    }
}
