package org.busyhour.engine.centre;

import org.busyhour.engine.centre.arrival.ContactSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;

/** Who comes next of each type, and when. */
final class ArrivalDesk {
    private final Model model;
    private final EventList events;
    private final ContactSource[] sources;
    private final Openings openings;
    /** Whether nobody of a type is turned away by the opening hours: it is open throughout, or the work can wait. */
    private final boolean[] throughout;

    private final long[] stops;

    ArrivalDesk(Model model) {
        this.model = model;
        int types = model.types().size();
        events = new EventList(types);
        sources = new ContactSource[types];
        openings = model.timeline().openings();
        boolean onceOpen = openings.count() == 1 && openings.opens().get(0) == 0;
        throughout = new boolean[types];
        for (int type = 0; type < types; type++) {
            throughout[type] = onceOpen || model.types().get(type).deferred();
        }
        stops = model.stops();
    }

    /** The events, an id a type. */
    EventList events() {
        return events;
    }

    /** The sources of the types; they are new in each replication. */
    ContactSource[] sources() {
        return sources;
    }

    void reset(Streams streams) {
        events.clear();
        for (int type = 0; type < sources.length; type++) {
            ContactType of = model.types().get(type);
            sources[type] = new ContactSource(of, streams);
        }
    }

    /** Lets the first of each type be expected. */
    void begin(Observer observer) {
        for (int type = 0; type < sources.length; type++) {
            sources[type].announce(type, observer);
            expect(type);
        }
    }

    /** Gives a contact that has just come what it brings, and lets the next of its type be expected. */
    void bring(Contacts contacts, int slot, int type) {
        sources[type].bring(contacts, slot);
        expect(type);
    }

    private void expect(int type) {
        long next = throughout[type] ? sources[type].next() : nextWhileOpen(type);
        if (next < stops[type]) {
            events.schedule(type, next, Kind.ARRIVES);
        }
    }

    /** Who would come while the centre is closed doesn't. */
    private long nextWhileOpen(int type) {
        ContactSource source = sources[type];
        long next = source.next();
        while (next < stops[type] && !openings.open(next)) {
            source.pass();
            next = source.next();
        }
        return next;
    }
}
