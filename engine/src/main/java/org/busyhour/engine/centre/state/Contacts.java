package org.busyhour.engine.centre.state;

import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Origin;

/** The contacts in the centre, in recycled slots. */
public final class Contacts extends Slots implements ContactView {
    /** When it entered the queue. */
    public static final int ENTERED = 0;

    /** Talk: before the answer what the contact brings, then what the agent does. */
    public static final int TALK = 1;

    /** Hold, as talk. */
    public static final int HOLD = 2;

    /** Wrap, as talk. */
    public static final int WRAP = 3;

    /** The work that counts against the allocation limit; -1: none does. */
    public static final int COUNTED = 5;

    /** Whose hand it is in, or {@link #NONE}. */
    public static final int HOLDER = 6;

    /** How long it waits before it abandons. */
    public static final int PATIENCE = 8;

    /** Its ticket in {@link Patience} while it waits; in the place of {@link #PATIENCE}, which is then known there. */
    public static final int TICKET = 8;

    /** The line in which it waits. */
    public static final int LINE = 9;

    /**
     * The talk that the receiver of a part has to do, at speed 1; in the place of {@link #PATIENCE}, which a contact in
     * hand has no use for.
     */
    public static final int REST_TALK = 8;

    /** The hold that the receiver of a part has to do, at speed 1; in the place of {@link #LINE}. */
    public static final int REST_HOLD = 9;

    /** The one before it in its line. */
    public static final int PREVIOUS = 10;

    /** The number of the case's first contact among those of its type. */
    public static final int CASE_NUMBER = 13;

    /** The priority, 1 to 9. */
    public static final int PRIORITY = 14;

    /** How many of its type's delays, after which more groups may take it, have passed. */
    public static final int STEP = 15;

    /** The greatest number of {@link #attempt} that is told apart. */
    public static final long MOST_ATTEMPTS = (1L << 15) - 1;

    private static final int KIND = 4;
    private static final int ID = 11;
    private static final int CASE_ID = 12;

    // KIND holds, from its lowest bit on: the type, the row, how often its case has come before, how often in a row it
    // has tried, how often it has come again unsolved, whether it is a part, why it came, and whether its case was
    // answered before.
    private static final int ROW_SHIFT = 16;
    private static final int ATTEMPT_SHIFT = 36;
    private static final int TRIES_SHIFT = 51;
    private static final int REPEATS_SHIFT = 55;
    private static final int ORIGIN_SHIFT = 60;
    private static final long TYPE_MASK = (1L << ROW_SHIFT) - 1;
    private static final long ROW_MASK = (1L << (ATTEMPT_SHIFT - ROW_SHIFT)) - 1;
    private static final long ATTEMPT_MASK = MOST_ATTEMPTS;
    private static final long FEW_MASK = ComesAgain.MOST;
    private static final long PART = 1L << 59;
    private static final long ORIGIN_MASK = 7;
    private static final long KNOWN = 1L << 63;
    private static final long HISTORY =
            KNOWN | (ORIGIN_MASK << ORIGIN_SHIFT) | (FEW_MASK << TRIES_SHIFT) | (FEW_MASK << REPEATS_SHIFT);
    private static final Origin[] ORIGINS = Origin.values();

    private long lastId;

    /**
     * Starts with no contacts.
     *
     * @param extras how many fields a contact has beside those that every contact needs; they stand in an array of
     *     their own, so that mechanisms that aren't used cost nothing
     */
    public Contacts(int extras) {
        super(extras);
    }

    /** Forgets all contacts. */
    @Override
    public void clear() {
        lastId = 0;
        super.clear();
    }

    /**
     * Takes a slot for a new contact, the first of its case.
     *
     * @param contactType the place of its type
     * @param now the instant of its arrival
     * @param contactRow the row of tallies to which it belongs
     * @return the slot
     */
    public int open(int contactType, long now, int contactRow) {
        int slot = take(contactType, now, contactRow);
        set(slot, ID, ++lastId);
        set(slot, CASE_ID, lastId);
        return slot;
    }

    /**
     * Takes a slot for a contact that will come again; it gets its number when it arrives.
     *
     * @param from the contact that was lost or ended
     * @param why why its case comes again
     * @param now the instant at which that is known
     * @return the slot
     */
    public int reopen(int from, Origin why, long now) {
        int slot = follow(from, now);
        boolean retry = why == Origin.RETRY;
        boolean answered = why == Origin.LIMIT || why == Origin.REPEAT;
        long tries = retry ? Math.min(FEW_MASK, tries(from) + 1) : 0;
        boolean once = retry || why == Origin.LATE || why == Origin.MESSAGE;
        long repeats = once ? repeats(from) : Math.min(FEW_MASK, repeats(from) + 1);
        long known = answered ? KNOWN : get(from, KIND) & KNOWN;
        set(slot, KIND, get(slot, KIND) & ~HISTORY);
        mark(slot, known | (tries << TRIES_SHIFT) | (repeats << REPEATS_SHIFT));
        mark(slot, (long) why.ordinal() << ORIGIN_SHIFT);
        if (hasExtras()) {
            setExtra(slot, Extra.PROMISE, 0);
            setExtra(slot, Extra.FRONT, 0);
            setExtra(slot, Extra.UNQUEUED, 0);
        }
        return slot;
    }

