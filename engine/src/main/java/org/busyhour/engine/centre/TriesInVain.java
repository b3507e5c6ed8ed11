package org.busyhour.engine.centre;

import java.util.BitSet;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/**
 * Agents who call somebody back whom they don't reach. That is no contact: nobody is answered, no quota is used up, and
 * nothing takes the agent away from it or makes it longer.
 */
final class TriesInVain {
    private final Contacts contacts;
    private final CallbackDesk callbacks;
    private final Staff staff;
    private final Dials dials;
    private final EventList work;
    private final BitSet dialling;
    private Observer observer;

    /** Takes where work ends. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    TriesInVain(Contacts contacts, CallbackDesk callbacks, Staff staff, EventList work) {
        this.contacts = contacts;
        this.callbacks = callbacks;
        this.staff = staff;
        dials = new Dials(staff);
        this.work = work;
        dialling = new BitSet(staff.agents().count());
    }

    void reset(Observer listener) {
        observer = listener;
        dialling.clear();
    }

    /** An agent who is free has been given a contact: if nobody will pick up, the agent dials, and this tells so. */
    boolean begins(int slot, int agent, long now) {
        if (!callbacks.calls(slot) || callbacks.reaches(slot, now)) {
            return false;
        }
        observer.dialsInVain(now, slot, agent);
        dialling.set(agent);
        dials.begin(agent);
        staff.free().counted(agent, -1, now);
        work.schedule(agent, now + callbacks.inVain(slot), Kind.WORK_ENDS);
        return true;
    }

    /** Tells whether an agent dials in vain. */
    boolean dialling(int agent) {
        return dialling.get(agent);
    }

    /** An agent hangs up: there is another try later, or the customer is lost. */
    void ends(int agent, long now) {
        int slot = staff.agents().hand(agent);
        tell(agent, now);
        observer.dialledInVain(now, slot, agent, staff.since(agent));
        callbacks.tryAgain(slot, now);
        contacts.close(slot);
        staff.endContact(agent, now);
    }

    /** The simulated time is over for those who dial; whether their customers would be reached later isn't known. */
    void stop(long now) {
        for (int agent = dialling.nextSetBit(0); agent >= 0; agent = dialling.nextSetBit(agent + 1)) {
            tell(agent, now);
            contacts.close(staff.agents().hand(agent));
            dials.hangUp(agent, now);
        }
    }

    private void tell(int agent, long now) {
        dialling.clear(agent);
        observer.spent(agent, AgentState.DIALLING, staff.since(agent), now);
    }
}
