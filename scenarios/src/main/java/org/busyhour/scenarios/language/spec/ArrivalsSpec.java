package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.List;
import org.busyhour.scenarios.language.value.Rate;

/** How contacts of a type arrive. */
public sealed interface ArrivalsSpec {

    /**
     * A Poisson process with a constant rate.
     *
     * @param rate how many contacts per time are expected
     * @param busyness how much days differ
     */
    record Constant(Rate rate, BusynessSpec busyness) implements ArrivalsSpec {

        /** Days that are all alike. */
        public Constant(Rate rate) {
            this(rate, BusynessSpec.NONE);
        }
    }

    /**
     * A Poisson process with a rate of its own in each interval.
     *
     * @param counts how many contacts are expected in each interval
     * @param busyness how much days differ
     */
    record Expected(CountsSpec counts, BusynessSpec busyness) implements ArrivalsSpec {

        /** Days that are all alike. */
        public Expected(CountsSpec counts) {
            this(counts, BusynessSpec.NONE);
        }
    }

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
     * Contacts as they were recorded.
     *
     * @param rows the contacts of this type in the order of the file, which need not be that of time
     */
    record Trace(List<TraceRow> rows) implements ArrivalsSpec {

        /** Copies the rows. */
        public Trace {
            rows = List.copyOf(rows);
        }
    }
}
