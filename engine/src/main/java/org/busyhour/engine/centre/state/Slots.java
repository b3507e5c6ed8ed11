package org.busyhour.engine.centre.state;

import java.util.Arrays;

/**
 * The memory of contacts: recycled slots.
 *
 * <p>One array with a row of fields a slot, what every contact touches first. An object a contact would keep the
 * garbage collector busy, and an array a field would need a cache line a field. What only some mechanisms need stands
 * in a second array, which is empty where none of them is used.
 */
abstract class Slots {
    /** No slot. */
    public static final int NONE = -1;

    /** The one behind it in its line; of a free slot, the next free one. */
    public static final int NEXT = 7;

    private static final int WIDTH = 16;

    private final int extras;
    private long[] fields = new long[0];
    private long[] extraFields = new long[0];
    private int slots;
    private int free = NONE;

    Slots(int extras) {
        this.extras = extras;
    }

    /**
     * Gives a slot back.
     *
     * @param slot the contact that is gone
     */
    public void close(int slot) {
        set(slot, NEXT, free);
        free = slot;
    }

    /** Gives all slots back. */
    public void clear() {
        free = NONE;
        for (int slot = slots - 1; slot >= 0; slot--) {
            close(slot);
        }
    }

    /**
     * Returns a field.
     *
     * @param slot the contact
     * @param field which, a constant of this class
     * @return its value
     */
    public long get(int slot, int field) {
        return fields[slot * WIDTH + field];
    }

    /**
     * Changes a field.
     *
     * @param slot the contact
     * @param field which, a constant of this class
     * @param value its new value
     */
    public void set(int slot, int field, long value) {
        fields[slot * WIDTH + field] = value;
    }

    /**
     * Returns a field beside those that every contact needs.
     *
     * @param slot the contact
     * @param field which, a constant of {@link Extra}
     * @return its value; 0 of a new contact, that of the one before it of what follows
     */
    public long extra(int slot, int field) {
        return extraFields[slot * extras + field];
    }

    /**
     * Changes a field beside those that every contact needs.
     *
     * @param slot the contact
     * @param field which, a constant of {@link Extra}
     * @param value its new value
     */
    public void setExtra(int slot, int field, long value) {
        extraFields[slot * extras + field] = value;
    }

    final boolean hasExtras() {
        return extras > 0;
    }

    final void copyExtras(int from, int to) {
        System.arraycopy(extraFields, from * extras, extraFields, to * extras, extras);
    }

    /** Takes a free slot, whose further fields are 0. */
    final int take() {
        if (free == NONE) {
            grow();
        }
        int slot = free;
        free = (int) get(slot, NEXT);
        if (extras > 0) {
            Arrays.fill(extraFields, slot * extras, (slot + 1) * extras, 0);
        }
        return slot;
    }

    private void grow() {
        int old = slots;
        slots = Math.max(64, 2 * old);
        fields = Arrays.copyOf(fields, slots * WIDTH);
        extraFields = Arrays.copyOf(extraFields, slots * extras);
        for (int slot = slots - 1; slot >= old; slot--) {
            close(slot);
        }
    }
}
