package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.AgentState;

/** Answers a contact's question: which of the idle agents? */
public final class AgentChoice {
    private final IdleAgents idle;
    private final Agents agents;
    private final Contacts contacts;
    private final boolean byPreference;
    private final boolean sameAgent;
    private final boolean timed;

    /**
     * Sets the choice up.
     *
     * @param routing scopes and order
     * @param idle who is idle
     * @param agents the agents
     * @param contacts the contacts
     */
    public AgentChoice(Routing routing, IdleAgents idle, Agents agents, Contacts contacts) {
        this.idle = idle;
        this.agents = agents;
        this.contacts = contacts;
        byPreference = routing.uses(Routing.AgentScope.PREFERENCE);
        sameAgent = routing.uses(Routing.AgentScope.SAME_AGENT);
        timed = routing.agentOrder() == Routing.AgentOrder.FEWEST_CONTACTS
                || routing.agentOrder() == Routing.AgentOrder.POLICY;
    }

    /**
     * Chooses an agent.
     *
     * @param groups whose agents may be taken
     * @param slot the contact
     * @param address the contact's address, from which random choices are drawn
     * @param now the instant
     * @return who, still waiting, or {@link IdleAgents#NONE}
     */
    public int choose(GroupSet groups, int slot, long address, long now) {
        if (timed) {
            idle.asks(slot, now);
        }
        int knows = sameAgent ? whoKnows(groups, slot) : IdleAgents.NONE;
        if (knows != IdleAgents.NONE) {
            return knows;
        }
        int type = contacts.type(slot);
        GroupSet[] tiers = groups.tiers();
        if (tiers == null) {
            return among(groups, type, address);
        }
        for (GroupSet tier : tiers) {
            int agent = among(tier, type, address);
            if (agent != IdleAgents.NONE) {
                return agent;
            }
        }
        return IdleAgents.NONE;
    }

    /**
     * Lets an agent know a case.
     *
     * @param agent who answers
     * @param slot the contact
     */
    public void answers(int agent, int slot) {
        if (sameAgent) {
            contacts.setExtra(slot, Extra.KNOWN_BY, agent + 1);
        }
    }

    private int whoKnows(GroupSet groups, int slot) {
        int agent = (int) contacts.extra(slot, Extra.KNOWN_BY) - 1;
        boolean free = agent >= 0
                && agents.state(agent) == AgentState.AVAILABLE
                && agents.get(agent, Agents.QUOTA_LEFT) > 0
                && groups.admits(agents.group(agent), idle.count(agents.group(agent)));
        return free ? agent : IdleAgents.NONE;
    }

    private int among(GroupSet groups, int type, long address) {
        if (!byPreference) {
            return idle.choose(groups, type, address);
        }
        for (int group : groups.groups()) {
            if (idle.count(group) > groups.kept(group)) {
                return idle.choose(group, type, address);
            }
        }
        return IdleAgents.NONE;
    }
}
