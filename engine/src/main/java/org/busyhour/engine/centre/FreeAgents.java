package org.busyhour.engine.centre;

import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.AgentChoice;
import org.busyhour.engine.centre.routing.BalancedQuota;
import org.busyhour.engine.centre.routing.ContactChoice;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.routing.Reach;
import org.busyhour.engine.centre.routing.Takers;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;

/** Agents who are available and may take something new, and which of them a contact takes. */
final class FreeAgents {
    private final Centre centre;
    private final Agents agents;
    private final Attendance attendance;
    private final IdleAgents idle;
    private final AgentChoice choice;
    private final Reach reach;
    private final Takers takers;
    private final GroupSet[] groupAlone;
    private final boolean counts;
    /** Whether it matters later who has answered what. */
    private final boolean remembers;

    FreeAgents(Model model, Centre centre, Agents agents, Attendance attendance, IdleAgents.Speed speeds) {
        this.centre = centre;
        this.agents = agents;
        this.attendance = attendance;
        reach = new Reach(model);
        takers = new Takers(model, reach);
        idle = BalancedQuota.over(IdleAgents.of(model, agents, centre.contacts(), speeds), model, agents);
        choice = new AgentChoice(model.routing(), idle, agents, centre.contacts());
        counts = model.routing().agentOrder() == Routing.AgentOrder.FEWEST_CONTACTS
                || model.routing().agentOrder() == Routing.AgentOrder.POLICY;
        remembers = counts || model.routing().uses(Routing.AgentScope.SAME_AGENT);
        int groups = model.groups().size();
        groupAlone = IntStream.range(0, groups)
                .mapToObj(group -> new GroupSet(new int[] {group}, groups, null))
                .toArray(GroupSet[]::new);
    }

    void clear() {
        idle.clear();
    }

    void add(int agent, long now) {
        if (counts) {
            idle.counted(agent, 0, now);
        }
        idle.add(agent);
    }

    void remove(int agent) {
        idle.remove(agent);
    }

    /** Returns how many of a group are free. */
    int count(int group) {
        return idle.count(group);
    }

    /** Returns how many of some groups are free. */
    int count(int[] groups) {
        int sum = 0;
        for (int group : groups) {
            sum += idle.count(group);
        }
        return sum;
    }

    /** How many free agents of a group take contacts of a type. */
    int ready(int group, int type) {
        return centre.live(type) || attendance.nobodyOver(group)
                ? Math.max(0, idle.count(group) - reach.kept(type, group))
                : 0;
    }

    /** Returns a free agent of the groups for a contact, or a negative number. */
    int choose(GroupSet groups, int slot, long address, long now) {
        return choice.choose(groups, slot, address, now);
    }

    /** Tells whether nothing decides about a contact but which of so many groups is preferred, and the order within. */
    boolean onlyByPreference(int groups) {
        return choice.onlyByPreference(groups) && !reach.keeps();
    }

    /** Returns a free agent of the first group that has any, where nothing else decides, or a negative number. */
    int ofPreferred(int[] groups, int type, long address) {
        return choice.ofPreferred(groups, type, address);
    }

    /** Returns a free agent for a part: of one group, or of all that have the skill. */
    int chooseForPart(int part, int group, long address, long now) {
        int type = centre.contacts().type(part);
        if (group < 0) {
            return choose(takers.of(type), part, address, now);
        }
        return idle.count(group) > reach.kept(type, group) ? chooseOf(group, part, address, now) : IdleAgents.NONE;
    }

    /** Returns a free agent of a group, be it for a contact that the group has no skill for, or a negative number. */
    int chooseOf(int group, int slot, long address, long now) {
        if (idle.count(group) == 0) {
            return IdleAgents.NONE;
        }
        idle.asks(slot, now);
        return idle.choose(group, centre.contacts().type(slot), address);
    }

    /** Returns the groups that may take a part: one group, or all that have the skill. */
    GroupSet takersOfPart(int type, int group) {
        return group >= 0 ? groupAlone[group] : takers.of(type);
    }

    /** An agent answers a contact. */
    void answers(int agent, int slot, long now) {
        if (remembers) {
            counted(agent, 1, now);
            choice.answers(agent, slot);
        }
    }

    /** Counts an agent's contacts of the day, where that matters. */
    void counted(int agent, int by, long now) {
        if (counts) {
            idle.counted(agent, by, now);
        }
    }

    /** Those who are free have their whole quota again. */
    void quotasBegin() {
        idle.quotasBegin();
    }

    /** Which groups take which contacts at present. */
    Takers takers() {
        return takers;
    }

    /** Sites and reserves. */
    Reach reach() {
        return reach;
    }

    /** What an agent sees who chooses a contact. */
    ContactChoice.Surroundings surroundings() {
        return new ContactChoice.Surroundings(agents, idle, reach);
    }
}
