package org.busyhour.engine.centre;

import org.busyhour.engine.centre.allocation.AllocationDesk;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.AllocationRule;
import org.jspecify.annotations.Nullable;

/**
 * How long the work for contacts in hand is, and what becomes of it when it slows down, is cut off or gets more time.
 */
final class WorkLengths {
    private final Contacts contacts;
    private final @Nullable AllocationDesk[] allocations;
    private final @Nullable ApprovalDesk approvals;
    private final @Nullable Journeys journeys;

    /** Takes the limits by type. */
    WorkLengths(
            Contacts contacts,
            @Nullable AllocationDesk[] allocations,
            @Nullable ApprovalDesk approvals,
            @Nullable Journeys journeys) {
        this.contacts = contacts;
        this.allocations = allocations;
        this.approvals = approvals;
        this.journeys = journeys;
    }

    /** Stretches what is left of some work, and tells whether the limit cuts its conversation now. */
    boolean stretch(int slot, long passed, double by, double speed, boolean talking) {
        AllocationDesk allocation = limit(slot, talking);
        long held = held(slot);
        long done = passed - held;
        addHold(slot, -held);
        if (allocation != null) {
            allocation.undo(slot, speed, talking);
        }
        long talked = stretch(slot, Contacts.TALK, done, by);
        long onHold = stretch(slot, Contacts.HOLD, done - talked, by);
        stretch(slot, Contacts.WRAP, done - talked - onHold, by);
        boolean cut = allocation != null && allocation.apply(slot, speed / by);
        addHold(slot, held);
        return cut;
    }

    /** How long a contact was on hold for want of a supervisor, which is no part of its work. */
    long held(int slot) {
        return approvals == null ? 0 : approvals.held(slot);
    }

    private void addHold(int slot, long ticks) {
        contacts.set(slot, Contacts.HOLD, contacts.get(slot, Contacts.HOLD) + ticks);
    }

    /** Ends a conversation of which so much has passed; returns how much of the work is done. */
    long cutOff(int slot, long passed, double speed) {
        long held = held(slot);
        long done = passed - held;
        AllocationDesk allocation = limit(slot, true);
        if (allocation != null) {
            allocation.undo(slot, speed, true);
        }
        long talk = Math.min(done, contacts.get(slot, Contacts.TALK));
        contacts.set(slot, Contacts.TALK, talk);
        contacts.set(slot, Contacts.HOLD, done - talk);
        if (allocation != null) {
            allocation.apply(slot, speed);
        }
        addHold(slot, held);
        return done;
    }

    /** A contact at the limit gets the time that has been granted; tells whether even that cuts it. */
    boolean extend(int slot, AllocationDesk allocation, double speed) {
        long held = held(slot);
        addHold(slot, -held);
        allocation.undo(slot, speed, true);
        boolean cut = allocation.apply(slot, speed);
        addHold(slot, held);
        return cut;
    }

    /** Lets all of the work take as long as it does at a speed. */
    void divide(int slot, double speed) {
        divide(slot, Contacts.TALK, speed);
        divide(slot, Contacts.HOLD, speed);
        divide(slot, Contacts.WRAP, speed);
    }

    private void divide(int slot, int field, double speed) {
        contacts.set(slot, field, (long) (contacts.get(slot, field) / speed + 0.5));
    }

    /** How long the conversation is. */
    long conversation(int slot) {
        return contacts.get(slot, Contacts.TALK) + contacts.get(slot, Contacts.HOLD);
    }

    /** How long the conversation and the wrap are. */
    long handling(int slot) {
        return conversation(slot) + contacts.get(slot, Contacts.WRAP);
    }

    /**
     * The limit that still applies to a contact in hand: in its wrap only one that counts the wrap, and none after a
     * handover, which counts for no limit.
     */
    private @Nullable AllocationDesk limit(int slot, boolean talking) {
        if (journeys != null && journeys.handovers().handedOver(slot)) {
            return null;
        }
        AllocationDesk allocation = contacts.part(slot) ? null : allocations[contacts.type(slot)];
        boolean over = allocation != null && !talking && allocation.rule().counts() != AllocationRule.Counts.HANDLING;
        return over ? null : allocation;
    }

    /** Stretches what is left of a part of the work, never to nothing; returns how much of it is done. */
    private long stretch(int slot, int field, long since, double by) {
        long whole = contacts.get(slot, field);
        long done = Math.min(whole, since);
        if (whole > done) {
            contacts.set(slot, field, done + Math.max(1, (long) ((whole - done) * by + 0.5)));
        }
        return done;
    }
}
