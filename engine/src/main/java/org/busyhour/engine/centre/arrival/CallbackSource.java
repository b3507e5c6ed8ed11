package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/** What customers of one type say to a callback, and whether they are reached; drawn at addresses of their cases. */
public final class CallbackSource {
    private static final int ACCEPT = 0;

    private final Callback callback;
    private final long address;
    private final Stream random;
    private final Sampler after;
    private final TrySource tries;

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
        tries = new TrySource(callback.attempts(), address);
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
     * Returns whether and when the tries to call back reach the customer.
     *
     * @return their source
     */
    public TrySource tries() {
        return tries;
    }

    private void goTo(Contacts contacts, int slot, long draw) {
        TrySource.goTo(random, address, contacts, slot, draw);
    }
}
