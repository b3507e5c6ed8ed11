package org.busyhour.reports.table;

import java.util.Optional;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.LocalClock;

/** Why a customer on a list isn't called at once although agents may be free. */
final class ListWords {
    private ListWords() {}

    /** Says why, or nothing where an agent takes the next record as soon as there is one. */
    static Optional<String> notCalled(ContactType type, long at, LocalClock clock) {
        return type.dialling().flatMap(dialling -> {
            Optional<Openings> shut = dialling.hours().filter(hours -> !hours.open(at));
            return shut.isPresent()
                    ? shut.map(hours -> untilOpen(hours.next(at), clock))
                    : dialling.ahead().map(ahead -> "Waits until an agent or the machine calls");
        });
    }

    private static String untilOpen(long opens, LocalClock clock) {
        return opens == Ticks.NEVER
                ? "Isn't called any more: the hours of the list are over"
                : "Isn't called before " + clock.time(opens) + ", when the hours of the list begin";
    }
}
