package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.policy.CentreView;
import org.busyhour.engine.policy.ContactPolicy;
import org.busyhour.engine.policy.Policies;
import org.busyhour.engine.policy.PolicyFault;
import org.busyhour.engine.policy.WaitingView;

/** Takes the contact that a policy names; what the policy sees of them can't change them. */
final class ByContactPolicy implements WaitingView {
    private final Lines lines;
    private final Contacts contacts;
    private final String name;
    private final ContactPolicy.Chooser chooser;
    private final List<String> agents;
    private final int[] candidates;
    private int count;
    private int agent;
    private int group;
    private long now;

    ByContactPolicy(Model model, Lines lines, Contacts contacts) {
        this.lines = lines;
        this.contacts = contacts;
        ContactPolicy policy = Policies.contacts(model.routing().contactPolicy().orElseThrow());
        name = policy.name();
        chooser = Policies.begin(policy, new CentreView(model.types(), model.groups()));
        agents = AgentNames.of(model);
        candidates = new int[lines.count()];
    }

    /** Begins the list of those that an agent may take. */
    void begin(int who, int ofGroup, long instant) {
        agent = who;
        group = ofGroup;
        now = instant;
        count = 0;
    }

    /** Adds a contact, or lets the list begin with it. */
    void add(int slot, boolean anew) {
        count = anew ? 0 : count;
        candidates[count++] = slot;
    }

    /** Returns the contact, or {@link Contacts#NONE}. */
    int chosen() {
        if (count == 0) {
            return Contacts.NONE;
        }
        int place = Policies.checked(ask(), count, name);
        return place == Policies.NOBODY ? Contacts.NONE : candidates[place];
    }

    private int ask() {
        try {
            return chooser.choose(this);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            throw PolicyFault.thrown(name, "for a contact by " + agents.get(agent), now, thrown);
        }
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public int agent() {
        return agent;
    }

    @Override
    public int group() {
        return group;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int type(int place) {
        return contacts.type(candidates[place]);
    }

    @Override
    public int priority(int place) {
        return (int) contacts.get(candidates[place], Contacts.PRIORITY);
    }

    @Override
    public long since(int place) {
        return contacts.get(candidates[place], Contacts.ENTERED);
    }

    @Override
    public int queue(int place) {
        return lines.waitingOfType(type(place));
    }
}
