package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work. {@link Shifts} and {@link HeadCounts} have who should be, {@link Pauses} what interrupts it,
 * {@link Quotas} how much may be taken on; {@link Staff} has what those do who are there.
 */
final class Attendance {
    private final Roster roster;
    private final Centre centre;
    private final Staff staff;
    private final Agents agents;
    private final Shifts shifts;
    private final HeadCounts heads;
    private final Pauses pauses;
    private final Quotas quotas;
    private final @Nullable OnCall onCall;
    private final @Nullable Absences absences;
    private final int[] atWork;
    private int comersLeft;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Attendance(Model model, Roster roster, Centre centre, Staff staff, Events events, Agents agents) {
        this.roster = roster;
        this.centre = centre;
        this.staff = staff;
        this.agents = agents;
        absences = Absences.of(model);
        pauses = new Pauses(model, roster, staff, events, agents);
        shifts = new Shifts(roster, centre, this, staff, events, agents);
        heads = new HeadCounts(model, centre, this, agents, absences);
        quotas = new Quotas(model, staff, agents);
        onCall = OnCall.of(model, agents);
        atWork = new int[model.groups().size()];
    }

    /**
     * Where what happens to agents is scheduled.
     *
     * @param work what each agent does
     * @param plan what has its time
     */
    record Events(EventList work, EventList plan) {}

    void reset(Streams streams, Observer listener) {
        observer = listener;
        if (absences != null) {
            absences.reset(streams);
        }
        pauses.reset(streams, listener);
        shifts.reset(listener);
        heads.reset(listener);
        quotas.reset(listener);
        if (onCall != null) {
            onCall.reset(listener);
        }
        Arrays.fill(atWork, 0);
        comersLeft = (int) roster.entries().stream().filter(Attendance::comes).count();
    }

    Pauses pauses() {
        return pauses;
    }

    Shifts shifts() {
        return shifts;
    }

    /** Who isn't there by chance; nobody knows beforehand. */
    @Nullable
    Absences absences() {
        return absences;
    }

    Quotas quotas() {
        return quotas;
    }

    /** Returns how many agents of a group are at work, busy or not. */
    int atWork(int group) {
        return atWork[group];
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

    /** The simulated time is over for an agent who is at work, or on call. */
    void stop(int agent, long now) {
        if (onCall != null) {
            onCall.leave(agent, now);
        }
        if (agents.state(agent).atWork() && !heads.plans(agents.group(agent))) {
            shifts.recordOvertime(agent, now);
        }
    }

    /** The simulated time is over for all groups. */
    void stop(long now) {
        heads.stop(now);
    }

    void planned(Roster.Entry entry, long now) {
        if (comes(entry)) {
            comersLeft--;
        }
        switch (entry.what()) {
            case QUOTA_DAY -> quotas.beginDay(entry.who(), entry.value(), now);
            case ABSENCE_DAY -> heads.changeDay(entry.who(), entry.value());
            case HEADS -> heads.change(entry.who(), entry.value(), now);
            case SHIFT_START, SHIFT_GOES_ON ->
                shifts.start(entry, roster.plans().get(entry.value()), now);
            case SHIFT_END -> shifts.end(entry.who(), now);
            case PAUSE_DUE -> pauses.comes(entry.who(), entry.value(), now);
            case LAST_CALL -> pauses.near(entry.who(), now);
            default -> changeOnCall(entry, now);
        }
    }

    private void changeOnCall(Roster.Entry entry, long now) {
        if (onCall != null && entry.what() == Roster.What.ON_CALL_START) {
            onCall.begins(entry.who(), now);
        } else if (onCall != null && entry.what() == Roster.What.ON_CALL_END) {
            onCall.ends(entry.who(), now);
        } else {
            throw new IllegalArgumentException("entry was " + entry);
        }
    }

    /** Nobody waits any more after closing: who stayed only for that goes. */
    void release(long now) {
        for (int group = 0; group < atWork.length; group++) {
            if (heads.plans(group)) {
                heads.sendHome(group, now);
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
        return switch (entry.what()) {
            case HEADS, SHIFT_START, SHIFT_GOES_ON -> entry.rises();
            default -> false;
        };
    }

    /** The time has come at which an agent leaves early, or logs out. */
    void comesUnplanned(int place, long now) {
        if (place < roster.firstLogOut()) {
            shifts.leaveEarly(place - roster.firstLeave(), now);
        } else {
            pauses.logsOut(place - roster.firstLogOut(), now);
        }
    }

    /** Tells whether an agent's time is over. */
    boolean mayLeave(int agent) {
        return heads.tooMany(agents.group(agent)) || agents.is(agent, Agents.LEAVING);
    }

    /** Tells whether an agent's time is over, who only stays for those who wait. */
    boolean onlyStays(int agent) {
        return mayLeave(agent) && centre.staying();
    }

    /** Tells whether no idle agent of a group stays only for others. */
    boolean nobodyOver(int group) {
        return !centre.closing().closed()
                || IntStream.range(agents.first(group), agents.first(group + 1))
                        .noneMatch(agent -> agents.state(agent) == AgentState.AVAILABLE && mayLeave(agent));
    }

    /** Tells whether a person on shifts is off or on call, and may be called up. */
    boolean atRest(int agent) {
        return !agents.state(agent).atWork();
    }

    /** Tells whether a person is on call. */
    boolean onCall(int agent) {
        return agents.state(agent) == AgentState.ON_CALL;
    }

    /** Somebody comes whom a rule has called; of a group of heads one more. */
    void comeCalled(int agent, long now) {
        if (heads.plans(agents.group(agent))) {
            heads.called(agents.group(agent), now);
        } else {
            shifts.comeCalled(agent, now);
        }
    }

    /** Somebody whom a rule has called may go; what is still in hand is finished on the rule's account. */
    void goCalled(int agent, Called by, long now) {
        if (heads.plans(agents.group(agent))) {
            heads.released(agents.group(agent), by, now);
        } else {
            shifts.goCalled(agent, by, now);
        }
    }

    void leaveIdle(int agent, long now) {
        staff.endIdle(agent, now);
        signOut(agent, now);
    }

    /** Somebody comes and looks for something to do. */
    void comeToWork(int agent, long now) {
        signIn(agent, now);
        staff.seek(agent, now);
    }

    /** Somebody who isn't at work any more may be on call. */
    void gone(int agent, long now) {
        if (onCall != null && agents.state(agent) == AgentState.OFF) {
            onCall.signedOut(agent, now);
        }
    }

    /** Somebody is no longer on call. */
    void leaveCall(int agent, long now) {
        if (onCall != null) {
            onCall.leave(agent, now);
        }
    }

    void signIn(int agent, long now) {
        leaveCall(agent, now);
        agents.set(agent, Agents.IDLE_SINCE, now);
        agents.set(agent, Agents.LEAVING, 0);
        pauses.comesToWork(agent, now);
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
        pauses.leavesWork(agent);
        if (heads.plans(group)) {
            heads.gone(group, now);
        } else {
            shifts.gone(agent, now);
            gone(agent, now);
        }
    }
}
