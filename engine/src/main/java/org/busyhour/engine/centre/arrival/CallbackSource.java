package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/** What customers of one type say to a callback, and whether they are reached; drawn at addresses of their cases. */
public final class CallbackSource {
    private static final int ACCEPT = 0;
    private static final int TRY = 1;

    private final Callback callback;
    private final long address;
    private final Stream random;
    private final Sampler after;
    private final Sampler gap;
    private final Sampler inVain;

    /**
     * Starts before the first contact.
     *
     * @param callback the offer
     * @param type the name of the type
     * @param streams the streams of the replication
     */
    public CallbackSource(Callback callback, String type, Streams streams) {
        this.callback = callback;
        address = streams.address(Purpose.CALLBACK, type);
        random = Streams.generator(address);
        after = new Sampler(callback.after().orElse(Distribution.ZERO), random);
        gap = new Sampler(callback.gap(), random);
        inVain = new Sampler(callback.inVain(), random);
    }

    /**
     * Returns the offer.
     *
     * @return when it is made and how it is kept
     */
    public Callback callback() {
        return callback;
    }

    /**
     * Draws whether a customer accepts.
     *
     * @param contacts where
     * @param slot the contact
     * @return whether the customer does
     */
    public boolean accepts(Contacts contacts, int slot) {
        goTo(contacts, slot, ACCEPT);
        return random.uniform() < callback.accepted();
    }

    /**
     * Draws how long after it was accepted the first try comes, by the call of {@link #accepts} just before.
     *
     * @return ticks
     */
    public long after() {
        return after.next();
    }

    /**
     * Draws whether a try reaches the customer.
     *
     * @param contacts where
     * @param slot the callback
     * @return whether it does
     */
    public boolean reaches(Contacts contacts, int slot) {
        goTo(contacts, slot, TRY + contacts.extra(slot, Extra.TRIES));
        return random.uniform() < callback.reached();
    }

    /**
     * Draws the work of a try in vain, by the call of {@link #reaches} just before.
     *
     * @return ticks
     */
    public long inVain() {
        return inVain.next();
    }

    /**
     * Draws how long after a try in vain the next one comes.
     *
     * @param contacts where
     * @param slot the callback
     * @return ticks
     */
    public long gap(Contacts contacts, int slot) {
        goTo(contacts, slot, -contacts.extra(slot, Extra.TRIES));
        return gap.next();
    }

    /** The attempt is that of the contact: it grows with each part, the number of the draw doesn't repeat. */
    private void goTo(Contacts contacts, int slot, long draw) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(Streams.within(ofCase, contacts.attempt(slot)), draw));
    }
}
