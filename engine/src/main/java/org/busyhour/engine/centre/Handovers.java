package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;

/**
 * Agents who stay on the line when their contact goes on to a stage: the customer is on hold until somebody answers
 * there, then both agents talk, for a while or to the end.
 */
final class Handovers {
    /** Stands for when the conversation was over once the agent has left the line. */
    private static final long GONE = -1;

    private final Contacts contacts;
    private final Staff staff;
    private final EventList work;
    private final boolean[] any;
    private final boolean[] toTheEnd;
    private final boolean[] chats;

    Handovers(Model model, Contacts contacts, Staff staff, EventList work) {
        this.contacts = contacts;
        this.staff = staff;
        this.work = work;
        any = new boolean[model.types().size()];
        toTheEnd = new boolean[any.length];
        chats = new boolean[any.length];
        for (int type = 0; type < any.length; type++) {
            Journey journey = model.types().get(type).journey();
            chats[type] = model.types().get(type).chat().isPresent();
            any[type] = journey.handover().isPresent();
            toTheEnd[type] = journey.handover().map(Journey.Handover::toTheEnd).orElse(false);
        }
    }

    /** Tells whether an agent from whom a contact comes to a stage stays on the line. */
    boolean at(int stage) {
        return any[stage];
    }

    /** Tells whether the conversation with a contact is over, and its agent stayed on the line. */
    boolean handedOn(int slot) {
        return contacts.extra(slot, Extra.HANDED) > 0;
    }

    /** Tells whether the agent of a contact stayed on the line when its conversation was over, and perhaps does so. */
    boolean handedOver(int slot) {
        return contacts.extra(slot, Extra.HANDED) != 0;
    }

    /** The agent who has stayed leaves the line, and has only the wrap left to do. */
    void leaves(int slot) {
        contacts.setExtra(slot, Extra.HANDED, GONE);
    }

    /** Tells whether an agent stays on the line for a contact that waits. */
    boolean keepsAgent(int slot) {
        return any[contacts.type(slot)] && contacts.extra(slot, Extra.STAYS) > 0;
    }

    /** Tells whether whoever had a contact in hand stays on the line while it goes on; of a chat nobody does. */
    boolean goesOn(int from, int slot, int agent, long handover, long now) {
        boolean stays = any[contacts.type(slot)] && !chats[contacts.type(from)];
        contacts.setExtra(from, Extra.HANDED, stays ? now + 1 : 0);
        contacts.setExtra(slot, Extra.STAYS, stays ? agent + 1 : 0);
        contacts.setExtra(slot, Extra.HANDOVER, handover);
        contacts.setExtra(slot, Extra.HANDED, 0);
        if (stays) {
            staff.agents().backToTalk(agent);
        }
        return stays;
    }

    /** A journey begins: nobody stays from an earlier one. */
    void begins(int slot) {
        contacts.setExtra(slot, Extra.STAYS, 0);
        contacts.setExtra(slot, Extra.HANDED, 0);
    }

    /** An agent answers at a stage, and begins with the handover. */
    void meet(int slot) {
        if (contacts.extra(slot, Extra.STAYS) > 0) {
            contacts.set(slot, Contacts.TALK, contacts.get(slot, Contacts.TALK) + contacts.extra(slot, Extra.HANDOVER));
        }
    }

    /** Lets the agent who has stayed talk along with the one who has answered, whose conversation takes so long. */
    void join(int slot, long conversation, long now) {
        if (contacts.extra(slot, Extra.STAYS) > 0) {
            boolean all = toTheEnd[contacts.type(slot)];
            contacts.setExtra(slot, Extra.BESIDE, contacts.extra(slot, Extra.STAYS));
            release(slot, all ? conversation : Math.min(conversation, contacts.extra(slot, Extra.HANDOVER)), now);
        }
    }

    /**
     * A conversation ends at another instant than was expected: whoever talks along to the end does so to that one, and
     * nobody talks on alone.
     */
    void follow(int slot, long end) {
        int agent = (int) contacts.extra(slot, Extra.BESIDE) - 1;
        if (agent >= 0 && talksAlong(agent, slot) && (toTheEnd[contacts.type(slot)] || end < work.time(agent))) {
            int from = staff.agents().hand(agent);
            contacts.set(from, Contacts.TALK, contacts.get(from, Contacts.TALK) + end - work.time(agent));
            work.cancel(agent);
            work.schedule(agent, end, Kind.WORK_ENDS);
        }
    }

    /** Tells whether an agent still has the contact in hand that has gone on, and doesn't wrap it up yet. */
    private boolean talksAlong(int agent, int slot) {
        int from = staff.agents().hand(agent);
        return from != Contacts.NONE && contacts.id(from) == contacts.id(slot) && handedOn(from);
    }

    /** A contact has left without an answer at its stage: nothing is left for the agent who has stayed. */
    void lose(int slot, long now) {
        if (contacts.extra(slot, Extra.STAYS) > 0) {
            release(slot, 0, now);
        }
    }

    private void release(int slot, long together, long now) {
        int agent = (int) contacts.extra(slot, Extra.STAYS) - 1;
        int from = staff.agents().hand(agent);
        long held = now - (contacts.extra(from, Extra.HANDED) - 1);
        contacts.set(from, Contacts.HOLD, contacts.get(from, Contacts.HOLD) + held);
        contacts.set(from, Contacts.TALK, contacts.get(from, Contacts.TALK) + together);
        contacts.setExtra(slot, Extra.STAYS, 0);
        work.schedule(agent, now + together, Kind.WORK_ENDS);
    }
}
