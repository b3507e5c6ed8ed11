package org.busyhour.engine.replicate;

import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.TraceTable.Column;
import org.busyhour.engine.time.Ticks;

/** When the contacts of a model without chance arrive, whether the centre is open then or not. */
final class PlainArrivals {
    private final Model model;

    PlainArrivals(Model model) {
        this.model = model;
    }

    /** When a contact of a type arrives, the first being number 0; {@link Ticks#NEVER} if there are fewer. */
    long at(int type, int number) {
        ContactType of = model.types().get(type);
        if (of.stage()) {
            return Ticks.NEVER;
        }
        if (of.arrivals() instanceof ArrivalProcess.Renewal renewal) {
            return PlainCentre.constant(renewal.gap()) * (number + 1);
        }
        TraceTable table = ((ArrivalProcess.Trace) of.arrivals()).contacts();
        return number < table.rows() ? table.at(number, Column.TIME) : Ticks.NEVER;
    }

    /** Whether a contact arrives while the centre is closed and opens again. */
    boolean whileClosed(int type, int number) {
        Openings openings = model.timeline().openings();
        long time = at(type, number);
        return time < openings.last() && !openings.open(time);
    }
}
