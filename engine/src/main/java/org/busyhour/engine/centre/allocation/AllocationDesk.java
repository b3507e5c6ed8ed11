package org.busyhour.engine.centre.allocation;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.random.Streams;

/** Applies the allocation limit of one contact type to the work that an agent is about to do. */
public final class AllocationDesk {
    private final Contacts contacts;
    private final AllocationRule rule;
    private final long more;
    private final double share;
    private final boolean asks;
    private long address;

    /**
     * Sets the desk up.
     *
     * @param contacts the contacts
     * @param rule the limit and what happens at it
     */
    public AllocationDesk(Contacts contacts, AllocationRule rule) {
        this.contacts = contacts;
        this.rule = rule;
        more = rule.extension().map(AllocationRule.Extension::by).orElse(0L);
        share = rule.extension().map(AllocationRule.Extension::share).orElse(0.0);
        asks = rule.approval().isPresent();
    }

    /**
     * Begins a replication.
     *
     * @param from the address from which it is drawn who gets more time
     */
    public void reset(long from) {
        address = from;
    }

    /**
     * Returns the rule.
     *
     * @return the limit and what happens at it
     */
    public AllocationRule rule() {
        return rule;
    }

    /**
     * Cuts the work of a contact at the limit, where the rule says so, and notes how much of it counts and what is left
     * over.
     *
     * @param slot the contact, its work being what the agent would do
     * @param speed the agent's speed
     * @return whether the conversation is cut
     */
    public boolean apply(int slot, double speed) {
        boolean handling = rule.counts() == AllocationRule.Counts.HANDLING;
        long conversation = contacts.get(slot, Contacts.TALK) + contacts.get(slot, Contacts.HOLD);
        long counted = handling ? conversation + contacts.get(slot, Contacts.WRAP) : conversation;
        contacts.set(slot, Contacts.COUNTED, counted);
        contacts.set(slot, Contacts.REST_TALK, 0);
        contacts.set(slot, Contacts.REST_HOLD, 0);
        long limit = limit(slot);
        if (counted <= limit || rule.then() == AllocationRule.Then.FINISH) {
            return false;
        }
        boolean cut = conversation > limit;
        if (cut) {
            cut(slot, limit, speed);
        }
        if (handling) {
            contacts.set(
                    slot, Contacts.WRAP, limit - contacts.get(slot, Contacts.TALK) - contacts.get(slot, Contacts.HOLD));
        }
        return cut;
    }

    /**
     * Gives a contact in hand the work back that the limit cuts off, so that the limit can be applied anew.
     *
     * @param slot the contact
     * @param speed the speed at which the limit was applied
     * @param talking whether its conversation isn't over
     */
    public void undo(int slot, double speed, boolean talking) {
        if (talking) {
            give(slot, Contacts.TALK, contacts.get(slot, Contacts.REST_TALK), speed);
            give(slot, Contacts.HOLD, contacts.get(slot, Contacts.REST_HOLD), speed);
        }
        if (rule.counts() == AllocationRule.Counts.HANDLING) {
            long conversation = contacts.get(slot, Contacts.TALK) + contacts.get(slot, Contacts.HOLD);
            contacts.set(slot, Contacts.WRAP, Math.max(0, contacts.get(slot, Contacts.COUNTED) - conversation));
        }
    }

    private void give(int slot, int field, long rest, double speed) {
        contacts.set(slot, field, contacts.get(slot, field) + (long) (rest / speed + 0.5));
    }

    private long limit(int slot) {
        boolean extended = more > 0 && (asks ? contacts.granted(slot) : grants(slot));
        return extended ? rule.limit() + more : rule.limit();
    }

    /**
     * Tells whether a contact is among those that get more time.
     *
     * @param slot the contact
     * @return the same whenever it is asked: it belongs to the case
     */
    public boolean grants(int slot) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        return Streams.uniform(Streams.within(ofCase, contacts.attempt(slot))) < share;
    }

    private void cut(int slot, long limit, double speed) {
        long talk = Math.min(contacts.get(slot, Contacts.TALK), limit);
        long hold = limit - talk;
        contacts.set(slot, Contacts.REST_TALK, atSpeedOne(contacts.get(slot, Contacts.TALK) - talk, speed));
        contacts.set(slot, Contacts.REST_HOLD, atSpeedOne(contacts.get(slot, Contacts.HOLD) - hold, speed));
        contacts.set(slot, Contacts.TALK, talk);
        contacts.set(slot, Contacts.HOLD, hold);
    }

    private static long atSpeedOne(long ticks, double speed) {
        return (long) (ticks * speed + 0.5);
    }
}
