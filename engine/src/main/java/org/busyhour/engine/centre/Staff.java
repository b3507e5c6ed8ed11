package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.centre.routing.ContactChoice;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;

/**
 * The agents' side of a centre: who is free, and which contact an agent takes next. {@link Attendance} has who is
 * there.
 */
final class Staff {
    private final Model model;
    private final Centre centre;
    private final EventList work;
    private final Agents agents;
    private final IdleAgents idle;
    private final List<String> names;
    private final double[][] speeds;
    private final boolean byPreference;
    private final boolean byOccupancy;
    private final int[][] groupsOfType;
    private final Attendance attendance;
    private ContactChoice choice;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // choice and observer come with reset, before any event
    Staff(Model model, Roster roster, Centre centre, EventList work) {
        this.model = model;
        this.centre = centre;
        this.work = work;
        agents = new Agents(model);
        attendance = new Attendance(model, roster, centre, this, work, agents);
        idle = IdleAgents.of(model.routing().agentOrder(), agents);
        names = AgentNames.of(model);
        byOccupancy = model.routing().agentOrder() == Routing.AgentOrder.LEAST_OCCUPIED;
        byPreference = model.routing().agentScope() == Routing.AgentScope.PREFERENCE;
        int groups = model.groups().size();
        speeds = new double[groups][model.types().size()];
        for (int g = 0; g < groups; g++) {
            AgentGroup group = model.groups().get(g);
            Arrays.fill(speeds[g], 1);
            for (Skill skill : group.skills()) {
                speeds[g][skill.type()] = skill.speed();
            }
        }
        groupsOfType = new int[model.types().size()][];
        for (int type = 0; type < groupsOfType.length; type++) {
            groupsOfType[type] = Desk.takers(model, type);
        }
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        agents.clear();
        idle.clear();
        attendance.reset(listener);
        List<Long> addresses = new ArrayList<>();
        if (model.routing().contactOrder() == Routing.ContactOrder.RANDOM) {
            names.forEach(name -> addresses.add(streams.address(Purpose.CONTACT_CHOICE, name)));
        }
        choice = new ContactChoice(centre.lines(), centre.contacts(), model.routing(), addresses);
    }

    Attendance attendance() {
        return attendance;
    }

    /** Tells whether nobody is at work or will come who could still take a contact that waits. */
    boolean nobodyLeft() {
        return work.isEmpty() && !attendance.moreToCome();
    }

    int inHand(int agent) {
        return agents.hand(agent);
    }

    boolean wrapping(int agent) {
        return agents.wrapping(agent);
    }

    void beginWrap(int agent) {
        agents.beginWrap(agent);
    }

    /** Returns an idle agent of the groups, or a negative number. */
    int idleFor(int[] groups, long address) {
        if (!byPreference) {
            return idle.choose(groups, address);
        }
        for (int group : groups) {
            if (idle.count(group) > 0) {
                return idle.choose(group, address);
            }
        }
        return IdleAgents.NONE;
    }

    /** Returns an idle agent for a part: of one group, or of all that have the skill. */
    int idleForPart(int type, int group, long address) {
        if (group >= 0) {
            return idle.count(group) > 0 ? idle.choose(group, address) : IdleAgents.NONE;
        }
        return idleFor(groupsOfType[type], address);
    }

    /** Lets an idle agent answer a contact that is in no line. */
    void answer(int agent, int slot, long now) {
        idle.remove(agent);
        endAvailable(agent, now);
        agents.become(agent, AgentState.TALKING, now);
        take(agent, slot, now);
    }

    /**
     * Lets an idle agent answer a contact that waits; the agent is taken first, since an emptied line lets those go who
     * stayed for it.
     */
    void answerWaiting(int agent, int slot, long now) {
        idle.remove(agent);
        endAvailable(agent, now);
        agents.become(agent, AgentState.TALKING, now);
        centre.dequeue(slot, now);
        take(agent, slot, now);
    }

    void endContact(int agent, long now) {
        if (byOccupancy) {
            agents.add(agent, Agents.HANDLED, now - agents.get(agent, Agents.SINCE));
        }
        agents.setHand(agent, Contacts.NONE);
        agents.set(agent, Agents.IDLE_SINCE, now);
        seek(agent, now);
    }

    void endPause(int agent, long now) {
        attendance.recordPause(agent, now);
        seek(agent, now);
    }

    /** The simulated time is over: whatever agents do is recorded up to now. */
    void stop(long now) {
        for (int agent = 0; agent < agents.count(); agent++) {
            AgentState state = agents.state(agent);
            if (state == AgentState.TALKING) {
                int slot = agents.hand(agent);
                observer.cutOff(now, slot, agent, agents.get(agent, Agents.SINCE));
            } else if (state == AgentState.AVAILABLE) {
                endAvailable(agent, now);
            } else if (state != AgentState.OFF) {
                attendance.recordPause(agent, now);
            }
            if (state != AgentState.OFF) {
                attendance.stop(agent, now);
            }
        }
        attendance.stop(now);
    }

    /** What a free agent does next: leave, pause, take a contact, or wait for one. */
    void seek(int agent, long now) {
        if (attendance.mayLeave(agent) && !centre.staying()) {
            attendance.signOut(agent, now);
            return;
        }
        if (agents.get(agent, Agents.PAUSES_DUE) > 0 && attendance.startPause(agent, now)) {
            return;
        }
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            int slot = choice.choose(agent, agents.group(agent), now);
            if (slot != Contacts.NONE) {
                agents.become(agent, AgentState.TALKING, now);
                centre.dequeue(slot, now);
                take(agent, slot, now);
                return;
            }
        }
        agents.become(agent, AgentState.AVAILABLE, now);
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            idle.add(agent);
        }
    }

    private void take(int agent, int slot, long now) {
        agents.setHand(agent, slot);
        agents.add(agent, Agents.QUOTA_LEFT, -1);
        centre.answer(slot, agent, speeds[agents.group(agent)][centre.contacts().type(slot)], now);
    }

    /** An agent is available no more. */
    void endAvailable(int agent, long now) {
        long since = agents.get(agent, Agents.SINCE);
        if (byOccupancy) {
            agents.add(agent, Agents.AVAILABLE, now - since);
        }
        if (now > since) {
            observer.spent(agent, AgentState.AVAILABLE, since, now);
            if (agents.get(agent, Agents.QUOTA_LEFT) <= 0) {
                observer.idleAfterQuota(agent, since, now);
            }
        }
    }

    /** An agent who waits for a contact, or for nothing any more because of the quota, does something else. */
    void endIdle(int agent, long now) {
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            idle.remove(agent);
        }
        endAvailable(agent, now);
    }
}
