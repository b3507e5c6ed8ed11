package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/**
 * What chance has to say about the deadlines of one type: when their clock starts, and who calls when they have passed.
 *
 * <p>As in {@link CaseSource}, each draw has the address of its case.
 */
public final class DeadlineSource {
    private final long address;
    private final Stream random;
    private final Sampler startsAfter;
    private final double callShare;

    /**
     * Takes the streams of a replication.
     *
     * @param type the name of the type
     * @param deadline its deadline
     * @param streams the streams
     */
    public DeadlineSource(ContactType type, Deadline deadline, Streams streams) {
        address = streams.address(Purpose.DEADLINE, type.name());
        random = Streams.generator(address);
        startsAfter = new Sampler(deadline.startsAfter(), random);
        callShare = deadline.ifLate().map(LateCall::share).orElse(0.0);
    }

    /**
     * Draws when the clock starts for a contact.
     *
     * @param contacts where
     * @param slot the contact
     * @return how long after its arrival
     */
    public long startsAfter(Contacts contacts, int slot) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(ofCase, contacts.attempt(slot)));
        return startsAfter.next();
    }

    /**
     * Draws whether the customer of the contact of the call of {@link #startsAfter} just before calls if it is late.
     *
     * @return whether it does
     */
    public boolean calls() {
        return random.uniform() < callShare;
    }
}