    /**
     * Takes a slot for the call of a customer who has had no answer in time.
     *
     * @param from the contact that isn't answered
     * @param callType the place of the type of the call
     * @param number what the call is numbered by in place of a number among the cases of its type
     * @param now the instant at which that is known
     * @return the slot
     */
    public int lateCall(int from, int callType, long number, long now) {
        int slot = reopen(from, Origin.LATE, now);
        set(slot, KIND, (get(slot, KIND) & ~TYPE_MASK) | callType);
        set(slot, CASE_NUMBER, number);
        return slot;
    }

    /**
     * Takes a slot for the message that a customer leaves.
     *
     * @param from the call
     * @param messageType the place of the type as whose contact it is answered
     * @param number what it is numbered by in place of a number among the cases of that type
     * @param now the instant at which the customer begins to speak
     * @return the slot
     */
    public int message(int from, int messageType, long number, long now) {
        int slot = reopen(from, Origin.MESSAGE, now);
        set(slot, KIND, (get(slot, KIND) & ~TYPE_MASK) | messageType);
        set(slot, CASE_NUMBER, number);
        return slot;
    }

    /**
     * Lets a contact arrive that was announced earlier.
     *
     * @param slot the contact
     * @param now the instant of its arrival
     * @param contactRow the row of tallies to which it belongs
     */
    public void arrive(int slot, long now, int contactRow) {
        set(slot, ID, ++lastId);
        enter(slot, now, contactRow);
    }

    /**
     * Lets a contact go to the queue that has been in the centre before.
     *
     * @param slot the contact
     * @param now the instant
     * @param contactRow the row of tallies to which it belongs
     */
    public void enter(int slot, long now, int contactRow) {
        set(slot, ENTERED, now);
        belongTo(slot, contactRow);
    }

    /**
     * Takes a slot for what goes on of a contact.
     *
     * @param from the contact
     * @param now the instant at which the part is queued
     * @return the slot
     */
    public int part(int from, long now) {
        int slot = follow(from, now);
        set(slot, ID, get(from, ID));
        belongTo(slot, row(from));
        set(slot, TALK, get(from, REST_TALK));
        set(slot, HOLD, get(from, REST_HOLD));
        mark(slot, PART);
        return slot;
    }

    /**
     * Takes a slot for a contact that goes on to a stage; it belongs to a row when it enters that stage's queue.
     *
     * @param from the contact
     * @param stage the place of the stage's type
     * @param now the instant at which it goes on
     * @return the slot
     */
    public int goOn(int from, int stage, long now) {
        int slot = follow(from, now);
        set(slot, ID, get(from, ID));
        if (hasExtras()) {
            setExtra(slot, Extra.DIALS, 0);
        }
        become(slot, stage, 0);
        return slot;
    }

    /**
     * Lets a contact that has gone on enter a stage's queue.
     *
     * @param slot the contact
     * @param now the instant
     * @param contactRow the row of tallies to which it belongs there
     */
    public void enterStage(int slot, long now, int contactRow) {
        set(slot, ENTERED, now);
        belongTo(slot, contactRow);
    }

    /**
     * Makes a contact one of another type and row.
     *
     * @param slot the contact
     * @param contactType the place of that type
     * @param contactRow the row of tallies to which it belongs there
     */
    public void become(int slot, int contactType, int contactRow) {
        set(slot, KIND, (get(slot, KIND) & ~TYPE_MASK) | contactType);
        belongTo(slot, contactRow);
    }

    /**
     * Makes a contact what goes on of it, in the same slot.
     *
     * @param slot the contact
     */
    public void becomePart(int slot) {
        mark(slot, PART);
    }

    /**
     * Returns how often its case has come before.
     *
     * @param slot the contact
     * @return the number of contacts and parts of its case that came before this one, at most 32,767
     */
    public long attempt(int slot) {
        return get(slot, KIND) >> ATTEMPT_SHIFT & ATTEMPT_MASK;
    }

    /**
     * Returns how often in a row its customer has come without having been served.
     *
     * @param slot the contact
     * @return the number before this contact, at most 15
     */
    public long tries(int slot) {
        return get(slot, KIND) >> TRIES_SHIFT & FEW_MASK;
    }

    /**
     * Returns how often its case has come again unsolved.
     *
     * @param slot the contact
     * @return the number, at most 15
     */
    public long repeats(int slot) {
        return get(slot, KIND) >> REPEATS_SHIFT & FEW_MASK;
    }

    private void mark(int slot, long bits) {
        set(slot, KIND, get(slot, KIND) | bits);
    }

    private void belongTo(int slot, int row) {
        set(slot, KIND, (get(slot, KIND) & ~(ROW_MASK << ROW_SHIFT)) | ((long) row << ROW_SHIFT));
    }

    @Override
    public long id(int slot) {
        return get(slot, ID);
    }

