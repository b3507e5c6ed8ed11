package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Contacts;

/** What agents have begun, when it turns out to take more or less time than they thought. */
final class WorkInHand {
    private final Centre centre;
    private final Staff staff;
    private final Conversations conversations;

    WorkInHand(Centre centre, Staff staff, Conversations conversations) {
        this.centre = centre;
        this.staff = staff;
        this.conversations = conversations;
    }

    /** The type that an agent handles, or a negative number; chats are held beside each other, not in hand. */
    int type(int agent) {
        DiallingDesk lists = centre.lists();
        TriesInVain tries = conversations.tries();
        boolean dials = (lists != null && lists.dialling(agent)) || (tries != null && tries.dialling(agent));
        int slot = staff.handles(agent) && !dials ? staff.agents().hand(agent) : Contacts.NONE;
        int type = slot == Contacts.NONE ? -1 : centre.contacts().type(slot);
        Chats chats = staff.chats();
        boolean beside = type >= 0 && ((chats != null && chats.isChat(type)) || conversations.handedOn(slot));
        return beside ? -1 : type;
    }

    /**
     * Lets what an agent has begun, interrupted or not, take some times as long from now on.
     *
     * @param by how many times, for each type; 1 changes nothing
     * @param slowed by how much what goes wrong has slowed each type up to now
     */
    void stretch(int agent, double[] by, double[] slowed, long now) {
        int type = type(agent);
        if (type >= 0 && by[type] != 1) {
            conversations.stretch(agent, by[type], staff.pace(agent, type) / slowed[type], now);
        }
        Interruptions aside = staff.interruptions();
        if (aside != null) {
            stretchAside(aside, agent, by, slowed);
        }
        Chats chats = staff.chats();
        if (chats != null) {
            stretchChats(chats, agent, by, now);
        }
    }

    private void stretchAside(Interruptions aside, int agent, double[] by, double[] slowed) {
        for (int slot = aside.top(agent); slot != Contacts.NONE; slot = aside.below(slot)) {
            int type = centre.contacts().type(slot);
            if (by[type] != 1) {
                conversations.stretchAside(aside, slot, by[type], staff.speed(agent, type) / slowed[type]);
            }
        }
    }

    private void stretchChats(Chats chats, int agent, double[] by, long now) {
        for (int slot = chats.newest(agent); slot != Contacts.NONE; slot = chats.openedBefore(slot)) {
            int type = centre.contacts().type(slot);
            if (by[type] != 1) {
                chats.stretch(slot, agent, by[type], now);
            }
        }
    }
}
