package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.random.Streams;

/**
 * Answers an agent's question: which of the waiting contacts now?
 *
 * <p>Every line that the group takes from offers one contact: its first, its last or a random one of those that have
 * waited long enough for the group. Of a type only the first line with an offer counts (parts go before contacts); the
 * scope and the order decide between the offers.
 */
public final class ContactChoice {
    private final Lines lines;
    private final Contacts contacts;
    private final Routing.ContactScope scope;
    private final Routing.ContactOrder order;
    private final long[] addresses;
    private final long[] draws;

    /**
     * Sets the choice up.
     *
     * @param lines where contacts wait
     * @param contacts the contacts
     * @param routing scope and order
     * @param addresses each agent's address for random choices; empty unless the order is random
     */
    public ContactChoice(Lines lines, Contacts contacts, Routing routing, List<Long> addresses) {
        this.lines = lines;
        this.contacts = contacts;
        scope = routing.contactScope();
        order = routing.contactOrder();
        this.addresses = addresses.stream().mapToLong(Long::longValue).toArray();
        draws = new long[addresses.size()];
    }

    /**
     * Chooses a contact.
     *
     * @param agent who asks
     * @param group the agent's group
     * @param now the instant
     * @return the contact, still in its line, or {@link Contacts#NONE}
     */
    public int choose(int agent, int group, long now) {
        if (!lines.anyFor(group)) {
            return Contacts.NONE;
        }
        int[] own = lines.of(group);
        long[] after = lines.after(group);
        int best = Contacts.NONE;
        int bestType = -1;
        int seen = 0;
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            if (!lines.occupied(line) || (bestType == lines.type(line) && scope != Routing.ContactScope.PRIORITY)) {
                continue;
            }
            long latest = now - after[i];
            if (contacts.entered[lines.head(line)] > latest) {
                continue;
            }
            if (order == Routing.ContactOrder.RANDOM) {
                int eligible = eligible(line, latest);
                boolean fresh = best == Contacts.NONE || moreUrgent(lines.head(line), best);
                if (fresh || sameUrgency(lines.head(line), best)) {
                    seen = fresh ? eligible : seen + eligible;
                    if (fresh || draw(agent) * seen < eligible) {
                        best = ofRank(line, (int) (draw(agent) * eligible));
                    }
                }
            } else {
                int offer = order == Routing.ContactOrder.LAST_COME ? last(line, latest) : lines.head(line);
                best = best == Contacts.NONE || better(offer, best) ? offer : best;
            }
            bestType = lines.type(line);
            if (scope == Routing.ContactScope.PREFERENCE) {
                return best;
            }
        }
        return best;
    }

    private boolean better(int offer, int best) {
        if (moreUrgent(offer, best)) {
            return true;
        }
        long difference = contacts.entered[offer] - contacts.entered[best];
        boolean sooner = order == Routing.ContactOrder.LAST_COME ? difference > 0 : difference < 0;
        return sooner && sameUrgency(offer, best);
    }

    private boolean moreUrgent(int offer, int best) {
        return scope == Routing.ContactScope.PRIORITY && contacts.priority[offer] < contacts.priority[best];
    }

    private boolean sameUrgency(int offer, int best) {
        return scope != Routing.ContactScope.PRIORITY || contacts.priority[offer] == contacts.priority[best];
    }

    /** Returns how many of a line came at {@code latest} or before: all of them, in most scenarios. */
    private int eligible(int line, long latest) {
        int n = lines.length(line);
        for (int slot = lines.tail(line); contacts.entered[slot] > latest; slot = contacts.previous[slot]) {
            n--;
        }
        return n;
    }

    private int last(int line, long latest) {
        int slot = lines.tail(line);
        while (contacts.entered[slot] > latest) {
            slot = contacts.previous[slot];
        }
        return slot;
    }

    /** Walks to the contact of a rank; the cost of a random order is a walk along the line. */
    private int ofRank(int line, int rank) {
        int slot = lines.head(line);
        for (int i = 0; i < rank; i++) {
            slot = contacts.next[slot];
        }
        return slot;
    }

    private double draw(int agent) {
        return Streams.uniform(Streams.within(addresses[agent], draws[agent]++));
    }
}
