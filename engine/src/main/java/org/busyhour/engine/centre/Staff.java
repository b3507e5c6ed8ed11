package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.centre.routing.ContactChoice;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;

/**
 * The agents' side of a centre: signing in and out, pauses, quotas, and the question which contact an agent takes next.
 */
final class Staff {
    private final Model model;
    private final Roster roster;
    private final Centre centre;
    private final EventList work;
    private final Agents agents;
    private final IdleAgents idle;
    private final List<String> names;
    private final double[][] speeds;
    private final int[] quotas;
    private final boolean byPreference;
    private final boolean byOccupancy;
    private final boolean[] headCount;
    private final int[][] groupsOfType;
    private final int[] planned;
    private final int[] present;
    private final long[] excessSince;
    private ContactChoice choice;
    private int comersLeft;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // choice and observer come with reset, before any event
    Staff(Model model, Roster roster, Centre centre, EventList work) {
        this.model = model;
        this.roster = roster;
        this.centre = centre;
        this.work = work;
        agents = new Agents(model);
        idle = IdleAgents.of(model.routing().agentOrder(), agents);
        names = AgentNames.of(model);
        byOccupancy = model.routing().agentOrder() == Routing.AgentOrder.LEAST_OCCUPIED;
        byPreference = model.routing().agentScope() == Routing.AgentScope.PREFERENCE;
        int groups = model.groups().size();
        speeds = new double[groups][model.types().size()];
        quotas = new int[groups];
        headCount = new boolean[groups];
        planned = new int[groups];
        present = new int[groups];
        excessSince = new long[groups];
        for (int g = 0; g < groups; g++) {
            AgentGroup group = model.groups().get(g);
            Arrays.fill(speeds[g], 1);
            for (Skill skill : group.skills()) {
                speeds[g][skill.type()] = skill.speed();
            }
            quotas[g] = group.quota().orElse(Integer.MAX_VALUE);
            headCount[g] = group.staffing() instanceof Staffing.HeadCount;
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
        Arrays.fill(planned, 0);
        Arrays.fill(present, 0);
        comersLeft = (int) roster.entries().stream().filter(Staff::comes).count();
        List<Long> addresses = new ArrayList<>();
        if (model.routing().contactOrder() == Routing.ContactOrder.RANDOM) {
            names.forEach(name -> addresses.add(streams.address(Purpose.CONTACT_CHOICE, name)));
        }
        choice = new ContactChoice(centre.lines(), centre.contacts(), model.routing(), addresses);
    }

    /** Tells whether nobody is at work or will come who could still take a contact that waits. */
    boolean nobodyLeft() {
        return work.isEmpty() && comersLeft == 0;
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
        recordPause(agent, now);
        seek(agent, now);
    }

    void planned(Roster.Entry entry, long now) {
        if (comes(entry)) {
            comersLeft--;
        }
        switch (entry.what()) {
            case QUOTA_DAY -> beginQuotaDay(entry.who(), entry.value(), now);
            case HEADS -> changeHeads(entry.who(), entry.value(), now);
            case SHIFT_START -> startShift(entry.who(), roster.plans().get(entry.value()), now);
            case SHIFT_END -> endShift(entry.who(), now);
            case PAUSE_DUE -> pauseDue(entry.who(), entry.value(), now);
            default -> throw new IllegalArgumentException("entry was " + entry);
        }
    }

    /** Nobody waits any more after closing: who stayed only for that goes. */
    void release(long now) {
        for (int group = 0; group < planned.length; group++) {
            if (headCount[group]) {
                sendHome(group, now);
                continue;
            }
            for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
                if (agents.state(agent) == AgentState.AVAILABLE && mayLeave(agent)) {
                    leaveIdle(agent, now);
                }
            }
        }
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
                recordPause(agent, now);
            }
            if (state != AgentState.OFF && !headCount[agents.group(agent)]) {
                recordOvertime(agent, now);
            }
        }
        for (int group = 0; group < planned.length; group++) {
            recordExcess(group, now);
        }
    }

    private static boolean comes(Roster.Entry entry) {
        return entry.rises() && (entry.what() == Roster.What.HEADS || entry.what() == Roster.What.SHIFT_START);
    }

    /** What a free agent does next: leave, pause, take a contact, or wait for one. */
    private void seek(int agent, long now) {
        if (mayLeave(agent) && !centre.staying()) {
            signOut(agent, now);
            return;
        }
        if (agents.get(agent, Agents.PAUSES_DUE) > 0 && startPause(agent, now)) {
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

    private boolean mayLeave(int agent) {
        int group = agents.group(agent);
        return headCount[group] ? present[group] > planned[group] : agents.is(agent, Agents.LEAVING);
    }

    private void endAvailable(int agent, long now) {
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
    private void endIdle(int agent, long now) {
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            idle.remove(agent);
        }
        endAvailable(agent, now);
    }

    private void leaveIdle(int agent, long now) {
        endIdle(agent, now);
        signOut(agent, now);
    }

    private void signIn(int agent, long now) {
        agents.set(agent, Agents.IDLE_SINCE, now);
        agents.set(agent, Agents.LEAVING, 0);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        observer.signedIn(now, agent);
    }

    private void signOut(int agent, long now) {
        int group = agents.group(agent);
        agents.become(agent, AgentState.OFF, now);
        observer.signedOut(now, agent);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (headCount[group]) {
            recordExcess(group, now);
            present[group]--;
        } else {
            recordOvertime(agent, now);
        }
    }

    private void recordOvertime(int agent, long now) {
        if (now > agents.get(agent, Agents.PLANNED_END)) {
            observer.overtime(agents.group(agent), agent, 1, agents.get(agent, Agents.PLANNED_END), now);
        }
    }

    private void recordExcess(int group, long now) {
        int excess = present[group] - planned[group];
        if (excess > 0 && now > excessSince[group]) {
            observer.overtime(group, -1, excess, excessSince[group], now);
        }
        excessSince[group] = now;
    }

    private void startShift(int agent, Roster.Plan plan, long now) {
        AgentState state = agents.state(agent);
        if (state == AgentState.OFF) {
            signIn(agent, now);
        } else {
            stayOn(agent, state, now);
        }
        agents.set(agent, Agents.PLANNED_END, plan.to());
        beginQuota(agent, quotas[agents.group(agent)], now);
        if (state != AgentState.TALKING) {
            seek(agent, now);
        }
    }

    /** A shift begins while the agent is still there from the one before, in overtime or at the instant of its end. */
    private void stayOn(int agent, AgentState state, long now) {
        recordOvertime(agent, now);
        agents.set(agent, Agents.LEAVING, 0);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (state == AgentState.AVAILABLE) {
            endIdle(agent, now);
        } else if (state != AgentState.TALKING) {
            work.cancel(agent);
            recordPause(agent, now);
        }
    }

    private void endShift(int agent, long now) {
        AgentState state = agents.state(agent);
        if (agents.get(agent, Agents.PLANNED_END) > now) {
            return; // the next shift has begun at the same instant
        }
        if (state == AgentState.AVAILABLE && !centre.staying()) {
            leaveIdle(agent, now);
        } else if (state == AgentState.AVAILABLE || state == AgentState.TALKING) {
            agents.set(agent, Agents.LEAVING, 1);
            agents.set(agent, Agents.PAUSES_DUE, 0); // the shift's end cuts what is due, too
        } else if (state != AgentState.OFF) {
            work.cancel(agent);
            recordPause(agent, now);
            signOut(agent, now);
        }
    }

    private void changeHeads(int group, int heads, long now) {
        recordExcess(group, now);
        planned[group] = heads;
        if (!centre.staying()) {
            sendHome(group, now);
        }
        for (int agent = agents.first(group); present[group] < heads; agent++) {
            if (agents.state(agent) == AgentState.OFF) {
                present[group]++;
                signIn(agent, now);
                seek(agent, now);
            }
        }
    }

    /** As many available agents go as are too many, the longest idle first. */
    private void sendHome(int group, long now) {
        int leavers = present[group] - planned[group];
        if (leavers > 0) {
            longestIdle(group).limit(leavers).forEach(agent -> leaveIdle(agent, now));
        }
    }

    /** Returns the available agents of a group, the longest idle first, ties in the order of the file. */
    private Stream<Integer> longestIdle(int group) {
        return IntStream.range(agents.first(group), agents.first(group + 1))
                .filter(agent -> agents.state(agent) == AgentState.AVAILABLE)
                .boxed()
                .sorted(Comparator.comparingLong(agent -> agents.get(agent, Agents.IDLE_SINCE)));
    }

    private void beginQuotaDay(int group, int quota, long now) {
        for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
            boolean exhausted =
                    agents.state(agent) == AgentState.AVAILABLE && agents.get(agent, Agents.QUOTA_LEFT) <= 0;
            if (exhausted) {
                endAvailable(agent, now);
            }
            beginQuota(agent, quota, now);
            if (exhausted) {
                seek(agent, now);
            }
        }
    }

    private void beginQuota(int agent, int quota, long now) {
        agents.set(agent, Agents.QUOTA_LEFT, quota);
        OptionalInt given = model.groups().get(agents.group(agent)).quota();
        if (given.isPresent()) {
            observer.quota(now, agent, quota);
        }
    }

    private void pauseDue(int agent, int rest, long now) {
        AgentState state = agents.state(agent);
        if (state == AgentState.OFF || agents.is(agent, Agents.LEAVING)) {
            return;
        }
        if (agents.get(agent, Agents.PAUSES_DUE) == 0) {
            agents.set(agent, Agents.PAUSE, rest);
        }
        agents.add(agent, Agents.PAUSES_DUE, 1);
        if (state == AgentState.AVAILABLE) {
            endIdle(agent, now);
            seek(agent, now);
        }
    }

    /** Starts the next pause that is due; one that has been cut to nothing is skipped. */
    private boolean startPause(int agent, long now) {
        while (agents.get(agent, Agents.PAUSES_DUE) > 0) {
            Roster.Rest rest = roster.rest((int) agents.get(agent, Agents.PAUSE));
            agents.add(agent, Agents.PAUSE, 1);
            agents.add(agent, Agents.PAUSES_DUE, -1);
            Agent.Pause pause = rest.pause();
            long end = rest.cut() ? pause.end() : now + pause.length();
            if (end > now) {
                boolean meeting = pause.kind() == Agent.Kind.MEETING;
                AgentState state = meeting ? AgentState.IN_MEETING : AgentState.ON_BREAK;
                agents.become(agent, state, now);
                observer.pauses(now, agent, state, pause.start(), end);
                work.schedule(agent, end, Kind.COMES);
                return true;
            }
        }
        return false;
    }

    private void recordPause(int agent, long now) {
        observer.spent(agent, agents.state(agent), agents.get(agent, Agents.SINCE), now);
        // The pause being taken stands before the next one that is due.
        if (!roster.rest((int) agents.get(agent, Agents.PAUSE) - 1).pause().paid()) {
            observer.unpaid(agent, agents.get(agent, Agents.SINCE), now);
        }
    }
}
