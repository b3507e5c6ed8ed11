package org.busyhour.engine.centre;

import java.util.Comparator;
import java.util.Optional;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether the centre is open, and what becomes of who waits when it closes, when an incident cuts them off, and when
 * the simulated time is over.
 */
final class Closing {
    private final Centre centre;
    private final Staff staff;
    private final WaitingRoom room;
    private final Conversations conversations;
    private final boolean dismisses;
    private final @Nullable FrontDesk front;
    private final @Nullable CallbackDesk callbacks;
    private final @Nullable TeamDesk teams;
    private boolean closed;
    private boolean opensAgain;
    private boolean ended;

    Closing(
            Model model,
            Centre centre,
            Staff staff,
            WaitingRoom room,
            Conversations conversations,
            @Nullable FrontDesk front,
            @Nullable CallbackDesk callbacks) {
        this.centre = centre;
        this.staff = staff;
        this.room = room;
        this.conversations = conversations;
        dismisses = model.timeline().atClose() == Timeline.AtClose.DISMISS;
        this.front = front;
        this.callbacks = callbacks;
        teams = staff.teams();
    }

    void reset() {
        closed = false;
        centre.opened(true);
        opensAgain = false;
        ended = false;
    }

    boolean closed() {
        return closed;
    }

    /** Tells whether nobody is let to the agents any more, because the centre has closed. */
    boolean dismissing() {
        return closed && dismisses;
    }

    /** Tells whether the centre has closed and somebody waits, or may come to the queue all the same. */
    boolean staying() {
        return closed && (!room.isEmpty() || (front != null && !front.isEmpty() && !dismissing()));
    }

    /** Tells whether the centre has closed and nobody waits any more for whom anybody would stay. */
    private boolean over() {
        return closed && !staying();
    }

    /** Lets those go who stayed only for who has just gone, if nobody else is awaited. */
    void nobodyAwaited(long now) {
        if (over()) {
            letGo(now);
        }
    }

    /** Who stayed for those who waited goes, unless there is deferred work to do. */
    private void letGo(long now) {
        staff.attendance().release(now);
        if (centre.later() != null) {
            staff.lookAgain(now);
        }
    }

    /** Sends those away for whom nobody is left, and leaves open what is deferred behind the end. */
    void check(long now) {
        if (forsaken() && teams != null) {
            disband(teams, now);
        }
        if (forsaken() && !dismissHeld(now)) {
            dismissAll(now);
        }
        if (ended && room.deferredWaits()) {
            leaveOpen(now);
        }
        if (teams != null) {
            teams.settle(now);
        }
    }

    /** Tells whether the centre has closed, contacts wait, and nobody is there or will come who could take them. */
    private boolean forsaken() {
        return closed && !room.isEmpty() && !room.delays() && staff.nobodyLeft(opensAgain);
    }

    /** Whoever is kept for a contact that will never have enough agents may take others that wait. */
    private void disband(TeamDesk desk, long now) {
        for (int slot = desk.keeping(); slot >= 0; slot = desk.keeping()) {
            dismiss(slot, now);
        }
        desk.settle(now);
    }

    /**
     * Sends away for whom an agent has stayed on the line longest, so that the agent may take others that wait; returns
     * whether there is one.
     */
    private boolean dismissHeld(long now) {
        Contacts contacts = centre.contacts();
        Optional<Integer> longest = room.everybody(false).stream()
                .filter(conversations::keepsAgent)
                .min(Comparator.<Integer>comparingLong(slot -> contacts.get(slot, Contacts.ENTERED))
                        .thenComparingLong(contacts::id));
        longest.ifPresent(slot -> dismiss(slot, now));
        return longest.isPresent();
    }

    /** Who stayed for those who waited and has nothing to do goes; it is the time of others now. */
    void open(long now) {
        closed = false;
        centre.opened(true);
        staff.free().reach().keep();
        letGo(now);
    }

    void close(boolean again, long now) {
        closed = true;
        centre.opened(false);
        opensAgain = again;
        if (dismisses) {
            dismissAll(now);
        }
        staff.keepNobody(now);
    }

    /** The simulated time is over. */
    void stop(long now) {
        for (int slot : room.everybody(false)) {
            centre.dequeue(slot, now);
            centre.leave(slot, Outcome.STILL_OPEN, now);
        }
        if (front != null) {
            front.stop(now);
        }
        leaveOpen(now);
        TriesInVain tries = conversations.tries();
        if (tries != null) {
            tries.stop(now);
        }
        staff.stop(now);
        if (teams != null) {
            teams.stop();
        }
    }

    /** The simulated time is over for deferred work: what waits, and what will, is done another time. */
    void leaveOpen(long now) {
        ended = true;
        for (int slot : room.everybody(true)) {
            centre.dequeue(slot, now);
            centre.cutOff(slot, now);
            centre.leave(slot, Outcome.STILL_OPEN, now);
        }
    }

    /** Those of a type who wait are cut off; who waits to be called back isn't on a line. */
    void cutOffWaiting(int type, long now) {
        for (int slot : room.everybody(false)) {
            if (centre.contacts().type(slot) == type && conversations.onLine(slot)) {
                centre.dequeue(slot, now);
                conversations.releaseTrunk(slot);
                if (centre.contacts().part(slot)) {
                    conversations.loseCutOff(slot, now);
                }
                centre.leave(slot, Outcome.ABANDONED, now);
            }
        }
    }

    private void dismissAll(long now) {
        room.everybody(false).forEach(slot -> dismiss(slot, now));
    }

    private void dismiss(int slot, long now) {
        centre.dequeue(slot, now);
        conversations.releaseTrunk(slot);
        if (callbacks != null) {
            callbacks.dismissed(slot, now);
        }
        centre.leave(slot, Outcome.DISMISSED, now);
    }
}
