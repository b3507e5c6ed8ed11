package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one type, one after the other: when they arrive and all that they bring.
 *
 * <p>Everything is drawn when the contact arrives, each thing from a stream of its own, whatever happens to the contact
 * later: so the k-th contact's patience is the k-th draw in every variant of a scenario.
 */
public final class ContactSource {
    /** The patience of a contact that leaves at once if it would have to wait. */
    public static final long BALKS = -1;

    private final ContactType type;
    private final Arrivals arrivals;
    private final Sampler talk;
    private final Sampler hold;
    private final Sampler wrap;
    private final @Nullable Sampler patience;
    private final @Nullable Stream balking;
    private final @Nullable TraceTable trace;
    private final CaseSource later;
    private int brought;
    private int passed;

    /**
     * Starts before the first contact.
     *
     * @param type the type
     * @param streams the streams of the replication
     */
    public ContactSource(ContactType type, Streams streams) {
        this.type = type;
        String name = type.name();
        arrivals = Arrivals.of(type.arrivals(), streams, name);
        talk = new Sampler(type.work().talk(), streams.stream(Purpose.TALK, name));
        hold = new Sampler(type.work().hold(), streams.stream(Purpose.HOLD, name));
        wrap = new Sampler(type.work().wrap(), streams.stream(Purpose.WRAP, name));
        patience = type.patience()
                .limit()
                .map(limit -> new Sampler(limit, streams.stream(Purpose.PATIENCE, name)))
                .orElse(null);
        balking = type.patience().balkShare() > 0 ? streams.stream(Purpose.BALKING, name) : null;
        trace = type.arrivals() instanceof ArrivalProcess.Trace given ? given.contacts() : null;
        later = new CaseSource(type, streams);
    }

    /**
     * Moves on to the next contact.
     *
     * @return when it arrives, or {@link Ticks#NEVER}
     */
    public long next() {
        return arrivals.next();
    }

    /** Lets the next contact go by: it doesn't come, and what it would have been given nobody gets. */
    public void pass() {
        passed++;
    }

    /**
     * Tells who is booked, where contacts are by appointment.
     *
     * @param place the place of the type
     * @param observer whom
     */
    public void announce(int place, Observer observer) {
        if (arrivals instanceof AppointmentArrivals appointments) {
            appointments.announce(place, observer);
        }
    }

    /**
     * Gives a contact what the next one of this type brings.
     *
     * @param contacts where
     * @param slot the contact
     */
    public void bring(Contacts contacts, int slot) {
        contacts.set(slot, Contacts.TALK, talk.next());
        contacts.set(slot, Contacts.HOLD, hold.next());
        contacts.set(slot, Contacts.WRAP, wrap.next());
        contacts.set(slot, Contacts.PATIENCE, patience == null ? Ticks.NEVER : patience.next());
        contacts.set(slot, Contacts.PRIORITY, type.priority());
        contacts.set(slot, Contacts.CASE_NUMBER, brought);
        if (balking != null && balking.uniform() < type.patience().balkShare()) {
            contacts.set(slot, Contacts.PATIENCE, BALKS);
        }
        if (trace != null) {
            given(trace, contacts, slot);
        }
        brought++;
    }

    /**
     * Returns what the cases of this type bring later.
     *
     * @return the source of repeats and parts
     */
    public CaseSource later() {
        return later;
    }

    private void given(TraceTable table, Contacts contacts, int slot) {
        contacts.set(slot, Contacts.TALK, cell(table, TraceTable.Column.TALK, contacts.get(slot, Contacts.TALK)));
        contacts.set(slot, Contacts.HOLD, cell(table, TraceTable.Column.HOLD, contacts.get(slot, Contacts.HOLD)));
        contacts.set(slot, Contacts.WRAP, cell(table, TraceTable.Column.WRAP, contacts.get(slot, Contacts.WRAP)));
        contacts.set(
                slot,
                Contacts.PATIENCE,
                cell(table, TraceTable.Column.PATIENCE, contacts.get(slot, Contacts.PATIENCE)));
        contacts.set(
                slot,
                Contacts.PRIORITY,
                cell(table, TraceTable.Column.PRIORITY, contacts.get(slot, Contacts.PRIORITY)));
    }

    private long cell(TraceTable table, TraceTable.Column column, long otherwise) {
        long value = table.at(brought + passed, column);
        return value == TraceTable.BLANK ? otherwise : value;
    }
}
