package org.busyhour.scenarios.language.spec;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * One number per interval of the run, from the scenario or from a column of a file.
 *
 * @param values the numbers, exactly one per interval
 * @param interval the width of their intervals; empty for the run's own
 * @param at where they were written
 */
public record CountsSpec(List<BigDecimal> values, Optional<Duration> interval, Node at) {

    /** Copies the values. */
    public CountsSpec {
        values = List.copyOf(values);
    }

    /** Returns the width of the intervals in a run of that time. */
    public Duration interval(TimeSpec time) {
        return interval.orElse(time.interval());
    }
}
