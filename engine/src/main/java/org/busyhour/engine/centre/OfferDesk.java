package org.busyhour.engine.centre;

import java.util.Optional;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** When contacts are offered something else than waiting: a callback, or to leave a message. */
final class OfferDesk {
    private final Contacts contacts;
    private final WaitingRoom room;
    private final @Nullable CallbackDesk callbacks;
    private final @Nullable MessageDesk messages;
    private final @Nullable Offer[] offers;
    private final @Nullable Alternative[] alternatives;
    private final PredictedWait predicted;
    /** How many rules are in force by which each type is offered something; all end with the replication. */
    private final int[] byRule;

    private OfferDesk(Centre centre, Model model, WaitingRoom room, EventList plan) {
        predicted = new PredictedWait(centre, model, room);
        this.room = room;
        contacts = centre.contacts();
        callbacks = CallbackDesk.of(centre, model, room, plan);
        messages = MessageDesk.of(centre, model, plan);
        int types = model.types().size();
        byRule = new int[types];
        offers = new Offer[types];
        alternatives = new Alternative[types];
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            offers[i] = offer(type).orElse(null);
            alternatives[i] = type.callback().isPresent() ? callbacks : messages;
        }
    }

    /** Returns a desk, or nothing where nothing is offered. */
    static @Nullable OfferDesk of(Centre centre, Model model, WaitingRoom room, EventList plan) {
        boolean any = model.types().stream().anyMatch(type -> offer(type).isPresent());
        return any ? new OfferDesk(centre, model, room, plan) : null;
    }

    private static Optional<Offer> offer(ContactType type) {
        return type.callback().map(Callback::when).or(() -> type.message().map(Message::when));
    }

    /** Forgets everybody and takes other streams. */
    void reset(Streams streams, Observer listener) {
        if (callbacks != null) {
            callbacks.reset(streams, listener);
        }
        if (messages != null) {
            messages.reset(streams);
        }
    }

    /** A rule by which a type is offered something comes into force, or ends. */
    void byRule(int type, boolean begins) {
        byRule[type] += begins ? 1 : -1;
    }

    @Nullable
    CallbackDesk callbacks() {
        return callbacks;
    }

    /** A contact has to wait: if something is offered and it accepts, it leaves, and this returns whether it does. */
    boolean instead(int slot, long now) {
        Offer offer = offers[contacts.type(slot)];
        Alternative alternative = alternatives[contacts.type(slot)];
        if (offer == null || alternative == null) {
            return false;
        }
        contacts.setExtra(slot, Extra.CALL, 0);
        contacts.setExtra(slot, Extra.PATIENCE_LEFT, 0);
        if (offer.what() == Offer.What.WAITED) {
            waitForOffer(slot, offer.value());
            return false;
        }
        if (!offered(offer, contacts.type(slot)) || !alternative.accepts(slot)) {
            return false;
        }
        alternative.insteadOfQueueing(slot, now);
        return true;
    }

    private boolean offered(Offer offer, int type) {
        return switch (offer.what()) {
            case QUEUE -> room.waitingOfType(type) > offer.value();
            case ESTIMATED_WAIT -> predicted.of(type) > offer.value();
            case BY_RULE -> byRule[type] > 0;
            case WAITED -> false;
        };
    }

    /** The patience of a contact is at its end, or the time of the offer has come; returns whether it stays or goes. */
    boolean patienceIsForOffer(int slot, long now) {
        Alternative alternative = contacts.part(slot) ? null : alternatives[contacts.type(slot)];
        boolean offered = alternative != null && offers[contacts.type(slot)] != null;
        long left = offered ? contacts.extra(slot, Extra.PATIENCE_LEFT) : 0;
        if (alternative == null || left == 0) {
            return false;
        }
        contacts.setExtra(slot, Extra.PATIENCE_LEFT, 0);
        if (alternative.accepts(slot)) {
            alternative.insteadOfWaitingOn(slot, now);
        } else {
            room.waitOn(slot, left - 1, now);
        }
        return true;
    }

    /** The time of a contact that isn't in the centre has come; returns whether it was a callback, else it arrives. */
    boolean due(int slot, long now) {
        if (callbacks != null && callbacks.holds(slot)) {
            callbacks.due(slot, now);
            return true;
        }
        if (messages != null) {
            messages.left(slot);
        }
        return false;
    }

    /**
     * The offer is made before patience ends, if that is late enough; what is left of it then is kept, and one more.
     */
    private void waitForOffer(int slot, long time) {
        long patience = contacts.get(slot, Contacts.PATIENCE);
        if (patience >= time) {
            contacts.setExtra(
                    slot, Extra.PATIENCE_LEFT, (patience >= Ticks.MAX ? Ticks.NEVER - 1 : patience - time) + 1);
            contacts.set(slot, Contacts.PATIENCE, time);
        }
    }
}
