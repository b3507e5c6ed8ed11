package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of one type need in their later life: whether and when they come again, and with what.
 *
 * <p>Each draw has the address of its case, so that it is the same in every variant of a scenario; one generator goes
 * from address to address.
 */
public final class CaseSource {
    private static final int WORK = 0;
    private static final int COMES_AGAIN = 1;
    private static final int DRAWS = 2;
    private static final int AWAY = 1;
    private static final int HANDOVER = 2;

    private final long address;
    private final long retryAddress;
    private final long solutionAddress;
    private final long journeyAddress;
    private final long awayAddress;
    private final long handoverAddress;
    private final Stream random;
    private final Sampler talk;
    private final Sampler hold;
    private final Sampler wrap;
    private final @Nullable Sampler patience;
    private final double balkShare;
    private final Returns returns;
    private final ComesAgain ended;
    private final Sampler afterEnd;
    private final Sampler afterLoss;
    private final Sampler afterAnswer;
    private final Journey journey;
    private final Sampler away;
    private final Sampler handover;

    CaseSource(ContactType type, Streams streams) {
        address = streams.address(Purpose.CASE, type.name());
        retryAddress = streams.address(Purpose.RETRY, type.name());
        solutionAddress = streams.address(Purpose.SOLUTION, type.name());
        journeyAddress = streams.address(Purpose.JOURNEY, type.name());
        awayAddress = Streams.within(journeyAddress, AWAY);
        handoverAddress = Streams.within(journeyAddress, HANDOVER);
        random = Streams.generator(address);
        talk = new Sampler(type.work().talk(), random);
        hold = new Sampler(type.work().hold(), random);
        wrap = new Sampler(type.work().wrap(), random);
        Distribution limit = type.patience().limit().orElse(null);
        patience = limit == null ? null : new Sampler(limit, random);
        balkShare = type.patience().balkShare();
        returns = type.returns();
        ended = type.allocation().map(AllocationRule::again).orElse(ComesAgain.NEVER);
        afterEnd = new Sampler(ended.after(), random);
        afterLoss = new Sampler(returns.retry().after(), random);
        afterAnswer = new Sampler(returns.repeat().after(), random);
        journey = type.journey();
        away = new Sampler(journey.after().orElse(Distribution.ZERO), random);
        handover = new Sampler(journey.handover().map(Journey.Handover::talk).orElse(Distribution.ZERO), random);
    }

    /**
     * Gives a contact that comes again fresh work and patience.
     *
     * @param contacts where
     * @param slot the contact
     */
    public void bringAgain(Contacts contacts, int slot) {
        goTo(contacts, slot, WORK);
        contacts.set(slot, Contacts.TALK, talk.next());
        contacts.set(slot, Contacts.HOLD, hold.next());
        contacts.set(slot, Contacts.WRAP, wrap.next());
        contacts.set(slot, Contacts.PATIENCE, patience == null ? Ticks.NEVER : patience.next());
        if (random.uniform() < balkShare) {
            contacts.set(slot, Contacts.PATIENCE, ContactSource.BALKS);
        }
    }

    /**
     * Gives a part a wrap of its own.
     *
     * @param contacts where
     * @param slot the part
     */
    public void bringWrap(Contacts contacts, int slot) {
        goTo(contacts, slot, WORK);
        contacts.set(slot, Contacts.WRAP, wrap.next());
        contacts.set(slot, Contacts.PATIENCE, Ticks.NEVER);
    }

    /**
     * Draws when an ended contact comes again.
     *
     * @param contacts where
     * @param slot the contact that was ended
     * @return the time until then, or {@link Ticks#NEVER} if it doesn't
     */
    public long afterEnd(Contacts contacts, int slot) {
        goTo(contacts, slot, COMES_AGAIN);
        return gap(ended, afterEnd, contacts.repeats(slot));
    }

    /**
     * Draws when a customer who wasn't served tries again.
     *
     * @param contacts where
     * @param slot the contact that was lost
     * @param loss why
     * @return the time until then, or {@link Ticks#NEVER} if it doesn't
     */
    public long afterLoss(Contacts contacts, int slot, Returns.Loss loss) {
        goTo(retryAddress, contacts, slot);
        return gap(returns.retryAfter(loss), afterLoss, contacts.tries(slot));
    }

    /**
     * Draws whether a conversation solves the matter.
     *
     * @param contacts where
     * @param slot the contact or the last of its parts
     * @param chance how likely it is: the same contacts are solved by all who are at least as good
     * @return whether it does
     */
    public boolean solves(Contacts contacts, int slot, double chance) {
        goTo(solutionAddress, contacts, slot);
        return random.uniform() < chance;
    }

    /**
     * Draws when a customer whose matter was found unsolved by the call of {@link #solves} just before comes again.
     *
     * @param contacts where
     * @param slot the contact
     * @return the time until then, or {@link Ticks#NEVER} if it doesn't
     */
    public long afterAnswer(Contacts contacts, int slot) {
        return gap(returns.repeat(), afterAnswer, contacts.repeats(slot));
    }

    /**
     * Draws where a contact goes on to.
     *
     * @param contacts where
     * @param slot the contact, with which the conversation is over
     * @return the place of the stage, or -1 if it is done
     */
    public int next(Contacts contacts, int slot) {
        goTo(journeyAddress, contacts, slot);
        double left = random.uniform();
        for (Journey.Step step : journey.next()) {
            left -= step.share();
            if (left < 0) {
                return step.to();
            }
        }
        return -1;
    }

    /**
     * Draws how long a contact is away before it enters the queue of this stage.
     *
     * @param contacts where
     * @param slot the contact, already of this type
     * @return ticks
     */
    public long away(Contacts contacts, int slot) {
        goTo(awayAddress, contacts, slot);
        return away.next();
    }

    /**
     * Draws how long a contact is handed over at this stage.
     *
     * @param contacts where
     * @param slot the contact, already of this type
     * @return ticks
     */
    public long handover(Contacts contacts, int slot) {
        goTo(handoverAddress, contacts, slot);
        return handover.next();
    }

    private long gap(ComesAgain again, Sampler after, long before) {
        return before < again.atMost() && random.uniform() < again.share() ? after.next() : Ticks.NEVER;
    }

    private void goTo(Contacts contacts, int slot, int draw) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(ofCase, contacts.attempt(slot) * DRAWS + draw));
    }

    private void goTo(long of, Contacts contacts, int slot) {
        long ofCase = Streams.within(of, contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(ofCase, contacts.attempt(slot)));
    }
}
