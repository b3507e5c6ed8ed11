package org.busyhour.engine.centre;

import java.util.BitSet;
import java.util.List;
import org.busyhour.engine.centre.arrival.MessageSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Who leaves a message instead of waiting.
 *
 * <p>The call is over for the queue when the customer begins to speak. Its line is busy until the message is left, and
 * then a contact of the type that answers messages comes.
 */
final class MessageDesk implements Alternative {
    private final Centre centre;
    private final Contacts contacts;
    private final EventList plan;
    private final int firstTimer;
    private final List<ContactType> types;
    private final @Nullable MessageSource[] sources;
    private final BitSet speaking = new BitSet();

    private MessageDesk(Centre centre, Model model, EventList plan) {
        this.centre = centre;
        this.plan = plan;
        contacts = centre.contacts();
        firstTimer = centre.firstTimer();
        types = model.types();
        sources = new MessageSource[types.size()];
    }

    /** Returns a desk, or nothing where nobody leaves a message. */
    static @Nullable MessageDesk of(Centre centre, Model model, EventList plan) {
        boolean any = model.types().stream().anyMatch(type -> type.message().isPresent());
        return any ? new MessageDesk(centre, model, plan) : null;
    }

    /** Forgets everybody and takes other streams. */
    void reset(Streams streams) {
        speaking.clear();
        for (int type = 0; type < sources.length; type++) {
            Message message = types.get(type).message().orElse(null);
            sources[type] = message == null
                    ? null
                    : new MessageSource(message, types.get(type).name(), streams);
        }
    }

    @Override
    public boolean accepts(int slot) {
        MessageSource source = sources[contacts.type(slot)];
        return source != null && source.accepts(contacts, slot);
    }

    @Override
    public void insteadOfQueueing(int slot, long now) {
        MessageSource source = sources[contacts.type(slot)];
        if (source == null) {
            return;
        }
        int type = source.type();
        int message = contacts.message(slot, type, source.number(contacts, slot), now);
        contacts.set(message, Contacts.PRIORITY, types.get(type).priority());
        contacts.setExtra(message, Extra.CALL_TYPE, contacts.type(slot));
        speaking.set(message);
        plan.schedule(firstTimer + message, now + source.length(), Kind.ARRIVES);
        centre.leave(slot, Outcome.MESSAGE, now);
    }

    @Override
    public void insteadOfWaitingOn(int slot, long now) {
        centre.dequeue(slot, now);
        insteadOfQueueing(slot, now);
    }

    /** A contact comes that was announced; if it is a message, its customer hangs up. */
    void left(int slot) {
        if (speaking.get(slot)) {
            speaking.clear(slot);
            centre.trunks().release((int) contacts.extra(slot, Extra.CALL_TYPE));
        }
    }
}
