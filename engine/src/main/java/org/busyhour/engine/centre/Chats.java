package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.arrival.ChatSource;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Chats, of which an agent holds several at once.
 *
 * <p>An agent works on one reply at a time, in the order in which the customers have written; meanwhile the others wait
 * or think. What an agent has in hand is the chat that is being worked on; an agent all of whose customers think has
 * nothing in hand and is told as holding. Agents who have a chat open and may take another stand in a list a group and
 * number of open chats, who came there first in front.
 */
final class Chats {
    private static final long WRAPS = -1;

    private final Model model;
    private final Contacts contacts;
    private final Agents agents;
    private final @Nullable Abilities abilities;
    private final EventList work;
    private final EventList plan;
    private final int firstTimer;
    private final @Nullable Chat[] chats;
    private final @Nullable ChatSource[] sources;
    private final int[] most;
    private final int width;
    private final int[] open;
    private final int[] newest;
    private final int[] readyFirst;
    private final int[] readyLast;
    private final boolean[] listed;
    private final int[] first;
    private final int[] last;
    private final int[] before;
    private final int[] behind;
    private int agentsChatting;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private Chats(Model model, Centre centre, Agents agents, @Nullable Abilities abilities, Attendance.Events events) {
        this.abilities = abilities;
        this.model = model;
        contacts = centre.contacts();
        this.agents = agents;
        work = events.work();
        plan = events.plan();
        firstTimer = centre.firstTimer();
        int types = model.types().size();
        chats = new Chat[types];
        sources = new ChatSource[types];
        for (int type = 0; type < types; type++) {
            chats[type] = model.types().get(type).chat().orElse(null);
        }
        most = model.groups().stream().mapToInt(group -> group.chats()).toArray();
        width = Arrays.stream(most).max().orElse(1) + 1;
        open = new int[agents.count()];
        newest = new int[agents.count()];
        readyFirst = new int[agents.count()];
        readyLast = new int[agents.count()];
        listed = new boolean[agents.count()];
        before = new int[agents.count()];
        behind = new int[agents.count()];
        first = new int[most.length * width];
        last = new int[most.length * width];
    }

    /** Returns what knows of chats in a centre; absent where there are none. */
    static @Nullable Chats of(
            Model model, Centre centre, Agents agents, @Nullable Abilities abilities, Attendance.Events events) {
        return model.types().stream().anyMatch(ContactType::isChat)
                ? new Chats(model, centre, agents, abilities, events)
                : null;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        agentsChatting = 0;
        Arrays.fill(open, 0);
        Arrays.fill(newest, Contacts.NONE);
        Arrays.fill(readyFirst, Contacts.NONE);
        Arrays.fill(listed, false);
        Arrays.fill(first, Contacts.NONE);
        for (int type = 0; type < chats.length; type++) {
            Chat chat = chats[type];
            sources[type] = chat == null ? null : new ChatSource(model.types().get(type), chat, streams);
        }
    }

    boolean isChat(int type) {
        return chats[type] != null;
    }

    /** Returns how many chats an agent has open. */
    int open(int agent) {
        return open[agent];
    }

    /** Tells whether an agent has chats open. */
    boolean chatting(int agent) {
        return open[agent] > 0;
    }

    /** Tells whether it is chats that an agent is busy with, and nothing that interrupts them. */
    boolean inFront(int agent) {
        int slot = agents.hand(agent);
        return open[agent] > 0 && (slot == Contacts.NONE || isChat(contacts.type(slot)));
    }

    /** Returns the chat that an agent has opened last. */
    int newest(int agent) {
        return newest[agent];
    }

    /** Returns the chat that its agent has opened before another one and that is still open, or none. */
    int openedBefore(int slot) {
        return (int) contacts.extra(slot, Extra.BELOW);
    }

    /** Lets the rest of the work on a chat take some times as long, be it being done or not. */
    void stretch(int slot, int agent, double by, long now) {
        double speed = Double.longBitsToDouble(contacts.extra(slot, Extra.SPEED));
        contacts.setExtra(slot, Extra.SPEED, Double.doubleToRawLongBits(speed / by));
        if (agents.hand(agent) == slot) {
            long left = stretched(work.time(agent) - now, by);
            work.cancel(agent);
            work.schedule(agent, now + left, Kind.WORK_ENDS);
        } else if (contacts.extra(slot, Extra.STARTED_WORK) != 0) {
            contacts.setExtra(slot, Extra.WORK_LEFT, stretched(contacts.extra(slot, Extra.WORK_LEFT), by));
        }
    }

    private static long stretched(long ticks, double by) {
        return ticks > 0 ? Math.max(1, (long) (ticks * by + 0.5)) : 0;
    }

