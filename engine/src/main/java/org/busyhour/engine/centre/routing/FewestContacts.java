package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;

/** Takes the agent who has answered the fewest contacts on the calendar day; ties by longest idle. */
final class FewestContacts implements IdleAgents {
    private final ContactsToday today;
    private final LowestFirst order;

    FewestContacts(Model model, Agents agents, ContactsToday today) {
        this.today = today;
        order = new LowestFirst(model, agents, today::of);
    }

    @Override
    public void clear() {
        today.clear();
        order.clear();
    }

    @Override
    public void asks(int slot, long now) {
        begin(now);
    }

    @Override
    public void counted(int agent, int by, long now) {
        begin(now);
        today.add(agent, by);
    }

    private void begin(long now) {
        if (today.begins(now)) {
            order.takeAnew();
        }
    }

    @Override
    public void add(int agent) {
        order.add(agent);
    }

    @Override
    public void remove(int agent) {
        order.remove(agent);
    }

    @Override
    public int count(int group) {
        return order.count(group);
    }

    @Override
    public int choose(int group, int type, long address) {
        return order.choose(group, type, address);
    }

    @Override
    public int choose(GroupSet groups, int type, long address) {
        return order.choose(groups, type, address);
    }
}
