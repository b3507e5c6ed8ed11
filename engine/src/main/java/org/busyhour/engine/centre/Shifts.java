package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.observe.Absence;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** People whose shifts are planned: when these begin and end, who isn't there then, and who works longer. */
final class Shifts {
    private final Roster roster;
    private final Centre centre;
    private final Attendance attendance;
    private final Staff staff;
    private final EventList work;
    private final EventList plan;
    private final Agents agents;
    /** Why an agent who is absent is. */
    private final Absence[] causes;
    /** Of each agent, the shift that began last. */
    private final int[] turns;
    /** Of each agent who is late, whether the quota is to begin with coming, be it only to a further part. */
    private final boolean[] owed;

    /** Of each agent who finishes what a rule has called for, which. */
    private final @Nullable Called[] calledBy;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Shifts(Roster roster, Centre centre, Attendance attendance, Staff staff, Attendance.Events events, Agents agents) {
        this.roster = roster;
        this.centre = centre;
        this.attendance = attendance;
        this.staff = staff;
        work = events.work();
        plan = events.plan();
        this.agents = agents;
        calledBy = new @Nullable Called[agents.count()];
        causes = new Absence[agents.count()];
        Arrays.fill(causes, Absence.SHIFT);
        turns = new int[agents.count()];
        owed = new boolean[agents.count()];
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(owed, false);
        Arrays.fill(calledBy, null);
    }

    /** A person comes who stays until a rule lets go. */
    void comeCalled(int agent, long now) {
        attendance.signIn(agent, now);
        agents.set(agent, Agents.PLANNED_END, Ticks.NEVER);
        attendance.quotas().beginShift(agent, now);
        staff.seek(agent, now);
    }

    /** A person who was called may go; the call up to now isn't told as overtime here. */
    void goCalled(int agent, Called by, long now) {
        calledBy[agent] = by;
        agents.set(agent, Agents.PLANNED_END, now);
        end(agent, now);
    }

    void start(Roster.Entry entry, Roster.Plan shift, long now) {
        int agent = entry.who();
        centre.ownShift(agent, now);
        attendance.pauses().beginsShift(agent);
        if (agents.state(agent) == AgentState.ABSENT) {
            endAbsence(agent, now);
        }
        AgentState state = agents.state(agent);
        Absences absences = attendance.absences();
        if (state.atWork()) {
            stayOn(agent, state, now);
        }
        agents.set(agent, Agents.PLANNED_END, shift.to());
        turns[agent] = shift.turn();
        boolean first = entry.what() == Roster.What.SHIFT_START;
        if (!state.atWork() && absences != null) {
            expect(absences, agent, first, now);
        } else {
            observer.expected(now, agents.group(agent), agent, first ? 1 : 0, 0);
            begin(agent, state, first, now);
        }
    }

    /** Somebody is to come who may be absent or late; who misses a shift misses all its parts. */
    private void expect(Absences absences, int agent, boolean first, long now) {
        int group = agents.group(agent);
        Roster.Turn turn = roster.turn(turns[agent]);
        boolean misses = absences.misses(group, agent, turn.first());
        observer.expected(now, group, agent, first ? 1 : 0, first && misses ? 1 : 0);
        long comes = absences.comes(group, agent, turn);
        owed[agent] = first || owed[agent];
        if (misses) {
            goAbsent(agent, Absence.SHIFT, now);
        } else if (comes > now) {
            goAbsent(agent, Absence.LATE, now);
            if (comes < Math.min(agents.get(agent, Agents.PLANNED_END), absences.leaves(group, agent, turn))) {
                work.schedule(agent, comes, Kind.COMES);
            }
        } else {
            begin(agent, AgentState.OFF, owed[agent], now);
        }
    }

    /** Somebody who was late comes. */
    void arrive(int agent, long now) {
        endAbsence(agent, now);
        begin(agent, AgentState.OFF, owed[agent], now);
    }

    private void begin(int agent, AgentState state, boolean first, long now) {
        if (!state.atWork()) {
            attendance.signIn(agent, now);
        }
        planLeave(attendance.absences(), agent, now);
        if (first) {
            owed[agent] = false;
            attendance.quotas().beginShift(agent, now);
        } else {
            agents.letTakeAll(agent);
        }
        attendance.pauses().catchUp(agent, now);
        if (!working(state)) {
            staff.seek(agent, now);
        }
    }

