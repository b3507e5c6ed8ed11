package org.busyhour.engine.centre;

import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Finds contacts an agent: one who is free, one who has room for another chat, or one who may be taken away from other
 * work.
 */
final class Finder {
    private final Model model;
    private final Centre centre;
    private final Contacts contacts;
    private final Staff staff;
    private final Desk[] desks;
    private final @Nullable Chats chats;
    private final @Nullable Interruptions interruptions;
    private final boolean randomAgents;
    private final long[] addresses;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    Finder(Model model, Centre centre, Staff staff, Desk[] desks) {
        this.model = model;
        this.centre = centre;
        contacts = centre.contacts();
        this.staff = staff;
        this.desks = desks;
        chats = staff.chats();
        interruptions = staff.interruptions();
        randomAgents = model.routing().agentOrder() == Routing.AgentOrder.RANDOM;
        addresses = new long[model.types().size()];
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        for (int type = 0; type < addresses.length; type++) {
            ContactType named = model.types().get(type);
            addresses[type] = streams.address(Purpose.AGENT_CHOICE, named.name());
        }
    }

    /** Lets a contact that is in no line be answered, if anybody can; tells whether. */
    boolean atOnce(int slot, long now) {
        int type = contacts.type(slot);
        int[] groups = desks[type].groups(0);
        int agent = centre.willing(staff.idleFor(groups, choice(slot, type)), type);
        if (agent >= 0) {
            staff.answer(agent, slot, now);
            return true;
        }
        return other(slot, groups, false, now);
    }

    /** Lets a part be answered by a group, or by anybody if it is negative; tells whether. */
    boolean ofPart(int part, int group, long now) {
        int type = contacts.type(part);
        int agent = centre.willing(staff.idleForPart(type, group, choice(part, type)), type);
        if (agent >= 0) {
            staff.answer(agent, part, now);
            return true;
        }
        return other(part, staff.takersOfPart(type, group), false, now);
    }

    /** Lets a contact that waits be answered by further groups; tells whether. */
    boolean further(int slot, int[] groups, long now) {
        int type = contacts.type(slot);
        int agent = centre.willing(staff.idleFor(groups, choice(slot, type)), type);
        observer.asked(now, slot, agent);
        if (agent >= 0) {
            staff.answerWaiting(agent, slot, now);
            return true;
        }
        return other(slot, groups, true, now);
    }

    private boolean other(int slot, int[] groups, boolean waits, long now) {
        return (chats != null && besideOthers(chats, slot, groups, waits, now))
                || (interruptions != null && insteadOfOther(interruptions, slot, groups, waits, now));
    }

    private boolean besideOthers(Chats desk, int slot, int[] groups, boolean waits, long now) {
        int agent = desk.isChat(contacts.type(slot)) ? desk.find(groups, staff) : Contacts.NONE;
        if (agent < 0) {
            return false;
        }
        if (waits) {
            centre.dequeue(slot, now);
        }
        staff.answerBeside(agent, slot, now);
        return true;
    }

    private boolean insteadOfOther(Interruptions desk, int slot, int[] groups, boolean waits, long now) {
        int agent = desk.find(contacts.type(slot), groups, staff);
        if (agent >= 0 && waits) {
            staff.answerWaitingAtOnce(desk, agent, slot, now);
        } else if (agent >= 0) {
            staff.answerAtOnce(desk, agent, slot, now);
        }
        return agent >= 0;
    }

    /** The address from which a contact's choice among agents is drawn, a new one at each step. */
    private long choice(int slot, int type) {
        if (!randomAgents) {
            return 0;
        }
        long number = contacts.get(slot, Contacts.CASE_NUMBER) * 64 + contacts.attempt(slot);
        return Streams.within(addresses[type] + contacts.get(slot, Contacts.STEP), number);
    }
}
