package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.centre.state.Patience;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/** Where contacts wait: their lines, how long they will, and when more groups may take them. */
final class WaitingRoom {
    private final Contacts contacts;
    private final Lines lines;
    private final Patience patience;
    private final Desk[] desks;
    private final EventList plan;
    private final int firstTimer;
    private final @Nullable TeamDesk teams;
    private final boolean anyDelays;
    private int delaysPending;
    private @Nullable Commitments commitments;
    private Observer observer;

    /** Takes the desks of the types, and where a slot's timer stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    WaitingRoom(
            Contacts contacts,
            Lines lines,
            Patience patience,
            Desk[] desks,
            EventList plan,
            int firstTimer,
            @Nullable TeamDesk teams) {
        this.contacts = contacts;
        this.lines = lines;
        this.patience = patience;
        this.desks = desks;
        this.plan = plan;
        this.firstTimer = firstTimer;
        this.teams = teams;
        anyDelays = Arrays.stream(desks).anyMatch(desk -> desk.steps() > 1);
    }

    void reset(Observer listener) {
        observer = listener;
        lines.clear();
        patience.clear();
        if (commitments != null) {
            commitments.clear();
        }
        delaysPending = 0;
    }

    /** Tells whether nobody waits on the line; deferred work may. */
    boolean isEmpty() {
        return lines.waitingLive() == 0;
    }

    /** Tells whether deferred work waits. */
    boolean deferredWaits() {
        return lines.deferredWaits();
    }

    /** Tells whether anybody waits for whom only a delay stands between them and more groups. */
    boolean delays() {
        return delaysPending > 0;
    }

    int waitingOfType(int type) {
        return lines.waitingOfType(type);
    }

    /** Lets contacts wait for one group only. */
    void commit(@Nullable Commitments desk) {
        commitments = desk;
    }

    /** Puts a contact at the end of its line. */
    void enter(int slot, long now) {
        if (commitments != null) {
            commitments.choose(slot);
        }
        lines.enter(slot);
        wait(slot, now);
        if (teams != null) {
            teams.changed();
        }
    }

    /** Puts a part at the end of its line of parts. */
    void enterPart(int slot, long now) {
        lines.enterPart(slot);
        wait(slot, now);
    }

    /** Lets a contact that keeps its place begin to wait anew, with other patience. */
    void waitOn(int slot, long left, long now) {
        patience.end(slot);
        contacts.set(slot, Contacts.PATIENCE, left);
        patience.begin(slot, now);
    }

    /** Ends the wait of a contact that keeps its place for another one. */
    void pause(int slot, long now) {
        patience.end(slot);
        observer.dequeued(now, slot);
    }

    /** Begins the wait of what has taken the place of another contact. */
    void goOn(int slot, long now) {
        observer.queued(now, slot);
        patience.begin(slot, now);
    }

    /** Takes a contact out of its line. */
    void leave(int slot, long now) {
        lines.leave(slot);
        if (commitments != null) {
            commitments.leave(slot);
        }
        patience.end(slot);
        if (delaysPending > 0 && plan.pending(firstTimer + slot)) {
            plan.cancel(firstTimer + slot);
            delaysPending--;
        }
        observer.dequeued(now, slot);
        if (teams != null) {
            teams.leaves(slot, now);
        }
    }

    /** A delay of a contact has passed; returns the groups that it may ask now. */
    GroupSet delayPassed(int slot) {
        delaysPending--;
        return desks[contacts.type(slot)].groups((int) contacts.get(slot, Contacts.STEP));
    }

    /** Lets a contact wait for its next delay, if it has one. */
    void awaitNextDelay(int slot) {
        scheduleStep(slot, (int) contacts.get(slot, Contacts.STEP) + 1);
    }

    /** Returns all who wait, line by line: those on the line, or what is deferred. */
    List<Integer> everybody(boolean deferred) {
        List<Integer> slots = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.deferred(line) != deferred) {
                continue;
            }
            for (int slot = lines.head(line); slot != Contacts.NONE; slot = (int) contacts.get(slot, Contacts.NEXT)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private void wait(int slot, long now) {
        observer.queued(now, slot);
        patience.begin(slot, now);
        if (anyDelays) {
            scheduleStep(slot, 1);
        }
    }

    private void scheduleStep(int slot, int step) {
        Desk desk = desks[contacts.type(slot)];
        if (step < desk.steps() && !lines.ofParts((int) contacts.get(slot, Contacts.LINE))) {
            contacts.set(slot, Contacts.STEP, step);
            plan.schedule(firstTimer + slot, contacts.get(slot, Contacts.ENTERED) + desk.delay(step), Kind.TIMER);
            delaysPending++;
        }
    }
}
