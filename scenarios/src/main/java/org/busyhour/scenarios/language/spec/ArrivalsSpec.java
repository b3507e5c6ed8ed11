package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.value.Rate;

/** How contacts of a type arrive. */
public sealed interface ArrivalsSpec {

    /** Returns how demand departs from what is expected of an ordinary day. */
    default VariationSpec variation() {
        return VariationSpec.NONE;
    }

    /**
     * A Poisson process with a constant rate.
     *
     * @param rate how many contacts per time are expected
     * @param variation how demand departs from it
     */
    record Constant(Rate rate, VariationSpec variation) implements ArrivalsSpec {

        /** Days that are all alike. */
        public Constant(Rate rate) {
            this(rate, VariationSpec.NONE);
        }
    }

    /**
     * A Poisson process with a rate of its own in each interval.
     *
     * @param counts how many contacts are expected in each interval
     * @param variation how demand departs from it
     */
    record Expected(CountsSpec counts, VariationSpec variation) implements ArrivalsSpec {

        /** Days that are all alike. */
        public Expected(CountsSpec counts) {
            this(counts, VariationSpec.NONE);
        }
    }

    /**
     * A Poisson process with a course of its own on each day of the week.
     *
     * @param week how many contacts are expected on which day, and when
     * @param variation how demand departs from it
     */
    record Weekly(WeekSpec week, VariationSpec variation) implements ArrivalsSpec {}

    /**
     * A contact at the end of each gap.
     *
     * @param gap the time between two contacts, and before the first
     */
    record Every(Duration gap) implements ArrivalsSpec {}

    /**
     * A renewal process.
     *
     * @param gap the random time between two contacts, and before the first
     */
    record Renewal(DistributionSpec gap) implements ArrivalsSpec {}

    /**
     * Customers with appointments.
     *
     * @param slots when they are, and who comes
     */
    record ByAppointment(AppointmentsSpec slots) implements ArrivalsSpec {}

    /**
     * So many at once, every day.
     *
     * @param number how many
     * @param at when, by the clock
     */
    record Records(int number, LocalTime at) implements ArrivalsSpec {}

    /**
     * Contacts as they were recorded.
     *
     * @param rows the contacts of this type in the order of the file, which need not be that of time
     * @param others the other types of which the file has contacts
     */
    record Trace(List<TraceRow> rows, List<Other> others) implements ArrivalsSpec {

        /** Copies the lists. */
        public Trace {
            rows = List.copyOf(rows);
            others = List.copyOf(others);
        }

        /**
         * Another type in the same file.
         *
         * @param type what the file calls it
         * @param rows how many contacts of it there are
         * @param first where the first one stands
         */
        public record Other(String type, int rows, Place first) {}
    }
}
