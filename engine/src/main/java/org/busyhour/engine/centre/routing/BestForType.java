package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;

/**
 * Takes the agent with the lowest of some figure that depends on the contact's type; ties by longest idle, then by the
 * order of the file.
 *
 * <p>Agents of a group have the same skills and cost, and the same reasons to hurry: who of them is best is best for
 * all types, whoever is quickest beside that. So each group keeps its idle agents in that order, and a contact compares
 * the first of each group.
 */
final class BestForType implements IdleAgents {
    private final Agents agents;
    private final Figure figure;
    private final LowestFirst quickest;

    /** What agents are compared by. */
    interface Figure {
        /** Returns an agent's figure for a type; the lowest is the best, and falls with the agent's own speed. */
        double of(int agent, int type);
    }

    BestForType(Agents agents, Speed speed, Figure figure) {
        this.agents = agents;
        this.figure = figure;
        quickest = new LowestFirst(agents, agent -> -speed.own(agent));
    }

    @Override
    public void clear() {
        quickest.clear();
    }

    @Override
    public void add(int agent) {
        quickest.add(agent);
    }

    @Override
    public void remove(int agent) {
        quickest.remove(agent);
    }

    @Override
    public int count(int group) {
        return quickest.count(group);
    }

    @Override
    public int choose(int group, int type, long address) {
        return quickest.choose(group, type, address);
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        int best = NONE;
        double lowest = 0;
        for (int group : groups.groups()) {
            if (quickest.count(group) <= groups.kept(group)) {
                continue;
            }
            int agent = quickest.choose(group, type, address);
            double its = figure.of(agent, type);
            if (best == NONE || its < lowest || (its == lowest && longerIdle(agent, best))) {
                best = agent;
                lowest = its;
            }
        }
        return best;
    }

    private boolean longerIdle(int agent, int other) {
        int order = Long.compare(agents.get(agent, Agents.IDLE_SINCE), agents.get(other, Agents.IDLE_SINCE));
        return order < 0 || (order == 0 && agent < other);
    }
}
