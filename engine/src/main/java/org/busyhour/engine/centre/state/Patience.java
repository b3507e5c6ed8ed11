package org.busyhour.engine.centre.state;

import java.util.Arrays;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.time.Ticks;

/**
 * When the waiting contacts will lose patience.
 *
 * <p>A contact that waits holds a ticket, and tickets are recycled: they are few where slots are many, and a list of
 * few events is quick to change.
 */
public final class Patience {
    private final Contacts contacts;
    private final EventList events;
    private final int kind;
    private int[] slots = new int[0];
    private int[] free = new int[0];
    private int returned;

    /**
     * Starts with nobody waiting.
     *
     * @param contacts the contacts
     * @param events where they lose patience; no one else may schedule there
     * @param kind the kind of these events
     */
    public Patience(Contacts contacts, EventList events, int kind) {
        this.contacts = contacts;
        this.events = events;
        this.kind = kind;
    }

    /** Takes all tickets back. */
    public void clear() {
        events.clear();
        for (int ticket = 0; ticket < free.length; ticket++) {
            free[ticket] = free.length - 1 - ticket;
        }
        returned = free.length;
    }

    /**
     * Lets a contact begin to wait; one whose patience is endless gets no ticket.
     *
     * @param slot the contact
     * @param now the instant
     */
    public void begin(int slot, long now) {
        long patience = contacts.get(slot, Contacts.PATIENCE);
        if (patience >= Ticks.MAX) {
            contacts.set(slot, Contacts.TICKET, Contacts.NONE);
            return;
        }
        if (returned == 0) {
            grow();
        }
        int ticket = free[--returned];
        slots[ticket] = slot;
        contacts.set(slot, Contacts.TICKET, ticket);
        events.schedule(ticket, now + patience, kind);
    }

    /**
     * Takes the ticket of a contact that no longer waits.
     *
     * @param slot the contact
     */
    public void end(int slot) {
        int ticket = (int) contacts.get(slot, Contacts.TICKET);
        if (ticket != Contacts.NONE) {
            events.cancel(ticket);
            free[returned++] = ticket;
        }
    }

    /**
     * Returns who holds a ticket.
     *
     * @param ticket the ticket
     * @return the contact
     */
    public int holder(int ticket) {
        return slots[ticket];
    }

    private void grow() {
        int old = slots.length;
        slots = Arrays.copyOf(slots, Math.max(16, 2 * old));
        free = Arrays.copyOf(free, slots.length);
        for (int ticket = slots.length - 1; ticket >= old; ticket--) {
            free[returned++] = ticket;
        }
    }
}
