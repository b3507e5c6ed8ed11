package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/** Whether tries to call customers of one type reach them; drawn at addresses of their cases, by number of the try. */
public final class TrySource {
    private static final int TRY = 1;

    private final Tries tries;
    private final long address;
    private final Stream random;
    private final Sampler gap;
    private final Sampler inVain;

    /**
     * Starts before the first contact.
     *
     * @param tries how customers are tried
     * @param address that of the type
     */
    TrySource(Tries tries, long address) {
        this.tries = tries;
        this.address = address;
        random = Streams.generator(address);
        gap = new Sampler(tries.gap(), random);
        inVain = new Sampler(tries.inVain(), random);
    }

    /**
     * Returns how customers are tried.
     *
     * @return the numbers
     */
    public Tries tries() {
        return tries;
    }

    /**
     * Draws whether a try reaches the customer.
     *
     * @param contacts where
     * @param slot the contact
     * @param number the how manieth try it is, from 1 on
     * @return whether it does
     */
    public boolean reaches(Contacts contacts, int slot, long number) {
        goTo(random, address, contacts, slot, TRY + number);
        return random.uniform() < tries.reached();
    }

    /**
     * Draws how long a try in vain takes, by the call of {@link #reaches} just before.
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
     * @param slot the contact
     * @param number how often it has been tried
     * @return ticks
     */
    public long gap(Contacts contacts, int slot, long number) {
        goTo(random, address, contacts, slot, -number);
        return gap.next();
    }

    /** The generator by which the call of {@link #reaches} just before was drawn, for what else the try brings. */
    Stream random() {
        return random;
    }

    /** The attempt is that of the contact: it grows with each part, the number of the draw doesn't repeat. */
    static void goTo(Stream random, long address, Contacts contacts, int slot, long draw) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(Streams.within(ofCase, contacts.attempt(slot)), draw));
    }
}
