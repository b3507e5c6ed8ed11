package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.observe.AgentState;

/** What becomes of agents who call somebody. */
final class Dials {
    private final Staff staff;
    private final Agents agents;

    Dials(Staff staff) {
        this.staff = staff;
        agents = staff.agents();
    }

    /** An agent who has been given a contact dials, which uses up no quota. */
    void begin(int agent) {
        agents.add(agent, Agents.QUOTA_LEFT, 1);
    }

    /** An agent has dialled somebody who picks up. */
    void connect(int agent, long now) {
        agents.add(agent, Agents.QUOTA_LEFT, -1);
        staff.free().counted(agent, 1, now);
        staff.noteHandled(agent, now);
        agents.become(agent, AgentState.TALKING, now);
    }

    /** An agent who dials is stopped at the end of the simulated time. */
    void hangUp(int agent, long now) {
        agents.setHand(agent, Contacts.NONE);
        agents.become(agent, AgentState.AVAILABLE, now);
    }
}
