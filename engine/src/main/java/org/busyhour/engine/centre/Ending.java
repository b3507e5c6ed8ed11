package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/** The end of the simulated time for agents who are at work: whatever they do is recorded up to then. */
final class Ending {
    private final Centre centre;
    private final Staff staff;
    private final Agents agents;
    private final @Nullable TeamDesk teams;
    private final @Nullable Chats chats;
    private final @Nullable Interruptions interruptions;
    private final @Nullable SideWork sideWork;
    private final @Nullable ApprovalDesk approvals;
    private final Observer observer;

    Ending(Centre centre, Staff staff, Agents agents, Observer observer) {
        this.centre = centre;
        this.staff = staff;
        this.agents = agents;
        this.observer = observer;
        teams = staff.teams();
        chats = staff.chats();
        interruptions = staff.interruptions();
        sideWork = staff.sideWork();
        approvals = staff.approvals();
    }

    /** Records it for all. */
    void stop(long now) {
        Attendance attendance = staff.attendance();
        for (int agent = 0; agent < agents.count(); agent++) {
            AgentState state = agents.state(agent);
            if (state == AgentState.TALKING) {
                cutOff(agent, now);
            } else if (state == AgentState.AVAILABLE) {
                staff.endAvailable(agent, now);
                cutOffAside(agent, now); // of those who have just hung up
            } else if (sideWork != null && sideWork.does(agent)) {
                sideWork.tell(agent, now);
            } else if (approvals != null && state == AgentState.APPROVING) {
                approvals.tell(agent, now);
            } else if (state == AgentState.ABSENT) {
                attendance.shifts().recordAbsence(agent, now);
            } else if (state.atWork()) {
                attendance.pauses().record(agent, now);
            }
            if (state.atWork() && state != AgentState.ABSENT) {
                observer.stillAtWork(now, agent);
            }
            if (state != AgentState.OFF) {
                attendance.stop(agent, now);
            }
        }
        attendance.stop(now);
    }

    private void cutOff(int agent, long now) {
        if (teams != null && teams.beside(agent)) {
            teams.cutOff(agent, now);
        } else if (chats != null && chats.inFront(agent)) {
            chats.tell(agent, now);
        } else {
            cutOffHand(agent, now);
        }
        cutOffAside(agent, now);
    }

    /** The simulated time is over for chats, and for what was laid aside. */
    private void cutOffAside(int agent, long now) {
        if (chats != null) {
            chats.cutOff(agent, now);
        }
        if (interruptions != null) {
            interruptions.cutOff(agent, centre, now);
        }
    }

    private void cutOffHand(int agent, long now) {
        if (approvals != null) {
            approvals.endHold(agent, now);
        }
        int slot = agents.hand(agent);
        ContactView contacts = centre.contacts();
        centre.cutOff(slot, now);
        if (interruptions == null || !contacts.apart(slot)) {
            observer.cutOff(now, slot, agent, agents.get(agent, Agents.SINCE));
        } else {
            interruptions.tell(agent, slot, now);
            observer.cutOff(now, slot, agent, contacts.answered(slot));
        }
    }
}