    @Override
    public long caseId(int slot) {
        return get(slot, CASE_ID);
    }

    @Override
    public int type(int slot) {
        return (int) (get(slot, KIND) & TYPE_MASK);
    }

    @Override
    public int row(int slot) {
        return (int) (get(slot, KIND) >> ROW_SHIFT & ROW_MASK);
    }

    @Override
    public int holder(int slot) {
        return (int) get(slot, HOLDER);
    }

    @Override
    public int priority(int slot) {
        return (int) get(slot, PRIORITY);
    }

    @Override
    public boolean part(int slot) {
        return (get(slot, KIND) & PART) != 0;
    }

    @Override
    public Origin origin(int slot) {
        return ORIGINS[(int) (get(slot, KIND) >> ORIGIN_SHIFT & ORIGIN_MASK)];
    }

    @Override
    public boolean known(int slot) {
        return (get(slot, KIND) & KNOWN) != 0;
    }

    @Override
    public long entered(int slot) {
        return !hasExtras() ? get(slot, ENTERED) : Math.max(get(slot, ENTERED), extra(slot, Extra.ACCEPTED));
    }

    @Override
    public long front(int slot) {
        return !hasExtras() || part(slot) ? 0 : extra(slot, Extra.FRONT);
    }

    @Override
    public boolean unqueued(int slot) {
        return hasExtras() && extra(slot, Extra.UNQUEUED) != 0;
    }

    @Override
    public long talk(int slot) {
        return get(slot, TALK);
    }

    @Override
    public long hold(int slot) {
        return get(slot, HOLD);
    }

    @Override
    public long wrap(int slot) {
        return get(slot, WRAP);
    }

    @Override
    public long counted(int slot) {
        return get(slot, COUNTED);
    }

    @Override
    public boolean granted(int slot) {
        return hasExtras() && extra(slot, Extra.APPROVAL) == Extra.GRANTED;
    }

    @Override
    public boolean apart(int slot) {
        return hasExtras() && extra(slot, Extra.ANSWERED) != 0;
    }

    @Override
    public long answered(int slot) {
        return extra(slot, Extra.ANSWERED) - 1;
    }

    /**
     * Lets the work for a contact be told apart from now on.
     *
     * @param slot the contact
     * @param answered when it was answered
     */
    public void tellApart(int slot, long answered) {
        setExtra(slot, Extra.ANSWERED, answered + 1);
        setExtra(slot, Extra.WORK_DONE, 0);
    }

    @Override
    public long started(int slot) {
        return extra(slot, Extra.STARTED);
    }

    @Override
    public int promiseType(int slot) {
        return (int) (extra(slot, Extra.PROMISE) - 1);
    }

    @Override
    public int promiseRow(int slot) {
        return (int) ((extra(slot, Extra.PROMISE) - 1) >>> Integer.SIZE);
    }

    /**
     * Lets the case of a contact be one whose first conversation is over, for all that comes of it.
     *
     * @param slot the contact
     */
    public void know(int slot) {
        mark(slot, KNOWN);
    }

    /**
     * Lets a reply to a contact be promised by the type that it is of now.
     *
     * @param slot the contact
     */
    public void promise(int slot) {
        setExtra(slot, Extra.PROMISE, (type(slot) | ((long) row(slot) << Integer.SIZE)) + 1);
    }

    @Override
    public long due(int slot) {
        return extra(slot, Extra.DUE);
    }

    @Override
    public long goal(int slot) {
        return extra(slot, Extra.GOAL);
    }

    @Override
    public long dials(int slot) {
        return hasExtras() ? extra(slot, Extra.DIALS) : 0;
    }

    @Override
    public int awaited(int slot) {
        return hasExtras() ? (int) extra(slot, Extra.AWAITED) - 1 : NONE;
    }

    @Override
    public long arrived(int slot) {
        return dials(slot) > 0 ? started(slot) : entered(slot) - front(slot);
    }

    private int follow(int from, long now) {
        int slot = take(type(from), now, 0);
        set(slot, CASE_ID, get(from, CASE_ID));
        set(slot, CASE_NUMBER, get(from, CASE_NUMBER));
        long attempt = Math.min(ATTEMPT_MASK, attempt(from) + 1);
        mark(slot, (attempt << ATTEMPT_SHIFT) | (get(from, KIND) & HISTORY));
        set(slot, PRIORITY, get(from, PRIORITY));
        if (hasExtras()) {
            copyExtras(from, slot);
            setExtra(slot, Extra.CALL, 0);
            setExtra(slot, Extra.ANSWERED, 0);
            setExtra(slot, Extra.BESIDE, 0);
            setExtra(slot, Extra.PATIENCE_LEFT, 0);
        }
        return slot;
    }

    private int take(int contactType, long now, int contactRow) {
        int slot = take();
        set(slot, KIND, contactType | ((long) contactRow << ROW_SHIFT));
        set(slot, ENTERED, now);
        set(slot, COUNTED, -1);
        set(slot, STEP, 0);
        set(slot, HOLDER, NONE);
        return slot;
    }
}
