package org.busyhour.engine.centre.state;

import java.util.Arrays;
import org.busyhour.engine.observe.ContactView;

/**
 * The contacts in the centre, in recycled slots.
 *
 * <p>Plain arrays with a place a slot, open to the rest of the centre: an object a contact would keep the garbage
 * collector busy, and the arrays are replaced when they grow, so they can't be handed out.
 */
public final class Contacts implements ContactView {
    /** No slot. */
    public static final int NONE = -1;

    private static final int PART = 1;
    private static final int REPEAT = 2;

    /** When it entered the queue. */
    public long[] entered = new long[0];

    /** Talk: before the answer what the contact brings, then what the agent does. */
    public long[] talk = new long[0];

    /** Hold, as talk. */
    public long[] hold = new long[0];

    /** Wrap, as talk. */
    public long[] wrap = new long[0];

    /** How long it waits before it abandons. */
    public long[] patience = new long[0];

    /** The work that counts against the allocation limit; -1: none does. */
    public long[] counted = new long[0];

    /** The talk that the receiver of a part has to do, at speed 1. */
    public long[] restTalk = new long[0];

    /** The hold that the receiver of a part has to do, at speed 1. */
    public long[] restHold = new long[0];

    /** The number of the case's first contact among those of its type. */
    public long[] caseNumber = new long[0];

    /** How many contacts and parts of its case came before this one. */
    public int[] attempt = new int[0];

    /** The priority, 1 to 9. */
    public int[] priority = new int[0];

    /** How many of its type's delays, after which more groups may take it, have passed. */
    public int[] step = new int[0];

    /** Whose hand it is in, or {@link #NONE}. */
    public int[] holder = new int[0];

    /** The line in which it waits. */
    public int[] line = new int[0];

    /** The one before it in that line. */
    public int[] previous = new int[0];

    /** The one behind it in that line. */
    public int[] next = new int[0];

    private long[] id = new long[0];
    private long[] caseId = new long[0];
    private int[] type = new int[0];
    private int[] row = new int[0];
    private int[] flags = new int[0];
    private int free = NONE;
    private long lastId;

    /** Starts with no contacts. */
    public Contacts() {}

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
        id[slot] = ++lastId;
        caseId[slot] = lastId;
        return slot;
    }

    /**
     * Takes a slot for a contact that will come again; it gets its number when it arrives.
     *
     * @param from the contact that was ended
     * @param now the instant at which that is known
     * @return the slot
     */
    public int reopen(int from, long now) {
        int slot = follow(from, now);
        flags[slot] = REPEAT;
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
        id[slot] = ++lastId;
        entered[slot] = now;
        row[slot] = contactRow;
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
        id[slot] = id[from];
        row[slot] = row[from];
        talk[slot] = restTalk[from];
        hold[slot] = restHold[from];
        flags[slot] = PART;
        return slot;
    }

    /**
     * Gives a slot back.
     *
     * @param slot the contact that is gone
     */
    public void close(int slot) {
        next[slot] = free;
        free = slot;
    }

    /** Forgets all contacts. */
    public void clear() {
        lastId = 0;
        free = NONE;
        for (int slot = next.length - 1; slot >= 0; slot--) {
            close(slot);
        }
    }

    @Override
    public long id(int slot) {
        return id[slot];
    }

    @Override
    public long caseId(int slot) {
        return caseId[slot];
    }

    @Override
    public int type(int slot) {
        return type[slot];
    }

    @Override
    public int row(int slot) {
        return row[slot];
    }

    @Override
    public boolean part(int slot) {
        return (flags[slot] & PART) != 0;
    }

    @Override
    public boolean repeat(int slot) {
        return (flags[slot] & REPEAT) != 0;
    }

    @Override
    public long entered(int slot) {
        return entered[slot];
    }

    @Override
    public long talk(int slot) {
        return talk[slot];
    }

    @Override
    public long hold(int slot) {
        return hold[slot];
    }

    @Override
    public long wrap(int slot) {
        return wrap[slot];
    }

    @Override
    public long counted(int slot) {
        return counted[slot];
    }

    private int follow(int from, long now) {
        int slot = take(type[from], now, 0);
        caseId[slot] = caseId[from];
        caseNumber[slot] = caseNumber[from];
        attempt[slot] = attempt[from] + 1;
        priority[slot] = priority[from];
        return slot;
    }

    private int take(int contactType, long now, int contactRow) {
        if (free == NONE) {
            grow();
        }
        int slot = free;
        free = next[slot];
        type[slot] = contactType;
        entered[slot] = now;
        row[slot] = contactRow;
        counted[slot] = -1;
        restTalk[slot] = 0;
        restHold[slot] = 0;
        step[slot] = 0;
        holder[slot] = NONE;
        attempt[slot] = 0;
        flags[slot] = 0;
        return slot;
    }

    private void grow() {
        int old = next.length;
        int size = Math.max(64, 2 * old);
        entered = Arrays.copyOf(entered, size);
        talk = Arrays.copyOf(talk, size);
        hold = Arrays.copyOf(hold, size);
        wrap = Arrays.copyOf(wrap, size);
        patience = Arrays.copyOf(patience, size);
        counted = Arrays.copyOf(counted, size);
        restTalk = Arrays.copyOf(restTalk, size);
        restHold = Arrays.copyOf(restHold, size);
        id = Arrays.copyOf(id, size);
        caseNumber = Arrays.copyOf(caseNumber, size);
        attempt = Arrays.copyOf(attempt, size);
        caseId = Arrays.copyOf(caseId, size);
        type = Arrays.copyOf(type, size);
        row = Arrays.copyOf(row, size);
        priority = Arrays.copyOf(priority, size);
        step = Arrays.copyOf(step, size);
        holder = Arrays.copyOf(holder, size);
        line = Arrays.copyOf(line, size);
        previous = Arrays.copyOf(previous, size);
        next = Arrays.copyOf(next, size);
        flags = Arrays.copyOf(flags, size);
        for (int slot = size - 1; slot >= old; slot--) {
            close(slot);
        }
    }
}
