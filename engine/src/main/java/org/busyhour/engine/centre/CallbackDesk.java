package org.busyhour.engine.centre;

import java.util.BitSet;
import java.util.List;
import org.busyhour.engine.centre.arrival.CallbackSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Who is called back instead of waiting.
 *
 * <p>Who accepts leaves as called back; what goes on in the same slot is a part, which waits with endless patience.
 * What is tried again after a try in vain is another part, see {@link TriesInVain}.
 */
final class CallbackDesk implements Alternative {
    private static final int WAITING = 1;

    private final Centre centre;
    private final Contacts contacts;
    private final WaitingRoom room;
    private final EventList plan;
    private final int firstTimer;
    private final Openings openings;
    private final List<ContactType> types;
    private final @Nullable CallbackSource[] sources;
    private final BitSet away = new BitSet();
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private CallbackDesk(Centre centre, Model model, WaitingRoom room, EventList plan) {
        this.centre = centre;
        this.room = room;
        this.plan = plan;
        contacts = centre.contacts();
        firstTimer = centre.firstTimer();
        openings = model.timeline().openings();
        types = model.types();
        sources = new CallbackSource[types.size()];
    }

    /** Returns a desk, or nothing where nobody is offered a callback. */
    static @Nullable CallbackDesk of(Centre centre, Model model, WaitingRoom room, EventList plan) {
        boolean any = model.types().stream().anyMatch(type -> type.callback().isPresent());
        return any ? new CallbackDesk(centre, model, room, plan) : null;
    }

    /** Forgets everybody and takes other streams. */
    void reset(Streams streams, Observer listener) {
        observer = listener;
        away.clear();
        for (int type = 0; type < sources.length; type++) {
            sources[type] = source(type, streams);
        }
    }

    private @Nullable CallbackSource source(int type, Streams streams) {
        Callback callback = types.get(type).callback().orElse(null);
        return callback == null
                ? null
                : new CallbackSource(callback, types.get(type).name(), streams);
    }

    @Override
    public boolean accepts(int slot) {
        CallbackSource source = sources[contacts.type(slot)];
        return source != null && source.accepts(contacts, slot);
    }

    @Override
    public void insteadOfQueueing(int slot, long now) {
        leave(slot, now);
        if (stays(slot)) {
            room.enter(slot, now);
        } else {
            callAfter(slot, now);
        }
    }

    @Override
    public void insteadOfWaitingOn(int slot, long now) {
        boolean stays = stays(slot);
        if (stays) {
            room.pause(slot, now);
        } else {
            centre.dequeue(slot, now);
        }
        leave(slot, now);
        if (stays) {
            room.goOn(slot, now);
        } else {
            callAfter(slot, now);
        }
    }

    /** Tells whether a contact is a callback. */
    boolean calls(int slot) {
        return contacts.part(slot) && contacts.extra(slot, Extra.CALL) != 0;
    }

    /** Begins a try, and tells whether it reaches the customer. */
    boolean reaches(int slot, long now) {
        CallbackSource source = sources[contacts.type(slot)];
        long number = contacts.extra(slot, Extra.TRIES) + 1;
        contacts.setExtra(slot, Extra.TRIES, number);
        boolean reached = source == null || source.tries().reaches(contacts, slot, number);
        if (reached) {
            observer.calledBack(now, slot, now - contacts.extra(slot, Extra.ACCEPTED));
        }
        return reached;
    }

    /** Returns how long the try takes that has just turned out not to reach the customer. */
    long inVain(int slot) {
        CallbackSource source = sources[contacts.type(slot)];
        return source == null ? 0 : source.tries().inVain();
    }

    /** A try in vain is over: there is another one later, or the customer is lost. */
    void tryAgain(int slot, long now) {
        CallbackSource source = sources[contacts.type(slot)];
        if (source == null) {
            return;
        }
        long number = contacts.extra(slot, Extra.TRIES);
        if (number >= source.callback().tries()) {
            observer.callbackLost(now, slot);
            return;
        }
        long gap = source.tries().gap(contacts, slot, number);
        contacts.set(slot, Contacts.REST_TALK, contacts.get(slot, Contacts.TALK));
        contacts.set(slot, Contacts.REST_HOLD, contacts.get(slot, Contacts.HOLD));
        int next = contacts.part(slot, now);
        contacts.set(next, Contacts.WRAP, contacts.get(slot, Contacts.WRAP));
        contacts.set(next, Contacts.PATIENCE, Ticks.NEVER);
        contacts.setExtra(next, Extra.CALL, WAITING);
        callLater(next, gap, now);
    }

    /** Tells whether the time of a callback hasn't come yet. */
    boolean holds(int slot) {
        return away.get(slot);
    }

    /** The time of a callback has come. */
    void due(int slot, long now) {
        away.clear(slot);
        contacts.enter(slot, now, contacts.row(slot));
        centre.offerPart(slot, -1, now);
    }

    /** A callback is sent away at closing. */
    void dismissed(int slot, long now) {
        if (calls(slot)) {
            observer.callbackLost(now, slot);
        }
    }

    /** The customer hangs up; a part in the same slot is what goes on. */
    private void leave(int slot, long now) {
        centre.trunks().release(contacts.type(slot));
        observer.left(now, slot, Outcome.CALLED_BACK);
        contacts.becomePart(slot);
        contacts.setExtra(slot, Extra.CALL, WAITING);
        contacts.setExtra(slot, Extra.ACCEPTED, now);
        contacts.setExtra(slot, Extra.TRIES, 0);
        contacts.setExtra(slot, Extra.ANSWERS, 0);
        contacts.set(slot, Contacts.PATIENCE, Ticks.NEVER);
    }

    /** Who would be called behind the last closing never is. */
    private void callLater(int slot, long gap, long now) {
        if (gap >= openings.last() - now) {
            observer.callbackLost(now, slot);
            contacts.close(slot);
            return;
        }
        away.set(slot);
        plan.schedule(firstTimer + slot, openings.next(now + gap), Kind.ARRIVES);
    }

    /** Tells whether the customer keeps the place in the queue. */
    private boolean stays(int slot) {
        return types.get(contacts.type(slot))
                .callback()
                .filter(callback -> callback.after().isEmpty())
                .isPresent();
    }

    private void callAfter(int slot, long now) {
        CallbackSource source = sources[contacts.type(slot)];
        if (source != null) {
            callLater(slot, source.after(), now);
        }
    }
}
