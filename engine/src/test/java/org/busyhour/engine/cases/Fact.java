package org.busyhour.engine.cases;

import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;

/** A number that is read from the tally of a replication. */
interface Fact {
    double of(Tally tally);

    /** A number that is the same in every replication. */
    static Fact constant(double value) {
        return tally -> value;
    }

    /** The sum of facts of a type in a row. */
    static Fact type(int type, int row, ContactFact... facts) {
        return tally -> {
            long sum = 0;
            for (ContactFact fact : facts) {
                sum += tally.contacts(type, row, fact);
            }
            return sum;
        };
    }

    /** The sum of facts of a group in a row. */
    static Fact group(int group, int row, StaffFact... facts) {
        return tally -> {
            long sum = 0;
            for (StaffFact fact : facts) {
                sum += tally.staff(group, row, fact);
            }
            return sum;
        };
    }

    /** The time that a group's agents give to contacts. */
    static Fact handling(int group, int row) {
        return group(group, row, StaffFact.TALKING, StaffFact.HOLDING, StaffFact.WRAPPING);
    }

    default Fact plus(Fact other) {
        return tally -> of(tally) + other.of(tally);
    }

    default Fact minus(Fact other) {
        return tally -> of(tally) - other.of(tally);
    }

    default Fact times(double factor) {
        return tally -> of(tally) * factor;
    }

    /** Ticks in seconds. */
    default Fact seconds() {
        return tally -> of(tally) / Ticks.PER_SECOND;
    }
}
