package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;

/**
 * What becomes of the contacts of one type before the queue.
 *
 * <p>Each draw has the address of its case, as those of {@link CaseSource}. Whether a contact is contained is drawn
 * before anything whose law may differ, so that a bot that contains more contains the same contacts and some others.
 */
public final class FrontSource {
    private static final int STAY = 0;
    private static final int HAND_OFF = 1;
    private static final int WRONG = 2;
    private static final int DRAWS = 3;

    private final Front front;
    private final long address;
    private final Stream random;
    private final Sampler time;
    private final Sampler handOff;
    private final Sampler wrong;
    private double contained;

    /**
     * Starts before the first contact.
     *
     * @param front what stands before the queue
     * @param type the name of the type
     * @param streams the streams of the replication
     */
    public FrontSource(Front front, String type, Streams streams) {
        this.front = front;
        contained = front.contained();
        address = streams.address(Purpose.FRONT, type);
        random = Streams.generator(address);
        time = new Sampler(front.time(), random);
        handOff = new Sampler(front.handOff(), random);
        wrong = new Sampler(front.wrong().after(), random);
    }

    /**
     * Lets another share need no agent from now on.
     *
     * @param share the chance that a contact needs none
     */
    public void contain(double share) {
        contained = share;
    }

    /**
     * Draws how long a contact is here and whether it needs an agent afterwards.
     *
     * @param contacts where
     * @param slot the contact
     */
    public void bring(Contacts contacts, int slot) {
        goTo(contacts, slot, STAY);
        boolean served = random.uniform() < contained;
        long stay = time.next();
        if (!served) {
            goTo(contacts, slot, HAND_OFF);
            stay += handOff.next();
            long talk = contacts.get(slot, Contacts.TALK);
            contacts.set(slot, Contacts.TALK, (long) (talk * front.talkFactor() + 0.5));
        }
        contacts.setExtra(slot, Extra.FRONT, stay);
        contacts.setExtra(slot, Extra.UNQUEUED, served ? 1 : 0);
    }

    /**
     * Draws when the customer of a contained contact comes again.
     *
     * @param contacts where
     * @param slot the contact
     * @return the time until then, or {@link Ticks#NEVER} if the matter is solved
     */
    public long afterContained(Contacts contacts, int slot) {
        goTo(contacts, slot, WRONG);
        boolean again = contacts.repeats(slot) < front.wrong().atMost()
                && random.uniform() < front.wrong().share();
        return again ? wrong.next() : Ticks.NEVER;
    }

    private void goTo(Contacts contacts, int slot, int draw) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(ofCase, contacts.attempt(slot) * DRAWS + draw));
    }
}
