package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that take an agent away from other work, which the same agent resumes afterwards.
 *
 * <p>Who is interrupted: an agent who works on the type that the interrupting one names first; of these, of the group
 * that it prefers; of these, who has begun or resumed last. Those who work on such a type stand in a list a group and
 * type, so that nobody is searched for. Interrupted work lies in a pile of its agent, the latest on top.
 */
final class Interruptions {
    private static final long AFTER_CONVERSATION = 8;

    private final Contacts contacts;
    private final Lines lines;
    private final Agents agents;
    private final EventList work;
    private final EventList plan;
    private final int firstTimer;
    private final int types;
    private final int[][] victims;
    private final boolean[] interruptible;
    private final boolean[] interrupts;
    private final int[] latest;
    private final int[] earlier;
    private final int[] later;
    private final int[] pile;
    private final int[] registered;
    private final int[] underChats;
    private final @Nullable Chats chats;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private Interruptions(
            Model model, Centre centre, Agents agents, EventList work, EventList plan, @Nullable Chats chats) {
        contacts = centre.contacts();
        lines = centre.lines();
        this.agents = agents;
        this.work = work;
        this.plan = plan;
        this.chats = chats;
        firstTimer = centre.firstTimer();
        types = model.types().size();
        victims = new int[types][];
        interruptible = new boolean[types];
        interrupts = new boolean[types * types];
        for (int type = 0; type < types; type++) {
            List<Integer> over = model.types().get(type).interrupts();
            victims[type] = over.stream().mapToInt(Integer::intValue).toArray();
            for (int victim : over) {
                ContactType laidAside = model.types().get(victim);
                interruptible[victim] =
                        laidAside.together().isEmpty() && !laidAside.journey().keepsAgents(model.types());
                interrupts[type * types + victim] = true;
            }
        }
        latest = new int[model.groups().size() * types];
        earlier = new int[agents.count()];
        later = new int[agents.count()];
        pile = new int[agents.count()];
        registered = new int[agents.count()];
        underChats = new int[agents.count()];
    }

    /** Returns what knows of interruptions in a centre; absent where nothing is ever interrupted. */
    static @Nullable Interruptions of(
            Model model, Centre centre, Agents agents, EventList work, EventList plan, @Nullable Chats chats) {
        return model.types().stream().anyMatch(ContactType::mayInterrupt)
                ? new Interruptions(model, centre, agents, work, plan, chats)
                : null;
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(latest, Contacts.NONE);
        Arrays.fill(pile, Contacts.NONE);
        Arrays.fill(registered, Contacts.NONE);
    }

    /** An agent begins or resumes work on a contact, or has opened a chat. */
    void begins(int agent, int slot) {
        if (interruptible[contacts.type(slot)] && registered[agent] == Contacts.NONE) {
            int list = list(agent, slot);
            int before = latest[list];
            earlier[agent] = before;
            later[agent] = Contacts.NONE;
            if (before != Contacts.NONE) {
                later[before] = agent;
            }
            latest[list] = agent;
            registered[agent] = list;
        }
    }

    /** An agent has done with a contact, which is still there. */
    void ends(int agent, int slot, long now) {
        forget(agent);
        if (contacts.apart(slot)) {
            tell(agent, slot, now);
        }
    }

    /** An agent has opened a chat. */
    void beginsChat(Chats desk, int agent) {
        if (desk.open(agent) == 1) {
            underChats[agent] = pile[agent];
        }
        openChats(desk, agent);
    }

    /**
     * An agent's open chats have changed, or the agent comes back to them: whoever may interrupt one of them may take
     * the agent away from all.
     */
    void openChats(Chats desk, int agent) {
        if (!registeredByOneOf(desk, agent)) {
            forget(agent);
            for (int slot = desk.newest(agent); slot != Contacts.NONE; slot = desk.openedBefore(slot)) {
                begins(agent, slot);
            }
        }
    }

    private boolean registeredByOneOf(Chats desk, int agent) {
        int slot = desk.newest(agent);
        while (slot != Contacts.NONE && registered[agent] != list(agent, slot)) {
            slot = desk.openedBefore(slot);
        }
        return slot != Contacts.NONE;
    }

    private int list(int agent, int slot) {
        return agents.group(agent) * types + contacts.type(slot);
    }

    /** Tells whether nothing lies on an agent's pile but what lay there when the first chat was opened. */
    boolean backAtChats(int agent) {
        return pile[agent] == underChats[agent];
    }

    /**
     * Returns who may be taken away from other work for a contact, or a negative number.
     *
     * @param type the contact's type
     * @param groups the groups that it may ask, the preferred first
     * @param staff whom to ask whether an agent takes anything new
     */
    int find(int type, int[] groups, Staff staff) {
        for (int victim : victims[type]) {
            for (int group : groups) {
                int agent = latest[group * types + victim];
                while (agent != Contacts.NONE && !staff.takesNew(agent)) {
                    agent = earlier[agent];
                }
                if (agent != Contacts.NONE) {
                    return agent;
                }
            }
        }
        return Contacts.NONE;
    }

    /** Returns how many may be taken away from other work for a contact, as {@link #find} would; at most so many. */
    int count(int type, int[] groups, Staff staff, int atMost) {
        int number = 0;
        for (int victim : victims[type]) {
            for (int group : groups) {
                int agent = latest[group * types + victim];
                for (; agent != Contacts.NONE && number < atMost; agent = earlier[agent]) {
                    number += staff.takesNew(agent) ? 1 : 0;
                }
            }
        }
        return number;
    }

