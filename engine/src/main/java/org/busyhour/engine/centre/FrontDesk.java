package org.busyhour.engine.centre;

import java.util.BitSet;
import java.util.List;
import org.busyhour.engine.centre.arrival.FrontSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * What contacts of some types pass before the queue: they hold a line there, but no agent.
 *
 * <p>A contact is offered when it is known what becomes of it: blocked when it comes, else when it leaves here.
 */
final class FrontDesk {
    private final Centre centre;
    private final Contacts contacts;
    private final Trunks trunks;
    private final CaseDesk cases;
    private final EventList plan;
    private final int firstTimer;
    private final List<ContactType> types;
    private final @Nullable FrontSource[] sources;
    private final BitSet inside = new BitSet();
    private int count;
    private Observer observer;

    /** Takes where a slot's timer stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    FrontDesk(Centre centre, Model model, EventList plan, CaseDesk cases) {
        this.centre = centre;
        this.plan = plan;
        this.cases = cases;
        contacts = centre.contacts();
        trunks = centre.trunks();
        firstTimer = centre.firstTimer();
        types = model.types();
        sources = new FrontSource[types.size()];
    }

    /** Returns a desk, or nothing where no type passes anything before its queue. */
    static @Nullable FrontDesk of(Centre centre, Model model, EventList plan, CaseDesk cases) {
        boolean any = model.types().stream().anyMatch(type -> type.front().isPresent());
        return any ? new FrontDesk(centre, model, plan, cases) : null;
    }

    /** Sends everybody away and takes other streams. */
    void reset(Streams streams, Observer listener) {
        observer = listener;
        inside.clear();
        count = 0;
        for (int type = 0; type < sources.length; type++) {
            Front front = types.get(type).front().orElse(null);
            sources[type] = front == null
                    ? null
                    : new FrontSource(front, types.get(type).name(), streams);
        }
    }

    /** Lets the bot of a type contain another share of those who come from now on; its own if it is negative. */
    void contain(int type, double share) {
        FrontSource source = sources[type];
        Front front = types.get(type).front().orElse(null);
        if (source != null && front != null) {
            source.contain(share < 0 ? front.contained() : share);
        }
    }

    /** Tells whether nobody is here. */
    boolean isEmpty() {
        return count == 0;
    }

    /** Tells whether a contact is here. */
    boolean holds(int slot) {
        return inside.get(slot);
    }

    /** Takes a contact that comes, if those of its type pass here; returns whether it does. */
    boolean take(int slot, long now) {
        FrontSource source = sources[contacts.type(slot)];
        if (source == null) {
            return false;
        }
        contacts.setExtra(slot, Extra.FRONT, 0);
        contacts.setExtra(slot, Extra.UNQUEUED, 0);
        if (trunks.allBusy(contacts.type(slot))) {
            return false;
        }
        trunks.seize(contacts.type(slot));
        source.bring(contacts, slot);
        inside.set(slot);
        count++;
        plan.schedule(firstTimer + slot, now + contacts.extra(slot, Extra.FRONT), Kind.ARRIVES);
        return true;
    }

    /** A contact leaves here: it is served, or goes to the queue. */
    void passed(int slot, int row, long now) {
        inside.clear(slot);
        count--;
        contacts.enter(slot, now, row);
        observer.passed(now, slot);
        observer.offered(now, slot);
        if (contacts.unqueued(slot)) {
            trunks.release(contacts.type(slot));
            comeAgain(slot, now);
            centre.leave(slot, Outcome.DEFLECTED, now);
        } else {
            centre.admit(slot, now);
        }
        if (count == 0) {
            centre.closing().nobodyAwaited(now);
        }
    }

    /** The simulated time is over. */
    void stop(long now) {
        for (int slot = inside.nextSetBit(0); slot >= 0; slot = inside.nextSetBit(slot + 1)) {
            contacts.setExtra(slot, Extra.FRONT, now - contacts.entered(slot));
            contacts.setExtra(slot, Extra.UNQUEUED, 1);
            contacts.enter(slot, now, contacts.row(slot));
            observer.offered(now, slot);
            centre.leave(slot, Outcome.STILL_OPEN, now);
        }
    }

    private void comeAgain(int slot, long now) {
        FrontSource source = sources[contacts.type(slot)];
        if (source != null) {
            cases.comeAgain(slot, Origin.DEFLECTED, source.afterContained(contacts, slot), now);
        }
    }
}
