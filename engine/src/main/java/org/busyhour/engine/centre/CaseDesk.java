package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.arrival.CaseSource;
import org.busyhour.engine.centre.arrival.ContactSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.jspecify.annotations.Nullable;

/** What becomes of a case when a contact of it is over: is the matter solved, and does the customer come again? */
final class CaseDesk {
    private final Contacts contacts;
    private final ContactSource[] sources;
    private final EventList plan;
    private final int firstTimer;
    private final Openings openings;
    private final long[] stops;
    private final boolean[] deferred;
    private final Chances chances;
    private final boolean retried;
    private Observer observer;

    /**
     * Takes the sources of the types, which are new in each replication, and where a slot's timer stands in the plan.
     */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    CaseDesk(Model model, Contacts contacts, ContactSource[] sources, Chances chances, EventList plan, int firstTimer) {
        this.contacts = contacts;
        this.sources = sources;
        this.chances = chances;
        this.plan = plan;
        this.firstTimer = firstTimer;
        openings = model.timeline().openings();
        List<ContactType> types = model.types();
        stops = model.stops();
        deferred = new boolean[types.size()];
        for (int i = 0; i < deferred.length; i++) {
            deferred[i] = types.get(i).deferred();
        }
        retried = types.stream().anyMatch(type -> type.returns().retry().ever());
    }

    /** Tells another observer from now on. */
    void reset(Observer listener) {
        observer = listener;
    }

    /** Tells whether any type's conversation may leave the matter unsolved, so that its end is a moment of its own. */
    boolean concluding() {
        return chances.anyUnsolved();
    }

    /** Gives a part a wrap of its own. */
    void bringWrap(int part) {
        later(part).bringWrap(contacts, part);
    }

    /** The conversation with a contact, or with the last of its parts, has come to its end. */
    void conclude(int slot, long now) {
        int type = contacts.type(slot);
        if (!chances.mayStayUnsolved(type)) {
            return;
        }
        CaseSource later = later(slot);
        boolean solved = later.solves(contacts, slot, chances.of(contacts.holder(slot), type));
        observer.concluded(now, slot, solved);
        if (!solved) {
            comeAgain(slot, Origin.REPEAT, later.afterAnswer(contacts, slot), now);
        }
    }

    /** A customer has given up on the way from stage to stage. */
    void giveUpUnsolved(int slot, long now) {
        if (chances.mayStayUnsolved(contacts.type(slot))) {
            CaseSource later = later(slot);
            later.solves(contacts, slot, 0);
            observer.concluded(now, slot, false);
            comeAgain(slot, Origin.REPEAT, later.afterAnswer(contacts, slot), now);
        }
    }

    /** The limit has ended the conversation with a contact. */
    void endUnsolved(int slot, long now) {
        endUnsolved(slot, later(slot).afterEnd(contacts, slot), now);
    }

    /** The same of a contact that comes again after a gap that is known. */
    void endUnsolved(int slot, long again, long now) {
        if (chances.mayStayUnsolved(contacts.type(slot))) {
            observer.concluded(now, slot, false);
        }
        comeAgain(slot, Origin.LIMIT, again, now);
    }

    /** A contact has left without having been answered. */
    void lose(int slot, Outcome outcome, long now) {
        Returns.Loss loss = retried ? loss(outcome) : null;
        if (loss != null) {
            comeAgain(slot, Origin.RETRY, later(slot).afterLoss(contacts, slot, loss), now);
        }
    }

    /** A customer is cut off in the conversation, or between two: unsolved, and as lost as one who gives up. */
    void cutOff(int slot, long now) {
        if (chances.mayStayUnsolved(contacts.type(slot))) {
            observer.concluded(now, slot, false);
            contacts.know(slot);
        }
        lose(slot, Outcome.ABANDONED, now);
    }

    private static Returns.@Nullable Loss loss(Outcome outcome) {
        return switch (outcome) {
            case ABANDONED, BALKED -> Returns.Loss.ABANDONED;
            case BLOCKED -> Returns.Loss.BLOCKED;
            default -> null;
        };
    }

    private CaseSource later(int slot) {
        return sources[contacts.type(slot)].later();
    }

    /** Who would come while the centre is closed comes when it next opens; behind the last closing nobody comes. */
    void comeAgain(int slot, Origin why, long gap, long now) {
        if (gap < stops[contacts.type(slot)] - now) {
            int next = contacts.reopen(slot, why, now);
            long at = deferred[contacts.type(slot)] ? now + gap : openings.next(now + gap);
            plan.schedule(firstTimer + next, at, Kind.ARRIVES);
        }
    }
}
