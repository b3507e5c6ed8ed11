package org.busyhour.engine.centre.state;

import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;

/** Fields of a contact that only some mechanisms need; what follows a contact begins with its values. */
public final class Extra {
    /** When the first contact of the case was offered. */
    public static final int STARTED = 0;

    /** When it was answered, and 1 more; 0 while its work is one stretch. */
    static final int ANSWERED = 1;

    /** The work done for it, as far as it has been told. */
    public static final int WORK_DONE = 2;

    /** Of interrupted work: how long until the next event of it. */
    public static final int WORK_LEFT = 3;

    /** Of interrupted work: what kind of event that is. */
    public static final int WORK_KIND = 4;

    /** Of interrupted work: how long until the warning of the allocation limit, or -1. */
    public static final int WARNING_LEFT = 5;

    /** Of interrupted work: the contact below it in the agent's pile; of a chat: the one opened before. */
    public static final int BELOW = 6;

    /** Of a journey: the place of the type with which it began, and from bit 32 on the row of its first contact. */
    public static final int HOME = 7;

    /** Of a journey: the number of the case among those of the type with which it began. */
    public static final int HOME_NUMBER = 8;

    /** Of a journey: when its first contact entered the queue. */
    public static final int BEGAN = 9;

    /** Of a journey: how long it has waited in queues before it was last answered. */
    public static final int WAITED = 10;

    /** Of a journey: how long it has been away, with nobody to work on it. */
    public static final int AWAY = 11;

    /** Of a journey: how many agents have answered. */
    public static final int ANSWERS = 12;

    /** Of a journey: 1 when the customer has hung up. */
    public static final int HUNG_UP = 13;

    /** Of a chat: how many replies it still takes. */
    public static final int REPLIES_LEFT = 14;

    /** Of a chat: the agent's speed, as the bits of a double. */
    public static final int SPEED = 15;

    /** Of a chat: 1 if the work on the next reply has begun. */
    public static final int STARTED_WORK = 16;

    /** Of a chat: the one behind it among those whose customers have written. */
    public static final int NEXT_READY = 17;

    /** How long it was in what stands before its queue. */
    public static final int FRONT = 18;

    /** 1 if it never enters the queue behind that. */
    public static final int UNQUEUED = 19;

    /** When it is due: the end of its deadline, or where the earliest deadline goes first what stands for it. */
    public static final int DUE = 20;

    /** When it should be answered: the goal of its deadline. */
    public static final int GOAL = 21;

    /** The slot, and 1 more, of the call that comes when it is due; 0: none. */
    public static final int LATE_CALL = 22;

    /** Whether the reply has left, or is left to somebody else: 1 or 0. */
    public static final int REPLIED = 23;

    /** Of a contact on its way to a stage: the agent who stays on the line, and 1 more; 0 if nobody does. */
    public static final int STAYS = 24;

    /**
     * Of a contact whose agent stays on the line, when its own conversation was over, and 1 more; negative when the
     * agent has left the line; else 0.
     */
    public static final int HANDED = 25;

    /** Of a contact on its way to a stage: how long its handover takes after the answer. */
    public static final int HANDOVER = 26;

    /** Of a journey: the priority of the contact with which it began. */
    public static final int HOME_PRIORITY = 27;

    /** Of a callback: 1; of all others 0. */
    public static final int CALL = 28;

    /** When the customer accepted to be called back. */
    public static final int ACCEPTED = 29;

    /** Of a callback: how often an agent has dialled. */
    public static final int TRIES = 30;

    /** The patience beyond an offer that comes only after some wait, and 1 more; 0: there is none to come. */
    public static final int PATIENCE_LEFT = 31;

    /** Of a message that is being left: the place of the type of the call, which holds a line so long. */
    public static final int CALL_TYPE = 32;

    /** The type with whose deadline the reply is promised, from bit 32 on the row there, and 1 more; 0: none is. */
    public static final int PROMISE = 33;

    /** Of a customer on a list: where the dialling stands; 0 while it waits for a try. */
    public static final int DIALLING = 34;

    /** Of a customer on a list: how often it has been dialled. */
    public static final int DIALS = 35;

    /** Of a contact at a stage: the agent who has stayed and talks along, and 1 more; 0: nobody. */
    public static final int BESIDE = 36;

    /** The agent who answered the case last, and 1 more; 0: nobody has yet. */
    public static final int KNOWN_BY = 37;

    /** Whether more time than the allocation limit gives has been granted or refused; 0: nobody has decided. */
    public static final int APPROVAL = 38;

    /** How long it was on hold until that was decided. */
    public static final int HELD = 39;

    /** A value of {@link #APPROVAL}. */
    public static final long GRANTED = 1;

    /** A value of {@link #APPROVAL}. */
    public static final long REFUSED = 2;

    /** Of a contact that waits for one group only: which, and 1 more; 0 of all others. */
    public static final int AWAITED = 40;

    /** Of such a contact: how long the group is expected to work on it. */
    public static final int AWAITED_WORK = 41;

    private static final int COUNT = 42;

    private Extra() {}

    /**
     * Returns how many such fields the contacts of a centre have.
     *
     * @param model the centre
     * @return all of them if any of the mechanisms is used, else none
     */
    public static int of(Model model) {
        boolean asked = model.routing().byDue()
                || model.routing().uses(Routing.AgentScope.SAME_AGENT)
                || model.routing().commitment().one();
        return asked || model.types().stream().anyMatch(Extra::needed) ? COUNT : 0;
    }

    private static boolean needed(ContactType type) {
        return type.mayInterrupt()
                || type.goesOn()
                || type.isChat()
                || type.front().isPresent()
                || type.deferred()
                || type.callback().isPresent()
                || type.message().isPresent()
                || type.allocation().flatMap(AllocationRule::approval).isPresent();
    }
}
