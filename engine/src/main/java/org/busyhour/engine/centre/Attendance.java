package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/** Who is at work: shifts, head counts, pauses, quotas and overtime. {@link Staff} has what those do who are. */
final class Attendance {
    private final Model model;
    private final Roster roster;
    private final Centre centre;
    private final Staff staff;
    private final EventList work;
    private final Agents agents;
    private final int[] quotas;
    private final boolean[] headCount;
    private final int[] planned;
    /** How many more agents of a group of heads are there than planned; 0 of a group with shifts. */
    private final int[] surplus;

    private final long[] excessSince;
    private final int[] atWork;
    private int comersLeft;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Attendance(Model model, Roster roster, Centre centre, Staff staff, EventList work, Agents agents) {
        this.model = model;
        this.roster = roster;
        this.centre = centre;
        this.staff = staff;
        this.work = work;
        this.agents = agents;
        int groups = model.groups().size();
        quotas = new int[groups];
        headCount = new boolean[groups];
        planned = new int[groups];
        surplus = new int[groups];
        excessSince = new long[groups];
        atWork = new int[groups];
        for (int g = 0; g < groups; g++) {
            AgentGroup group = model.groups().get(g);
            quotas[g] = group.quota().orElse(Integer.MAX_VALUE);
            headCount[g] = group.staffing() instanceof Staffing.HeadCount;
        }
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(planned, 0);
        Arrays.fill(surplus, 0);
        Arrays.fill(atWork, 0);
        comersLeft = (int) roster.entries().stream().filter(Attendance::comes).count();
    }

    /** Returns how many agents of some groups are at work, busy or not. */
    int atWork(int[] groups) {
        int sum = 0;
        for (int group : groups) {
            sum += atWork[group];
        }
        return sum;
    }

    /** Tells whether anybody will come yet. */
    boolean moreToCome() {
        return comersLeft > 0;
    }

    /** The simulated time is over for an agent who is at work. */
    void stop(int agent, long now) {
        if (!headCount[agents.group(agent)]) {
            recordOvertime(agent, now);
        }
    }

    /** The simulated time is over for all groups. */
    void stop(long now) {
        for (int group = 0; group < planned.length; group++) {
            recordExcess(group, now);
        }
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

    private static boolean comes(Roster.Entry entry) {
        return entry.rises() && (entry.what() == Roster.What.HEADS || entry.what() == Roster.What.SHIFT_START);
    }

    /** Tells whether an agent's time is over. */
    boolean mayLeave(int agent) {
        int group = agents.group(agent);
        return surplus[group] > 0 || agents.is(agent, Agents.LEAVING);
    }

    /** Tells whether no idle agent of a group stays only for others. */
    boolean nobodyOver(int group) {
        return !centre.closing().closed() || idleOf(group).noneMatch(this::mayLeave);
    }

    private void leaveIdle(int agent, long now) {
        staff.endIdle(agent, now);
        signOut(agent, now);
    }

    private void signIn(int agent, long now) {
        agents.set(agent, Agents.IDLE_SINCE, now);
        agents.set(agent, Agents.LEAVING, 0);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        atWork[agents.group(agent)]++;
        staff.comesOrGoes();
        observer.signedIn(now, agent);
    }

    void signOut(int agent, long now) {
        int group = agents.group(agent);
        atWork[group]--;
        staff.comesOrGoes();
        agents.become(agent, AgentState.OFF, now);
        observer.signedOut(now, agent);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (headCount[group]) {
            recordExcess(group, now);
            surplus[group]--;
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
        int excess = surplus[group];
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
            staff.seek(agent, now);
        }
    }

    /** A shift begins while the agent is still there from the one before, in overtime or at the instant of its end. */
    private void stayOn(int agent, AgentState state, long now) {
        recordOvertime(agent, now);
        agents.set(agent, Agents.LEAVING, 0);
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (state == AgentState.AVAILABLE) {
            staff.endIdle(agent, now);
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
        surplus[group] += planned[group] - heads;
        planned[group] = heads;
        if (!centre.staying()) {
            sendHome(group, now);
        }
        for (int agent = agents.first(group); surplus[group] < 0; agent++) {
            if (agents.state(agent) == AgentState.OFF) {
                surplus[group]++;
                signIn(agent, now);
                staff.seek(agent, now);
            }
        }
    }

    /** As many available agents go as are too many, the longest idle first. */
    private void sendHome(int group, long now) {
        if (surplus[group] > 0) {
            longestIdle(group).limit(surplus[group]).forEach(agent -> leaveIdle(agent, now));
        }
    }

    /** Returns the available agents of a group, the longest idle first, ties in the order of the file. */
    private Stream<Integer> longestIdle(int group) {
        return idleOf(group).boxed().sorted(Comparator.comparingLong(agent -> agents.get(agent, Agents.IDLE_SINCE)));
    }

    private IntStream idleOf(int group) {
        return IntStream.range(agents.first(group), agents.first(group + 1))
                .filter(agent -> agents.state(agent) == AgentState.AVAILABLE);
    }

    private void beginQuotaDay(int group, int quota, long now) {
        for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
            boolean exhausted =
                    agents.state(agent) == AgentState.AVAILABLE && agents.get(agent, Agents.QUOTA_LEFT) <= 0;
            if (exhausted) {
                staff.endAvailable(agent, now);
            }
            beginQuota(agent, quota, now);
            if (exhausted) {
                staff.seek(agent, now);
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
            staff.endIdle(agent, now);
            staff.seek(agent, now);
        }
    }

    /** Starts the next pause that is due; one that has been cut to nothing is skipped. */
    boolean startPause(int agent, long now) {
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

    /** A pause is over, or the simulated time. */
    void recordPause(int agent, long now) {
        observer.spent(agent, agents.state(agent), agents.get(agent, Agents.SINCE), now);
        // The pause being taken stands before the next one that is due.
        if (!roster.rest((int) agents.get(agent, Agents.PAUSE) - 1).pause().paid()) {
            observer.unpaid(agent, agents.get(agent, Agents.SINCE), now);
        }
    }
}