    /** Lays what an agent has in hand aside: a contact upon the pile, or all chats. */
    void interrupt(int agent, long now) {
        forget(agent);
        int slot = agents.hand(agent);
        if (chats != null && chats.inFront(agent)) {
            chats.suspend(agent, now);
            observer.interrupted(now, chats.newest(agent), agent);
            return;
        }
        if (!contacts.apart(slot)) {
            contacts.tellApart(slot, agents.get(agent, Agents.SINCE));
        }
        tell(agent, slot, now);
        contacts.setExtra(slot, Extra.WORK_LEFT, work.time(agent) - now);
        contacts.setExtra(slot, Extra.WORK_KIND, work.kind(agent) | (agents.wrapping(agent) ? AFTER_CONVERSATION : 0));
        work.cancel(agent);
        boolean warning = plan.pending(firstTimer + slot);
        contacts.setExtra(slot, Extra.WARNING_LEFT, warning ? plan.time(firstTimer + slot) - now : -1);
        plan.cancel(firstTimer + slot);
        contacts.setExtra(slot, Extra.BELOW, pile[agent]);
        pile[agent] = slot;
        observer.interrupted(now, slot, agent);
    }

    /** Returns how long has been worked for a contact whose work is told apart, up to when it was told last. */
    long done(int slot) {
        return contacts.extra(slot, Extra.WORK_DONE);
    }

    /** Returns the contact that lies below one on a pile, or {@link Contacts#NONE}. */
    int below(int slot) {
        return (int) contacts.extra(slot, Extra.BELOW);
    }

    /** Changes what is left of interrupted work. */
    void replan(int slot, long left, int kind, boolean wrapping) {
        contacts.setExtra(slot, Extra.WORK_LEFT, left);
        contacts.setExtra(slot, Extra.WORK_KIND, kind | (wrapping ? AFTER_CONVERSATION : 0));
    }

    /** Changes after how much more of interrupted work there is a warning; negative: there is none. */
    void replanWarning(int slot, long left) {
        contacts.setExtra(slot, Extra.WARNING_LEFT, left);
    }

    /** Returns the contact that lies on top of an agent's pile, or {@link Contacts#NONE}. */
    int top(int agent) {
        return pile[agent];
    }

    /** Takes the contact on top of an agent's pile in hand again; the agent's state has begun anew. */
    void resume(int agent, long now) {
        int slot = pile[agent];
        pile[agent] = (int) contacts.extra(slot, Extra.BELOW);
        agents.setHand(agent, slot);
        long kind = contacts.extra(slot, Extra.WORK_KIND);
        if ((kind & AFTER_CONVERSATION) != 0) {
            agents.beginWrap(agent);
        }
        work.schedule(agent, now + contacts.extra(slot, Extra.WORK_LEFT), (int) (kind % AFTER_CONVERSATION));
        if (contacts.extra(slot, Extra.WARNING_LEFT) >= 0) {
            plan.schedule(firstTimer + slot, now + contacts.extra(slot, Extra.WARNING_LEFT), Kind.TIMER);
        }
        begins(agent, slot);
        observer.resumed(now, slot, agent);
    }

    /** The simulated time is over for what lies on an agent's pile. */
    void cutOff(int agent, Centre centre, long now) {
        for (int slot = pile[agent]; slot != Contacts.NONE; slot = (int) contacts.extra(slot, Extra.BELOW)) {
            centre.cutOff(slot, now);
            observer.cutOff(now, slot, agent, contacts.answered(slot));
        }
    }

    /** Returns a contact's better: one that waits, may interrupt it and may be taken by the group, or itself. */
    int best(int slot, int group, long now) {
        int best = slot;
        int better = better(best, group, now);
        while (better != Contacts.NONE) {
            best = better;
            better = better(best, group, now);
        }
        return best;
    }

    /** Tells what an agent has done up to now for a contact whose work is told apart. */
    void tell(int agent, int slot, long now) {
        long from = agents.get(agent, Agents.SINCE);
        long done = contacts.extra(slot, Extra.WORK_DONE);
        contacts.setExtra(slot, Extra.WORK_DONE, done + now - from);
        long held = from - done + contacts.get(slot, Contacts.TALK);
        long wrapped = held + contacts.get(slot, Contacts.HOLD);
        told(agent, AgentState.TALKING, from, Math.min(now, held));
        told(agent, AgentState.HOLDING, Math.max(from, held), Math.min(now, wrapped));
        told(agent, AgentState.WRAPPING, Math.max(from, wrapped), now);
    }

    private void told(int agent, AgentState state, long from, long to) {
        if (to > from) {
            observer.spent(agent, state, from, to);
        }
    }

    private int better(int slot, int group, long now) {
        int victim = contacts.type(slot);
        int best = Contacts.NONE;
        int[] own = lines.groups().of(group);
        long[] after = lines.groups().after(group);
        for (int i = 0; i < own.length; i++) {
            int line = own[i];
            if (lines.occupied(line) && interrupts[lines.type(line) * types + victim]) {
                int head = lines.head(line);
                boolean ripe = contacts.get(head, Contacts.ENTERED) <= now - after[i];
                best = ripe && (best == Contacts.NONE || before(head, best)) ? head : best;
            }
        }
        return best;
    }

    private boolean before(int one, int other) {
        int difference = contacts.priority(one) - contacts.priority(other);
        return difference < 0
                || (difference == 0 && contacts.get(one, Contacts.ENTERED) < contacts.get(other, Contacts.ENTERED));
    }

    /** An agent can't be taken away from what is in hand for a while. */
    void forget(int agent) {
        int list = registered[agent];
        if (list == Contacts.NONE) {
            return;
        }
        registered[agent] = Contacts.NONE;
        if (later[agent] == Contacts.NONE) {
            latest[list] = earlier[agent];
        } else {
            earlier[later[agent]] = earlier[agent];
        }
        if (earlier[agent] != Contacts.NONE) {
            later[earlier[agent]] = later[agent];
        }
    }
}
