package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/** Which customers of one type leave a message, and how long; drawn at addresses of their cases. */
public final class MessageSource {
    private final Message message;
    private final long address;
    private final Stream random;
    private final Sampler length;

    /**
     * Starts before the first contact.
     *
     * @param message the offer
     * @param type the name of the type
     * @param streams the streams of the replication
     */
    public MessageSource(Message message, String type, Streams streams) {
        this.message = message;
        address = streams.address(Purpose.MESSAGE, type);
        random = Streams.generator(address);
        length = new Sampler(message.length(), random);
    }

    /**
     * Returns as what messages are answered.
     *
     * @return the place of the type
     */
    public int type() {
        return message.type();
    }

    /**
     * Draws whether a customer leaves a message.
     *
     * @param contacts where
     * @param slot the contact
     * @return whether the customer does
     */
    public boolean accepts(Contacts contacts, int slot) {
        Streams.restart(random, number(contacts, slot));
        return random.uniform() < message.accepted();
    }

    /**
     * Draws how long it takes, by the call of {@link #accepts} just before.
     *
     * @return ticks
     */
    public long length() {
        return length.next();
    }

    /**
     * Returns the number by which the message is known: no other contact has it, as it is an address of the call.
     *
     * @param contacts where
     * @param slot the call
     * @return a number
     */
    public long number(Contacts contacts, int slot) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        return Streams.within(ofCase, contacts.attempt(slot));
    }
}
