package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;

/**
 * Takes of the groups whose quota is balanced the agent who has used least of it, as it was when the agent became free;
 * ties as {@link LowestFirst}. Which group it is, and who of the other groups, another order decides.
 */
public final class BalancedQuota implements IdleAgents {
    private final IdleAgents order;
    private final Agents agents;
    private final boolean[] balanced;
    private final LowestFirst leastUsed;

    private BalancedQuota(IdleAgents order, Agents agents, boolean[] balanced) {
        this.order = order;
        this.agents = agents;
        this.balanced = balanced;
        // All agents of a group have the same quota, so that who has most left has used least.
        leastUsed = new LowestFirst(agents, agent -> -agents.quotaLeft(agent));
    }

    /**
     * Minds the groups whose quota is balanced.
     *
     * @param order the order of all others
     * @param model the centre
     * @param agents its agents
     * @return the order; the other one itself if there is no such group
     */
    public static IdleAgents over(IdleAgents order, Model model, Agents agents) {
        boolean any = model.groups().stream().anyMatch(AgentGroup::quotaBalanced);
        boolean[] balanced = new boolean[model.groups().size()];
        for (int group = 0; group < balanced.length; group++) {
            balanced[group] = model.groups().get(group).quotaBalanced();
        }
        return any ? new BalancedQuota(order, agents, balanced) : order;
    }

    @Override
    public void add(int agent) {
        order.add(agent);
        if (balanced[agents.group(agent)]) {
            leastUsed.add(agent);
        }
    }

    @Override
    public void remove(int agent) {
        order.remove(agent);
        if (balanced[agents.group(agent)]) {
            leastUsed.remove(agent);
        }
    }

    @Override
    public int count(int group) {
        return order.count(group);
    }

    @Override
    public int choose(int group, int type, long address) {
        return balanced[group] ? leastUsed.choose(group, type, address) : order.choose(group, type, address);
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        int agent = order.choose(groups, type, address);
        return agent >= 0 && balanced[agents.group(agent)]
                ? leastUsed.choose(agents.group(agent), type, address)
                : agent;
    }

    @Override
    public void asks(int slot, long now) {
        order.asks(slot, now);
    }

    @Override
    public void counted(int agent, int by, long now) {
        order.counted(agent, by, now);
    }

    @Override
    public void quotasBegin() {
        leastUsed.takeAnew();
    }

    @Override
    public void clear() {
        order.clear();
        leastUsed.clear();
    }
}