    /** Tells whether any agent goes on with open chats: who has been taken away from them has other work to end. */
    boolean anybodyChatting() {
        for (int agent = 0; agentsChatting > 0 && agent < agents.count(); agent++) {
            if (inFront(agent)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an agent may hold another chat. */
    boolean hasRoom(int agent) {
        return open[agent] < most[agents.group(agent)];
    }

    /**
     * Returns who of the groups, chatting already, may take another chat: who has fewest open, or a negative number.
     */
    int find(int[] groups, Staff staff) {
        for (int number = 1; number < width; number++) {
            for (int group : groups) {
                int agent = number < most[group] ? first[group * width + number] : Contacts.NONE;
                while (agent != Contacts.NONE && !staff.takesNew(agent)) {
                    agent = behind[agent];
                }
                if (agent != Contacts.NONE) {
                    return agent;
                }
            }
        }
        return Contacts.NONE;
    }

    /** An agent has answered a chat, whose first message is dealt with in its {@linkplain #turn turn}. */
    void begin(int slot, int agent, double speed, long now) {
        ChatSource source = source(slot);
        contacts.tellApart(slot, now);
        contacts.setExtra(slot, Extra.REPLIES_LEFT, source.replies(contacts, slot));
        contacts.setExtra(slot, Extra.WORK_LEFT, contacts.get(slot, Contacts.TALK));
        contacts.setExtra(slot, Extra.SPEED, Double.doubleToRawLongBits(speed));
        contacts.setExtra(slot, Extra.STARTED_WORK, 0);
        contacts.set(slot, Contacts.TALK, 0);
        contacts.setExtra(slot, Extra.BELOW, newest[agent]);
        newest[agent] = slot;
        unlist(agent);
        agentsChatting += open[agent] == 0 ? 1 : 0;
        open[agent]++;
        list(agent);
        if (agents.hand(agent) == slot) {
            agents.setHand(agent, Contacts.NONE);
        }
        ready(slot, agent);
    }

    /** A customer has written; the agent replies as soon as the earlier messages are dealt with. */
    void customerWrites(int slot, long now) {
        int agent = (int) contacts.get(slot, Contacts.HOLDER);
        ready(slot, agent);
        turn(agent, now);
    }

    /**
     * The work on a reply, or on the wrap of a chat, has come to its end.
     *
     * @return whether that was the last reply
     */
    boolean replied(int agent, long now) {
        int slot = agents.hand(agent);
        tell(agent, now);
        long left = contacts.extra(slot, Extra.REPLIES_LEFT) - 1;
        contacts.setExtra(slot, Extra.REPLIES_LEFT, left);
        contacts.setExtra(slot, Extra.STARTED_WORK, 0);
        if (left <= 0) {
            return true;
        }
        ChatSource source = source(slot);
        contacts.setExtra(slot, Extra.WORK_LEFT, source.work(contacts, slot, left));
        agents.setHand(agent, Contacts.NONE);
        plan.schedule(firstTimer + slot, now + source.think(contacts, slot, left), Kind.TIMER);
        turn(agent, now);
        return false;
    }

    /** Tells whether an agent does the wrap of the chat in hand. */
    boolean wraps(int agent) {
        return contacts.extra(agents.hand(agent), Extra.REPLIES_LEFT) == WRAPS;
    }

    /** The conversation is over: the agent goes on with its wrap, before other replies. */
    void beginWrap(int agent, long now) {
        int slot = agents.hand(agent);
        contacts.setExtra(slot, Extra.REPLIES_LEFT, WRAPS);
        contacts.setExtra(slot, Extra.WORK_LEFT, contacts.get(slot, Contacts.WRAP));
        contacts.set(slot, Contacts.WRAP, 0);
        attend(slot, agent, now);
    }

    /** A chat, its wrap included, is over; what wasn't work of its agent is its hold. */
    void end(int slot, int agent, long now) {
        tell(agent, now);
        long session = now - contacts.answered(slot);
        contacts.set(
                slot, Contacts.HOLD, session - contacts.get(slot, Contacts.TALK) - contacts.get(slot, Contacts.WRAP));
        forget(slot, agent);
        unlist(agent);
        open[agent]--;
        agentsChatting -= open[agent] == 0 ? 1 : 0;
        list(agent);
        agents.setHand(agent, Contacts.NONE);
    }

    /** An agent who has nothing in hand goes on with the next message, if there is one. */
    void turn(int agent, long now) {
        int slot = readyFirst[agent];
        if (slot != Contacts.NONE && agents.hand(agent) == Contacts.NONE) {
            readyFirst[agent] = (int) contacts.extra(slot, Extra.NEXT_READY);
            attend(slot, agent, now);
        }
    }

    /** An agent is taken away from all open chats; the reply that is being worked on comes first afterwards. */
    void suspend(int agent, long now) {
        int slot = agents.hand(agent);
        tell(agent, now);
        unlist(agent);
        if (slot != Contacts.NONE) {
            contacts.setExtra(slot, Extra.WORK_LEFT, work.time(agent) - now);
            work.cancel(agent);
            contacts.setExtra(slot, Extra.NEXT_READY, readyFirst[agent]);
            if (readyFirst[agent] == Contacts.NONE) {
                readyLast[agent] = slot;
            }
            readyFirst[agent] = slot;
            agents.setHand(agent, Contacts.NONE);
        }
    }

    /** An agent comes back to the open chats. */
    void comeBack(int agent) {
        list(agent);
    }

    /** The simulated time is over for the chats of an agent. */
    void cutOff(int agent, long now) {
        for (int slot = newest[agent]; slot != Contacts.NONE; slot = (int) contacts.extra(slot, Extra.BELOW)) {
            observer.cutOff(now, slot, agent, contacts.answered(slot));
        }
    }

    private ChatSource source(int slot) {
        ChatSource source = sources[contacts.type(slot)];
        if (source == null) {
            throw new IllegalArgumentException("no chat: " + slot);
        }
        return source;
    }

    private void ready(int slot, int agent) {
        contacts.setExtra(slot, Extra.NEXT_READY, Contacts.NONE);
        if (readyFirst[agent] == Contacts.NONE) {
            readyFirst[agent] = slot;
        } else {
            contacts.setExtra(readyLast[agent], Extra.NEXT_READY, slot);
        }
        readyLast[agent] = slot;
    }

    private void attend(int slot, int agent, long now) {
        tell(agent, now);
        agents.setHand(agent, slot);
        long left = contacts.extra(slot, Extra.WORK_LEFT);
        if (contacts.extra(slot, Extra.STARTED_WORK) == 0) {
            contacts.setExtra(slot, Extra.STARTED_WORK, 1);
            left = slowed(slot, agent, left);
        }
        work.schedule(agent, now + left, Kind.WORK_ENDS);
    }

    private long slowed(int slot, int agent, long ticks) {
        Chat chat = chats[contacts.type(slot)];
        boolean reply = contacts.extra(slot, Extra.REPLIES_LEFT) != WRAPS;
        double slower = chat == null || !reply ? 1 : 1 + chat.slower() * (open[agent] - 1);
        double speed = Double.longBitsToDouble(contacts.extra(slot, Extra.SPEED));
        return (long) (ticks * slower / speed + 0.5);
    }

    /** Tells what an agent who is busy with chats has done since the last change. */
    void tell(int agent, long now) {
        long from = agents.get(agent, Agents.SINCE);
        int slot = agents.hand(agent);
        AgentState state = AgentState.HOLDING;
        if (slot != Contacts.NONE) {
            boolean wrap = contacts.extra(slot, Extra.REPLIES_LEFT) == WRAPS;
            int field = wrap ? Contacts.WRAP : Contacts.TALK;
            contacts.set(slot, field, contacts.get(slot, field) + now - from);
            state = wrap ? AgentState.WRAPPING : AgentState.TALKING;
        }
        if (now > from) {
            observer.spent(agent, state, from, now);
            agents.add(agent, Agents.HANDLED, now - from);
            if (abilities != null) {
                abilities.handled(agent, from, now);
            }
            agents.set(agent, Agents.SINCE, now);
        }
    }

    private void forget(int slot, int agent) {
        int next = (int) contacts.extra(slot, Extra.BELOW);
        if (newest[agent] == slot) {
            newest[agent] = next;
            return;
        }
        int other = newest[agent];
        while ((int) contacts.extra(other, Extra.BELOW) != slot) {
            other = (int) contacts.extra(other, Extra.BELOW);
        }
        contacts.setExtra(other, Extra.BELOW, next);
    }

    private void list(int agent) {
        if (open[agent] == 0 || !hasRoom(agent)) {
            return;
        }
        int list = agents.group(agent) * width + open[agent];
        listed[agent] = true;
        behind[agent] = Contacts.NONE;
        if (first[list] == Contacts.NONE) {
            before[agent] = Contacts.NONE;
            first[list] = agent;
        } else {
            before[agent] = last[list];
            behind[last[list]] = agent;
        }
        last[list] = agent;
    }

    private void unlist(int agent) {
        if (!listed[agent]) {
            return;
        }
        int list = agents.group(agent) * width + open[agent];
        listed[agent] = false;
        if (before[agent] == Contacts.NONE) {
            first[list] = behind[agent];
        } else {
            behind[before[agent]] = behind[agent];
        }
        if (behind[agent] == Contacts.NONE) {
            last[list] = before[agent];
        } else {
            before[behind[agent]] = before[agent];
        }
    }
}
