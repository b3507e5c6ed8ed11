package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.policy.AgentPolicy;
import org.busyhour.engine.policy.CentreView;
import org.busyhour.engine.policy.IdleView;
import org.busyhour.engine.policy.Policies;
import org.busyhour.engine.policy.PolicyFault;

/** Takes the agent whom a policy names; what the policy sees of them can't change them. */
final class ByAgentPolicy implements IdleAgents, IdleView {
    private final Agents agents;
    private final Contacts contacts;
    private final Speed speed;
    private final LongestIdle idle;
    private final ContactsToday today;
    private final AgentPolicy policy;
    private final CentreView centre;
    private final int[] candidates;
    private AgentPolicy.Chooser chooser;
    private int count;
    private int slot;
    private long now;

    ByAgentPolicy(Model model, Agents agents, Contacts contacts, Speed speed) {
        this.agents = agents;
        this.contacts = contacts;
        this.speed = speed;
        idle = new LongestIdle(model, agents);
        today = new ContactsToday(model);
        policy = Policies.agents(model.routing().agentPolicy().orElseThrow());
        centre = new CentreView(model.types(), model.groups());
        candidates = new int[agents.count()];
        chooser = Policies.begin(policy, centre);
    }

    @Override
    public void clear() {
        idle.clear();
        today.clear();
        chooser = Policies.begin(policy, centre);
    }

    @Override
    public void add(int agent) {
        idle.add(agent);
    }

    @Override
    public void remove(int agent) {
        idle.remove(agent);
    }

    @Override
    public int count(int group) {
        return idle.count(group);
    }

    @Override
    public void asks(int contact, long instant) {
        slot = contact;
        now = instant;
        today.begins(instant);
    }

    @Override
    public void counted(int agent, int by, long instant) {
        today.begins(instant);
        today.add(agent, by);
    }

    @Override
    public int choose(int group, int type, long address) {
        count = 0;
        list(group);
        return chosen();
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        count = 0;
        for (int group : groups.groups()) {
            if (idle.count(group) > groups.kept(group)) {
                list(group);
            }
        }
        return chosen();
    }

    private void list(int group) {
        for (int agent = idle.first(group); agent != NONE; agent = idle.next(agent)) {
            candidates[count++] = agent;
        }
    }

    private int chosen() {
        if (count == 0) {
            return NONE;
        }
        int place = Policies.checked(ask(), count, policy.name());
        return place == Policies.NOBODY ? NONE : candidates[place];
    }

    private int ask() {
        try {
            return chooser.choose(this);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            String type = centre.types().get(type()).name();
            throw PolicyFault.thrown(
                    policy.name(), "for an agent by contact " + contacts.id(slot) + " of " + type, now, thrown);
        }
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public int type() {
        return contacts.type(slot);
    }

    @Override
    public int priority() {
        return (int) contacts.get(slot, Contacts.PRIORITY);
    }

    @Override
    public long waited() {
        return now - contacts.get(slot, Contacts.ENTERED);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int agent(int place) {
        return candidates[place];
    }

    @Override
    public int group(int place) {
        return agents.group(candidates[place]);
    }

    @Override
    public long idleSince(int place) {
        return agents.get(candidates[place], Agents.IDLE_SINCE);
    }

    @Override
    public int contacts(int place) {
        return today.of(candidates[place]);
    }

    @Override
    public double speed(int place) {
        return speed.of(candidates[place], type());
    }
}
