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
    /** Whether who knows the case is looked for before anything else, among those near, or in the preferred group. */
    private final boolean knownFirst;

    private final boolean knownInTier;
    private final boolean knownInGroup;
    private final boolean timed;
    /** Whether nothing decides but the preferred group, if that does, and the order. */
    private final boolean plain;
    /** Whether that order is by how long they are idle. */
    private final boolean longestIdle;

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
        knownInGroup = sameAgent && routing.before(Routing.AgentScope.PREFERENCE, Routing.AgentScope.SAME_AGENT);
        knownInTier =
                sameAgent && !knownInGroup && routing.before(Routing.AgentScope.LOCAL, Routing.AgentScope.SAME_AGENT);
        knownFirst = sameAgent && !knownInGroup && !knownInTier;
        timed = routing.agentOrder() == Routing.AgentOrder.FEWEST_CONTACTS
                || routing.agentOrder() == Routing.AgentOrder.POLICY;
        longestIdle = routing.agentOrder() == Routing.AgentOrder.LONGEST_IDLE;
        plain = !timed && !sameAgent && !routing.bySite();
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
        int knows = knownFirst ? whoKnows(groups, slot) : IdleAgents.NONE;
        if (knows != IdleAgents.NONE) {
            return knows;
        }
        GroupSet[] tiers = groups.tiers();
        return tiers == null ? among(groups, slot, address) : among(tiers, slot, address);
    }

    /**
     * Tells whether nothing decides about a contact but which of some groups is preferred, and the order within it. A
     * single group needs no preference where the longest idle is taken; taken in turn, for one, agents of one group may
     * come in another order than agents of all.
     *
     * @param groups how many groups there are to choose from at most
     * @return whether contacts may take their agents from {@link #ofPreferred(int[], int, long)}
     */
    public boolean onlyByPreference(int groups) {
        return plain && (byPreference || (groups <= 1 && longestIdle));
    }

    /**
     * Chooses an agent of the first group that has any.
     *
     * @param groups the groups, the preferred first, none of which keeps agents for others
     * @param type the contact's type
     * @param address the contact's address, from which random choices are drawn
     * @return who, still waiting, or {@link IdleAgents#NONE}
     */
    public int ofPreferred(int[] groups, int type, long address) {
        for (int group : groups) {
            if (idle.count(group) > 0) {
                return idle.choose(group, type, address);
            }
        }
        return IdleAgents.NONE;
    }

    private int among(GroupSet[] tiers, int slot, long address) {
        for (GroupSet tier : tiers) {
            int knows = knownInTier ? whoKnows(tier, slot) : IdleAgents.NONE;
            int agent = knows == IdleAgents.NONE ? among(tier, slot, address) : knows;
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

    private int among(GroupSet groups, int slot, long address) {
        int type = contacts.type(slot);
        if (!byPreference) {
            return idle.choose(groups, type, address);
        }
        for (int group : groups.groups()) {
            if (idle.count(group) > groups.kept(group)) {
                int knows = knownInGroup ? whoKnows(groups, slot) : IdleAgents.NONE;
                boolean here = knows != IdleAgents.NONE && agents.group(knows) == group;
                return here ? knows : idle.choose(group, type, address);
            }
        }
        return IdleAgents.NONE;
    }
}
