package org.busyhour.engine.centre;

import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.time.Ticks;

/** People whose shifts are planned: when these begin and end, and who works longer. */
final class Shifts {
    private final Centre centre;
    private final Attendance attendance;
    private final Staff staff;
    private final Agents agents;
    private final Pauses pauses;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Shifts(Centre centre, Attendance attendance, Staff staff, Agents agents, Pauses pauses) {
        this.centre = centre;
        this.attendance = attendance;
        this.staff = staff;
        this.agents = agents;
        this.pauses = pauses;
    }

    void reset(Observer listener) {
        observer = listener;
    }

    /** A person comes who stays until a rule lets go. */
    void comeCalled(int agent, long now) {
        attendance.signIn(agent, now);
        agents.set(agent, Agents.PLANNED_END, Ticks.NEVER);
        attendance.quotas().beginShift(agent, now);
        staff.seek(agent, now);
    }

    /** A person who was called may go; the call isn't told as overtime here. */
    void goCalled(int agent, long now) {
        agents.set(agent, Agents.PLANNED_END, now);
        end(agent, now);
    }

    void start(Roster.Entry entry, Roster.Plan plan, long now) {
        int agent = entry.who();
        centre.ownShift(agent, now);
        AgentState state = agents.state(agent);
        if (state.atWork()) {
            stayOn(agent, state, now);
        } else {
            attendance.signIn(agent, now);
        }
        agents.set(agent, Agents.PLANNED_END, plan.to());
        if (entry.what() == Roster.What.SHIFT_START) {
            attendance.quotas().beginShift(agent, now);
        }
        if (!working(state)) {
            staff.seek(agent, now);
        }
    }

    /** A shift begins while the agent is still there from the one before, in overtime or at the instant of its end. */
    private void stayOn(int agent, AgentState state, long now) {
        recordOvertime(agent, now);
        agents.set(agent, Agents.LEAVING, 0);
        pauses.forget(agent);
        if (state == AgentState.AVAILABLE) {
            staff.endIdle(agent, now);
        } else if (!working(state)) {
            pauses.breakOff(agent, now);
        }
    }

    /** Tells whether an agent has something in hand that is finished first. */
    private static boolean working(AgentState state) {
        return state == AgentState.TALKING || state == AgentState.SIDE_WORK;
    }

    void end(int agent, long now) {
        AgentState state = agents.state(agent);
        if (agents.get(agent, Agents.PLANNED_END) > now) {
            return; // the next shift has begun at the same instant
        }
        if (state == AgentState.AVAILABLE && !centre.staying()) {
            attendance.leaveIdle(agent, now);
        } else if (state == AgentState.AVAILABLE || working(state)) {
            agents.set(agent, Agents.LEAVING, 1);
            pauses.forget(agent); // the shift's end cuts what is due, too
        } else if (state.atWork()) {
            pauses.breakOff(agent, now);
            attendance.signOut(agent, now);
        }
    }

    /** Somebody goes, or the simulated time is over. */
    void recordOvertime(int agent, long now) {
        if (now > agents.get(agent, Agents.PLANNED_END)) {
            observer.overtime(agents.group(agent), agent, 1, agents.get(agent, Agents.PLANNED_END), now);
        }
    }
}
