package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

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
    private final Urgency urgency;
    private final boolean onlyByPreference;
    private final boolean byPriority;
    private final boolean byDeadline;
    private final boolean bySlack;
    private final boolean lastCome;
    private final boolean any;
    private final @Nullable ByContactPolicy policy;
    private final Surroundings around;
    private final long[] addresses;
    private final long[] draws;
    private final boolean parts;
    private boolean idleAsk;

    /**
     * Who is around an agent who asks.
     *
     * @param agents the agents
     * @param idle who of them is idle
     * @param reach sites and reserves
     */
    public record Surroundings(Agents agents, IdleAgents idle, Reach reach) {}

    /**
     * Sets the choice up.
     *
     * @param model the centre
     * @param lines where contacts wait
     * @param contacts the contacts
     * @param around the agents
     * @param addresses each agent's address for random choices; empty unless the order is random
     */
    public ContactChoice(Model model, Lines lines, Contacts contacts, Surroundings around, List<Long> addresses) {
        Routing routing = model.routing();
        this.lines = lines;
        this.contacts = contacts;
        this.around = around;
        urgency = new Urgency(model, lines, contacts, around.reach());
        onlyByPreference = routing.contactScopes().equals(List.of(Routing.ContactScope.PREFERENCE));
        byPriority = routing.uses(Routing.ContactScope.PRIORITY);
        byDeadline = routing.contactOrder() == Routing.ContactOrder.EARLIEST_DEADLINE;
        bySlack = routing.contactOrder() == Routing.ContactOrder.SMALLEST_SLACK;
        lastCome = routing.contactOrder() == Routing.ContactOrder.LAST_COME;
        any = routing.contactOrder() == Routing.ContactOrder.RANDOM;
        policy = routing.contactPolicy().isPresent() ? new ByContactPolicy(model, lines, contacts) : null;
        this.addresses = addresses.stream().mapToLong(Long::longValue).toArray();
        draws = new long[addresses.size()];
        parts = lines.mayHoldParts();
    }

    /**
     * Says whether those who ask from now on are among the idle.
     *
     * @param they whether they are
     */
    public void idleAsk(boolean they) {
        idleAsk = they;
    }

    /**
     * Chooses a contact.
     *
     * @param agent who asks
     * @param now the instant
     * @param over whether the agent's time is over, so that deferred work stays for others
     * @return the contact, still in its line, or {@link Contacts#NONE}
     */
    public int choose(int agent, long now, boolean over) {
        int group = around.agents.group(agent);
        if (!lines.anyFor(group)) {
            return Contacts.NONE;
        }
        if (lines.knowsNext(group)) {
            int chosen = lines.next(group, over);
            return parts && chosen != Contacts.NONE ? headOfQueue(chosen, group) : chosen;
        }
        return choose(agent, lines.groups().of(group), lines.groups().after(group), now, over);
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
        return choose(agent, lines.groups().chatsOf(group), lines.groups().afterOfChats(group), now, false);
    }

    private int choose(int agent, int[] own, long[] after, long now, boolean over) {
        int chosen = any ? chooseAny(agent, own, after, now, over) : chooseBest(agent, own, after, now, over);
        return parts && chosen != Contacts.NONE ? headOfQueue(chosen, around.agents.group(agent)) : chosen;
    }

    /** Parts stand at the head of their type's queue, behind none but more urgent contacts. */
    private int headOfQueue(int chosen, int group) {
        int part = lines.firstPart(group, contacts.type(chosen));
        return part == Contacts.NONE || moreUrgent(chosen, part) ? chosen : part;
    }

    private int chooseBest(int agent, int[] own, long[] after, long now, boolean over) {
        int group = around.agents.group(agent);
        if (policy != null) {
            policy.begin(agent, group, now);
        }
        int best = Contacts.NONE;
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            if (!lines.occupied(line) || kept(line, group)) {
                continue;
            }
            int offer = offer(line, over && lines.deferred(line) ? NEVER : now - after[i], now);
            if (offer == Contacts.NONE) {
                continue;
            }
            if (onlyByPreference && policy == null) {
                return offer;
            }
            if (policy != null) {
                int scoped = best == Contacts.NONE ? -1 : urgency.byScopes(group, offer, best);
                if (scoped <= 0) {
                    policy.add(offer, scoped < 0);
                    best = offer;
                }
            } else if (best == Contacts.NONE || urgency.before(group, offer, best, now)) {
                best = offer;
            }
        }
        return policy == null ? best : policy.chosen();
    }

    /** Tells whether agents of a group are kept for others than those in a line. */
    private boolean kept(int line, int group) {
        if (!around.reach.keeps()) {
            return false;
        }
        int idle = around.idle.count(group) + (idleAsk ? 0 : 1);
        return idle <= around.reach.kept(lines.type(line), group);
    }

    /**
     * Lets every line offer one of its contacts, and takes a later offer with the chance that all contacts so far come
     * to the same.
     */
    private int chooseAny(int agent, int[] own, long[] after, long now, boolean over) {
        int group = around.agents.group(agent);
        int best = Contacts.NONE;
        int seen = 0;
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            long latest = over && lines.deferred(line) ? NEVER : now - after[i];
            if (!lines.occupied(line)
                    || kept(line, group)
                    || contacts.get(lines.head(line), Contacts.ENTERED) > latest) {
                continue;
            }
            int eligible = eligible(line, latest);
            int scoped = best == Contacts.NONE ? -1 : urgency.byScopes(group, lines.head(line), best);
            if (scoped <= 0) {
                seen = scoped < 0 ? eligible : seen + eligible;
                boolean taken = scoped < 0 || draw(agent) * seen < eligible;
                best = taken ? ofRank(line, (int) (draw(agent) * eligible)) : best;
            }
            if (onlyByPreference) {
                return best;
            }
        }
        return best;
    }

    /** Returns whom a line that isn't empty offers of those that came at {@code latest} or before. */
    private int offer(int line, long latest, long now) {
        if (byDeadline) {
            return firstDue(line, latest);
        }
        if (bySlack) {
            return firstInTime(line, latest, now);
        }
        int first = lines.head(line);
        if (contacts.get(first, Contacts.ENTERED) > latest) {
            return Contacts.NONE;
        }
        return lastCome ? last(line, latest) : first;
    }

    private boolean moreUrgent(int offer, int best) {
        return byPriority && (int) contacts.get(offer, Contacts.PRIORITY) < (int) contacts.get(best, Contacts.PRIORITY);
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

    /** The first who can still be answered in time, else the first of all. */
    private int firstInTime(int line, long latest, long now) {
        if (contacts.extra(lines.tail(line), Extra.DUE) < now) {
            return firstDue(line, latest);
        }
        int slot = lines.head(line);
        while (slot != Contacts.NONE
                && (contacts.get(slot, Contacts.ENTERED) > latest || contacts.extra(slot, Extra.DUE) < now)) {
            slot = (int) contacts.get(slot, Contacts.NEXT);
        }
        return slot == Contacts.NONE ? firstDue(line, latest) : slot;
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