    private void planLeave(@Nullable Absences absences, int agent, long now) {
        if (absences == null) {
            return;
        }
        long leaves = absences.leaves(agents.group(agent), agent, roster.turn(turns[agent]));
        if (leaves < agents.get(agent, Agents.PLANNED_END)) {
            plan.schedule(roster.firstLeave() + agent, Math.max(leaves, now), Kind.GOES);
        }
    }

    /** A shift begins while the agent is still there from the one before, in overtime or at the instant of its end. */
    private void stayOn(int agent, AgentState state, long now) {
        recordOvertime(agent, now);
        agents.set(agent, Agents.LEAVING, 0);
        attendance.pauses().staysOn(agent, now);
        if (state == AgentState.AVAILABLE) {
            staff.endIdle(agent, now);
        } else if (!working(state)) {
            attendance.pauses().breakOff(agent, now);
        }
    }

    /** Tells whether an agent has something in hand that is finished first. */
    static boolean working(AgentState state) {
        return state == AgentState.TALKING || state == AgentState.SIDE_WORK || state == AgentState.APPROVING;
    }

    void end(int agent, long now) {
        if (agents.get(agent, Agents.PLANNED_END) > now) {
            return; // the next shift has begun at the same instant
        }
        if (agents.state(agent) == AgentState.ABSENT) {
            endAbsence(agent, now);
            attendance.gone(agent, now);
        } else {
            sendHome(agent, now);
        }
    }

    /** The time has come at which an agent leaves before the shift's end. */
    void leaveEarly(int agent, long now) {
        if (attendance.pauses().present(agent)) {
            sendHome(agent, now);
        }
    }

    private void sendHome(int agent, long now) {
        AgentState state = agents.state(agent);
        if (state == AgentState.AVAILABLE && !centre.staying()) {
            attendance.leaveIdle(agent, now);
        } else if (state == AgentState.AVAILABLE || working(state)) {
            agents.set(agent, Agents.LEAVING, 1);
            attendance.pauses().stays(agent, now); // the shift's end cuts what is due, too
        } else if (state.atWork()) {
            attendance.pauses().breakOff(agent, now);
            attendance.signOut(agent, now);
        }
    }

    /** Somebody has gone. */
    void gone(int agent, long now) {
        recordOvertime(agent, now);
        if (now < agents.get(agent, Agents.PLANNED_END)) {
            goAbsent(agent, Absence.EARLY, now);
        }
    }

    /** Somebody goes, or the simulated time is over. */
    void recordOvertime(int agent, long now) {
        if (now > agents.get(agent, Agents.PLANNED_END)) {
            long end = agents.get(agent, Agents.PLANNED_END);
            observer.overtime(agents.group(agent), agent, 1, end, now);
            Called by = calledBy[agent];
            if (by != null) {
                observer.calledUp(by.rule(), by.at(), agents.group(agent), agent, end, now);
            }
        }
        calledBy[agent] = null;
    }

    private void goAbsent(int agent, Absence cause, long now) {
        attendance.leaveCall(agent, now);
        causes[agent] = cause;
        agents.become(agent, AgentState.ABSENT, now);
        observer.absent(now, agent, cause);
    }

    private void endAbsence(int agent, long now) {
        work.cancel(agent);
        recordAbsence(agent, now);
        agents.become(agent, AgentState.OFF, now);
    }

    /** An absence is over, or the simulated time; nobody is paid for a break that wouldn't have been. */
    void recordAbsence(int agent, long now) {
        Absences absences = attendance.absences();
        boolean paid = causes[agent] != Absence.SHIFT || absences == null || absences.paid(agents.group(agent));
        long from = agents.get(agent, Agents.SINCE);
        for (Agent.Pause pause : roster.turn(turns[agent]).shift().pauses()) {
            long start = Math.max(from, pause.start());
            long over = Math.min(now, pause.start() + pause.length());
            if (paid && !pause.paid() && start < over) {
                tellMissed(agent, causes[agent], true, from, start);
                tellMissed(agent, Absence.SHIFT, false, start, over);
                from = over;
            }
        }
        tellMissed(agent, causes[agent], paid, from, now);
    }

    private void tellMissed(int agent, Absence cause, boolean paid, long from, long to) {
        if (from < to) {
            observer.missed(new Observer.Missed(agents.group(agent), agent, 1, cause, paid), from, to);
        }
    }
}
