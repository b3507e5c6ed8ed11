package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/** What the planner expects of a contact type, given apart from what comes. */
public sealed interface ForecastSpec {

    /** Returns where it was written. */
    Node at();

    /** Returns the numbers that it gives, if it gives some. */
    Optional<ArrivalsSpec> numbers();

    /**
     * A share of what is expected of the arrivals.
     *
     * @param factor the share, which may be above 100 %
     * @param at where it was written
     */
    record Factor(Share factor, Node at) implements ForecastSpec {
        @Override
        public Optional<ArrivalsSpec> numbers() {
            return Optional.empty();
        }
    }

    /**
     * Numbers of its own.
     *
     * @param given a rate, counts or a week, without variation
     * @param at where they were written
     */
    record Given(ArrivalsSpec given, Node at) implements ForecastSpec {
        @Override
        public Optional<ArrivalsSpec> numbers() {
            return Optional.of(given);
        }
    }
}
