package org.busyhour.engine.centre;

import org.busyhour.engine.centre.allocation.AllocationDesk;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** When agents are warned that the allocation limit of the contact in hand is near. */
final class Warnings {
    private final Contacts contacts;
    private final @Nullable AllocationDesk[] allocations;
    private final EventList plan;
    private final int firstTimer;

    /** Takes the limits by types, and where a slot's timer stands in the plan. */
    Warnings(Contacts contacts, @Nullable AllocationDesk[] allocations, EventList plan, int firstTimer) {
        this.contacts = contacts;
        this.allocations = allocations;
        this.plan = plan;
        this.firstTimer = firstTimer;
    }

    /** An agent begins with a contact to which a limit applies. */
    void begin(int slot, long now) {
        long warn = warning(slot);
        if (counted(slot) > warn) {
            plan.schedule(firstTimer + slot, now + warn, Kind.TIMER);
        }
    }

    /** Warns of a limit that is near only now, or no longer of one that isn't. */
    void again(int slot, long since, long now) {
        long warn = warning(slot);
        int timer = firstTimer + slot;
        if (counted(slot) <= warn) {
            plan.cancel(timer);
        } else if (now - since <= warn && !plan.pending(timer)) {
            plan.schedule(timer, since + warn, Kind.TIMER);
        }
    }

    /** Returns how much work there is until the warning when some is done; negative if none is to come. */
    long left(int slot, long done) {
        long warn = warning(slot);
        return done <= warn && counted(slot) > warn ? warn - done : -1;
    }

    /** Returns after how much counted work there is a warning; never for a part. */
    private long warning(int slot) {
        AllocationDesk allocation = allocations[contacts.type(slot)];
        boolean warns = allocation != null && !contacts.part(slot);
        return warns ? allocation.rule().warn().orElse(Ticks.NEVER) : Ticks.NEVER;
    }

    private long counted(int slot) {
        return contacts.get(slot, Contacts.COUNTED);
    }
}
