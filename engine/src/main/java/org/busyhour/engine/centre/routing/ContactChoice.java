package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.random.Streams;

/**
 * Answers an agent's question: which of the waiting contacts now?
 *
 * <p>Every line that the group takes from offers one contact: its first, its last or a random one of those that have
 * waited long enough for the group. The scope and the order decide between the offers; then parts of the chosen type go
 * before its contacts.
 */
public final class ContactChoice {
    /** Before any contact came. */
    private static final long NEVER = Long.MIN_VALUE;

    private final Lines lines;
    private final Contacts contacts;
    private final boolean byPreference;
    private final boolean byPriority;
    private final boolean byDeadline;
    private final boolean lastCome;
    private final boolean any;
    private final long[] addresses;
    private final long[] draws;
    private final boolean parts;

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
        byPreference = routing.contactScope() == Routing.ContactScope.PREFERENCE;
        byPriority = routing.contactScope() == Routing.ContactScope.PRIORITY;
        byDeadline = routing.contactOrder() == Routing.ContactOrder.EARLIEST_DEADLINE;
        lastCome = routing.contactOrder() == Routing.ContactOrder.LAST_COME;
        any = routing.contactOrder() == Routing.ContactOrder.RANDOM;
        this.addresses = addresses.stream().mapToLong(Long::longValue).toArray();
        draws = new long[addresses.size()];
        parts = lines.mayHoldParts();
    }

    /**
     * Chooses a contact.
     *
     * @param agent who asks
     * @param group the agent's group
     * @param now the instant
     * @param over whether the agent's time is over, so that deferred work stays for others
     * @return the contact, still in its line, or {@link Contacts#NONE}
     */
    public int choose(int agent, int group, long now, boolean over) {
        if (!lines.anyFor(group)) {
            return Contacts.NONE;
        }
        if (lines.knowsNext(group)) {
            int chosen = lines.next(group, over);
            return parts && chosen != Contacts.NONE ? headOfQueue(chosen, group) : chosen;
        }
        return choose(agent, group, lines.of(group), lines.after(group), now, over);
    }

    /**
     * Chooses a chat for an agent who has one open already.
     *
     * @param agent who asks
     * @param group the agent's group
     * @param now the instant
     * @return the chat, still in its line, or {@link Contacts#NONE}
     */
    public int chooseChat(int agent, int group, long now) {
        return choose(agent, group, lines.chatsOf(group), lines.afterOfChats(group), now, false);
    }

    private int choose(int agent, int group, int[] own, long[] after, long now, boolean over) {
        int chosen = any ? chooseAny(agent, own, after, now, over) : chooseBest(own, after, now, over);
        return parts && chosen != Contacts.NONE ? headOfQueue(chosen, group) : chosen;
    }

    /** Parts stand at the head of their type's queue, behind none but more urgent contacts. */
    private int headOfQueue(int chosen, int group) {
        int part = lines.firstPart(group, contacts.type(chosen));
        return part == Contacts.NONE || moreUrgent(chosen, part) ? chosen : part;
    }

    private int chooseBest(int[] own, long[] after, long now, boolean over) {
        int best = Contacts.NONE;
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            if (!lines.occupied(line)) {
                continue;
            }
            int offer = offer(line, over && lines.deferred(line) ? NEVER : now - after[i]);
            if (offer == Contacts.NONE) {
                continue;
            }
            if (byPreference) {
                return offer;
            }
            best = best == Contacts.NONE || better(offer, best) ? offer : best;
        }
        return best;
    }

    /**
     * Lets every line offer one of its contacts, and takes a later offer with the chance that all contacts so far come
     * to the same.
     */
    private int chooseAny(int agent, int[] own, long[] after, long now, boolean over) {
        int best = Contacts.NONE;
        int seen = 0;
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            long latest = over && lines.deferred(line) ? NEVER : now - after[i];
            if (!lines.occupied(line) || contacts.get(lines.head(line), Contacts.ENTERED) > latest) {
                continue;
            }
            int eligible = eligible(line, latest);
            boolean first = best == Contacts.NONE || moreUrgent(lines.head(line), best);
            if (first || sameUrgency(lines.head(line), best)) {
                seen = first ? eligible : seen + eligible;
                best = first || draw(agent) * seen < eligible ? ofRank(line, (int) (draw(agent) * eligible)) : best;
            }
            if (byPreference) {
                return best;
            }
        }
        return best;
    }

    /** Returns whom a line that isn't empty offers of those that came at {@code latest} or before. */
    private int offer(int line, long latest) {
        if (byDeadline) {
            return firstDue(line, latest);
        }
        int first = lines.head(line);
        if (contacts.get(first, Contacts.ENTERED) > latest) {
            return Contacts.NONE;
        }
        return lastCome ? last(line, latest) : first;
    }

    private boolean better(int offer, int best) {
        if (byPriority && !sameUrgency(offer, best)) {
            return moreUrgent(offer, best);
        }
        if (byDeadline) {
            return dueBefore(offer, best);
        }
        long difference = contacts.get(offer, Contacts.ENTERED) - contacts.get(best, Contacts.ENTERED);
        return lastCome ? difference > 0 : difference < 0;
    }

    private boolean moreUrgent(int offer, int best) {
        return byPriority && (int) contacts.get(offer, Contacts.PRIORITY) < (int) contacts.get(best, Contacts.PRIORITY);
    }

    private boolean sameUrgency(int offer, int best) {
        return !byPriority
                || (int) contacts.get(offer, Contacts.PRIORITY) == (int) contacts.get(best, Contacts.PRIORITY);
    }

    /** Returns how many of a line came at {@code latest} or before: all of them, in most scenarios. */
    private int eligible(int line, long latest) {
        int n = lines.length(line);
        for (int slot = lines.tail(line);
                contacts.get(slot, Contacts.ENTERED) > latest;
                slot = (int) contacts.get(slot, Contacts.PREVIOUS)) {
            n--;
        }
        return n;
    }

    /** The lines are in order of deadlines; the first may not have waited long enough for the group. */
    private int firstDue(int line, long latest) {
        int slot = lines.head(line);
        while (slot != Contacts.NONE && contacts.get(slot, Contacts.ENTERED) > latest) {
            slot = (int) contacts.get(slot, Contacts.NEXT);
        }
        return slot;
    }

    private boolean dueBefore(int offer, int best) {
        long due = contacts.extra(offer, Extra.DUE);
        long other = contacts.extra(best, Extra.DUE);
        return due < other
                || (due == other && contacts.get(offer, Contacts.ENTERED) < contacts.get(best, Contacts.ENTERED));
    }

    private int last(int line, long latest) {
        int slot = lines.tail(line);
        while (contacts.get(slot, Contacts.ENTERED) > latest) {
            slot = (int) contacts.get(slot, Contacts.PREVIOUS);
        }
        return slot;
    }

    /** Walks to the contact of a rank; the cost of a random order is a walk along the line. */
    private int ofRank(int line, int rank) {
        int slot = lines.head(line);
        for (int i = 0; i < rank; i++) {
            slot = (int) contacts.get(slot, Contacts.NEXT);
        }
        return slot;
    }

    private double draw(int agent) {
        return Streams.uniform(Streams.within(addresses[agent], draws[agent]++));
    }
}
