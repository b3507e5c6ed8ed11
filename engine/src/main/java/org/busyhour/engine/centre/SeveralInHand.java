package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.observe.AgentState;
import org.jspecify.annotations.Nullable;

/** What an agent who may have several contacts in hand goes on with: open chats, or what was interrupted. */
final class SeveralInHand {
    private final Centre centre;
    private final Staff staff;
    private final Agents agents;
    private final @Nullable Chats chats;
    private final @Nullable Interruptions interruptions;
    private final @Nullable TeamDesk teams;

    SeveralInHand(Centre centre, Staff staff, Agents agents) {
        this.centre = centre;
        this.staff = staff;
        this.agents = agents;
        chats = staff.chats();
        interruptions = staff.interruptions();
        teams = staff.teams();
    }

    /** Lets an agent go on with what was interrupted, or with open chats; tells whether there was any. */
    boolean goesOn(int agent, long now) {
        if (chats != null && chats.chatting(agent) && (interruptions == null || interruptions.backAtChats(agent))) {
            comeBack(chats, agent, now);
            return true;
        }
        if (interruptions != null && interruptions.top(agent) != Contacts.NONE) {
            goBack(interruptions, agent, now);
            return true;
        }
        return false;
    }

    /** An agent goes on with the chats that were interrupted, unless somebody waits who would interrupt them again. */
    private void comeBack(Chats to, int agent, long now) {
        agents.become(agent, AgentState.TALKING, now);
        if (interruptions != null) {
            boolean takesNew = staff.takesNew(agent);
            for (int slot = to.newest(agent); takesNew && slot != Contacts.NONE; slot = to.openedBefore(slot)) {
                int first = best(interruptions, slot, agent, now);
                if (first != slot) {
                    staff.takeWaiting(agent, first, false, now);
                    return;
                }
            }
            interruptions.openChats(to, agent);
        }
        to.comeBack(agent);
        takeMore(to, agent, now);
        to.turn(agent, now);
    }

    /** An agent has finished a chat. */
    void endChat(Chats of, int agent, long now) {
        if (of.chatting(agent)) {
            takeMore(of, agent, now);
            of.turn(agent, now);
        } else {
            staff.endContact(agent, now);
        }
    }

    /** An agent who has chats open takes more, as far as they wait and there is room. */
    void takeMore(Chats to, int agent, long now) {
        while (to.hasRoom(agent) && staff.takesNew(agent)) {
            int slot = staff.chooseChat(agent, now);
            if (slot == Contacts.NONE) {
                return;
            }
            centre.dequeue(slot, now);
            staff.answerBeside(agent, slot, now);
        }
    }

    /** An agent goes on with what was interrupted, unless somebody waits who would interrupt it again. */
    private void goBack(Interruptions by, int agent, long now) {
        agents.become(agent, AgentState.TALKING, now);
        int slot = by.top(agent);
        int first = staff.takesNew(agent) ? best(by, slot, agent, now) : slot;
        if (first == slot) {
            by.resume(agent, now);
        } else {
            staff.takeWaiting(agent, first, false, now);
        }
    }

    /** An agent who has waited goes on with what is in hand, unless somebody waits who would interrupt it. */
    void makeWay(int agent, int slot, long now) {
        if (interruptions != null && staff.takesNew(agent)) {
            int first = best(interruptions, slot, agent, now);
            if (first != slot) {
                staff.layAside(interruptions, agent, first, now);
            }
        }
    }

    /** Returns what an agent does rather than go on with something: nobody is kept from that for others to come. */
    private int best(Interruptions by, int slot, int agent, long now) {
        if (teams != null) {
            teams.shut(agent, false);
        }
        int best = by.best(slot, agents.group(agent), now);
        if (teams != null) {
            teams.open();
        }
        return best;
    }
}
