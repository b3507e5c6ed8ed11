package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.time.Ticks;

/** Given instants. */
final class TraceArrivals implements Arrivals {
    private final TraceTable contacts;
    private int row;

    TraceArrivals(TraceTable contacts) {
        this.contacts = contacts;
    }

    @Override
    public long next() {
        return row < contacts.rows() ? contacts.at(row++, TraceTable.Column.TIME) : Ticks.NEVER;
    }
}
